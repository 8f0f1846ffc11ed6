import { Toggle } from '@/components/ui/Toggle';

/** Who checks the spelling, and which kinds of grammar hints were turned off on their card. */
export function GrammarHints(props: {
  readonly spelling: 'chatside' | 'browser';
  /** How the card calls each, by its id. */
  readonly off: Readonly<Record<string, string>>;
  readonly onSpelling: (spelling: 'chatside' | 'browser') => void;
  readonly onOff: (off: Readonly<Record<string, string>>) => void;
}) {
  const off = Object.entries(props.off);
  return (
    <>
      <Toggle
        label="Underline misspelled words"
        on={props.spelling === 'chatside'}
        onChange={(on) => props.onSpelling(on ? 'chatside' : 'browser')}
      >
        Turn it off where your browser or your console underlines them already, and no word has two
        lines. Grammar, tone and personal data are still looked at.
      </Toggle>
      {off.length > 0 && (
        <div className="setting">
          <div className="setting-words">
            <h3>Grammar hints that are off</h3>
            <p>You turned these off on their card. Check one to hear of it again.</p>
          </div>
          <ul className="tone-kinds">
            {off.map(([rule, label]) => (
              <li key={rule}>
                <label>
                  <input
                    type="checkbox"
                    checked={false}
                    onChange={() =>
                      props.onOff(Object.fromEntries(off.filter(([each]) => each !== rule)))
                    }
                  />
                  {label}
                </label>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
