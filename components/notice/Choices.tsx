import { Told } from '@/components/findings/Told';

/** What can be answered; `active` once a key went there. The focus stays where the person writes. */
export function Choices(props: {
  readonly choices: readonly string[];
  readonly active: number | undefined;
  readonly onAnswer: (choice: number) => void;
}) {
  const { choices, active } = props;
  const chosen = active === undefined ? undefined : choices[active];
  return (
    <>
      <div className="notice-actions choices">
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
    </>
  );
}
