/** Words side by side, each with a way to take it out where that is allowed. */
export function WordList(props: {
  readonly label: string;
  readonly words: readonly string[];
  readonly onRemove?: ((word: string) => void) | undefined;
}) {
  const { label, words, onRemove } = props;
  return (
    <ul className="words" aria-label={label}>
      {words.map((word) => (
        <li key={word} className="word">
          <span dir="auto">{word}</span>
          {onRemove && (
            <button type="button" aria-label={`Remove ${word}`} onClick={() => onRemove(word)}>
              <svg viewBox="0 0 12 12" aria-hidden="true">
                <path d="m2.5 2.5 7 7m0-7-7 7" />
              </svg>
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
