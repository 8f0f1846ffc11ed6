import { TONE_RULES } from '@/utils/tone/rules';
import { PHRASE_RULE } from '@/utils/words/find-phrases';

const KINDS = [{ id: PHRASE_RULE, title: 'Your phrases, and your team’s' }, ...TONE_RULES];

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
        <h3>Hints about tone</h3>
        <p>
          One at a time, when a sentence is finished. What you switch off stays off on every site.
          Your dictionary and your own phrases are in the library, under{' '}
          <a href="/library.html#words">Words</a>.
        </p>
      </div>
      <ul className="tone-kinds">
        {KINDS.map(({ id, title }) => (
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
