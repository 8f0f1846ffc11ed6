import { Clock } from '@/components/clock/Clock';
import { Card } from '@/components/findings/Card';
import { HintCount } from '@/components/findings/HintCount';
import { Told } from '@/components/findings/Told';
import { Notice } from '@/components/notice/Notice';
import { Tip } from '@/components/notice/Tip';
import { Picker } from '@/components/picker/Picker';
import { Places } from '@/components/places/Places';
import { Teach } from '@/components/teach/Teach';
import type { FaceIntentions, FaceView } from './view';

/** Everything that stands beside the page. */
export function Face({ view, on }: { readonly view: FaceView; readonly on: FaceIntentions }) {
  return (
    <div className="face" data-scheme={view.scheme}>
      {view.clock && <Clock view={view.clock} onMark={on.markNoReply} onPlace={on.placeClock} />}
      <Told text={view.told} />
      {view.hints && !view.places && (
        <HintCount view={view.hints} onNext={on.nextHint} onSwitchOn={on.turnHintsOn} />
      )}
      {view.card && <Card view={view.card} onDecide={on.decide} onClose={on.closeCard} />}
      {view.places && <Places view={view.places} />}
      {view.picker && <Picker view={view.picker} onChoose={on.choose} onPoint={on.point} />}
      {view.teach && <Teach view={view.teach} onChoose={on.teach} />}
      <div className="notices">
        {view.tip && <Tip view={view.tip} onAnswer={on.answerTip} />}
        {view.notice && <Notice view={view.notice} onAnswer={on.answerNotice} />}
      </div>
    </div>
  );
}
