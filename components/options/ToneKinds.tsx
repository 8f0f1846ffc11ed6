import { TONE_RULES } from '@/utils/tone/rules';

/** The kinds of hints about tone, each to be switched off and on again. */
export function ToneKinds(props: {
  /** Ids of rules that are off. */
  readonly off: readonly string[];
  readonly onChange: (off: readonly string[]) => void;
}) {
  const { off, onChange } = props;
  return (
    <div className="setting">
      <div className="setting-words">
        <h2>Hints about tone</h2>
        <p>
          One at a time, when a sentence is finished. What you switch off stays off on every site.
        </p>
      </div>
      <ul className="tone-kinds">
        {TONE_RULES.map(({ id, title }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!off.includes(id)}
                onChange={({ target }) =>
                  onChange(target.checked ? off.filter((each) => each !== id) : [...off, id])
                }
              />
              {title}
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
