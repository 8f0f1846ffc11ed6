import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Confirm } from '@/components/ui/Confirm';
import type { TeamLibrary } from '@/utils/snippets/team/library';

/** What any library and its card can do. */
export type CardActs = {
  readonly onCheck: (library: TeamLibrary) => void;
  readonly onPause: (library: TeamLibrary, paused: boolean) => void;
  readonly onLeave: (library: TeamLibrary) => void;
};

/** The card of a shared library: its name, how it stands, and looking, pausing and leaving. */
export function TeamCard(props: {
  readonly library: TeamLibrary;
  readonly count: number;
  readonly chips: ReactNode;
  readonly isBusy: boolean;
  readonly acts: CardActs;
  /** False where nobody is signed in: there is nothing to look at. */
  readonly canCheck?: boolean;
  /** What becomes of what was not sent, when one leaves. */
  readonly kept?: string;
  readonly firstActs?: ReactNode;
  readonly lastActs?: ReactNode;
  readonly below?: ReactNode;
  /** How it stands. */
  readonly children: ReactNode;
}) {
  const { library, count, isBusy, acts, canCheck = true, kept = '' } = props;
  const { name, colour, paused } = library;
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Card aria-label={name} className="team">
      <header className="team-head">
        <h2>
          <span className="team-mark" data-colour={colour} aria-hidden="true" />
          {name}
        </h2>
        {props.chips}
        {paused && <span className="chip">paused</span>}
      </header>
      {props.children}
      <div className="team-acts">
        {props.firstActs}
        {canCheck && (
          <Button isBusy={isBusy} onClick={() => acts.onCheck(library)}>
            {isBusy ? 'Checking…' : 'Check now'}
          </Button>
        )}
        <Button look="bare" onClick={() => acts.onPause(library, !paused)}>
          {paused ? 'Resume' : 'Pause'}
        </Button>
        {props.lastActs}
        <Button look="bare" tone="danger" onClick={() => setLeaving(true)}>
          Leave
        </Button>
      </div>
      {props.below}
      {isLeaving && (
        <Confirm
          title={`Leave “${name}”?`}
          detail={`Its ${count.toLocaleString()} snippets leave your picker. ${kept}Your own snippets stay, and so do copies that you made.`}
          keep="Stay"
          go="Leave library"
          onKeep={() => setLeaving(false)}
          onGo={() => {
            setLeaving(false);
            acts.onLeave(library);
          }}
        />
      )}
    </Card>
  );
}
