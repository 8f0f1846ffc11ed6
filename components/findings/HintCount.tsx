import type { HintsView } from '@/components/face/view';
import { spotBeside } from './spot-beside';

/** How many hints wait in the reply; a press goes to the next one. Where the page wants none, the switch. */
export function HintCount(props: {
  readonly view: HintsView;
  readonly onNext: () => void;
  readonly onSwitchOn: () => void;
}) {
  const { kind, count, composer } = props.view;
  const spot = spotBeside(composer);
  const words = count === 1 ? '1 hint' : `${count} hints`;
  if (!spot) return null;
  return (
    <div className="hints" style={spot}>
      <button
        type="button"
        className="hints-chip"
        data-kind={count ? kind : 'off'}
        aria-label={
          count
            ? `${words} in your reply. Go to the next one.`
            : 'This page asks for no writing hints here. Turn hints on for this site.'
        }
        title={count ? 'Next hint (F8)' : 'This page asks for no writing hints here'}
        // The composer keeps its focus and its caret.
        onMouseDown={(event) => event.preventDefault()}
        onClick={({ nativeEvent }) => {
          if (nativeEvent.isTrusted) (count ? props.onNext : props.onSwitchOn)();
        }}
      >
        <span className="hints-mark" aria-hidden="true" />
        {count ? words : 'Turn hints on'}
      </button>
    </div>
  );
}
