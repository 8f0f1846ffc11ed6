import { Told } from '@/components/findings/Told';
import type { TipView } from '@/components/face/view';

/**
 * A quiet word with a choice. F6 goes to its choices and Esc takes it away; the focus stays where the
 * person writes.
 */
export function Tip(props: {
  readonly view: TipView;
  readonly onAnswer: (choice: number) => void;
}) {
  const { message, detail, choices, active } = props.view;
  const chosen = active === undefined ? undefined : choices[active];
  return (
    <section
      className="notice tip"
      aria-label="A tip from Chatside"
      onMouseDown={(event) => event.preventDefault()}
    >
      <div role="status">
        <p className="tip-message">{message}</p>
        <p className="tip-detail">{detail}</p>
        <p className="unseen">F6 goes to the choices.</p>
      </div>
      <div className="notice-actions">
        {choices.map((words, choice) => (
          <button
            key={words}
            type="button"
            tabIndex={-1}
            className={choice === 0 ? 'primary' : undefined}
            data-active={choice === active || undefined}
            onClick={({ nativeEvent }) => nativeEvent.isTrusted && props.onAnswer(choice)}
          >
            {words}
          </button>
        ))}
        <span className="tip-keys" aria-hidden="true">
          {active === undefined ? (
            <kbd>F6</kbd>
          ) : (
            <>
              <kbd>←</kbd>
              <kbd>→</kbd>
              <kbd>↵</kbd>
            </>
          )}
        </span>
      </div>
      <Told text={chosen && `${chosen}, ${(active ?? 0) + 1} of ${choices.length}, press Enter.`} />
    </section>
  );
}
