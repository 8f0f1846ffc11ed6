import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { DuplicateGroup } from '@/utils/snippets/duplicates';
import { previewOf } from '@/utils/snippets/fill';
import { textOfMarkup } from '@/utils/snippets/markup';
import type { Snippet } from '@/utils/snippets/snippet';

/** So many groups stand there at once. */
const SHOWN = 30;

/** Snippets that say the same: one of each group is kept, and the others go. */
export function Duplicates(props: {
  readonly groups: readonly DuplicateGroup[];
  readonly onKeep: (kept: Snippet, others: readonly Snippet[]) => void;
}) {
  const { groups } = props;
  if (groups.length === 0) return null;
  return (
    <Card aria-label="Duplicates">
      <header className="tidy-head">
        <h2>
          Duplicates <span className="quiet">{groups.length.toLocaleString()}</span>
        </h2>
        <p className="quiet">Keep one of each; what includes the others will include it instead.</p>
      </header>
      {groups.slice(0, SHOWN).map(({ kind, snippets }) => (
        <section key={snippets[0]?.id} className="tidy-group">
          <h3>{kind === 'exact' ? 'The same, word for word' : 'Nearly the same'}</h3>
          <ul className="tidy-list">
            {snippets.map((snippet) => (
              <li key={snippet.id}>
                <a href={`#${encodeURIComponent(snippet.id)}`}>{snippet.title}</a>
                <span className="chip">{snippet.shortcut}</span>
                <span className="quiet tidy-aside">{usesOf(snippet)}</span>
                <Button
                  aria-label={`Keep only ${snippet.title}`}
                  onClick={() =>
                    props.onKeep(
                      snippet,
                      snippets.filter((other) => other !== snippet),
                    )
                  }
                >
                  Keep only this
                </Button>
                <p className="quiet tidy-text">{lineOf(snippet)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {groups.length > SHOWN && (
        <p className="quiet">and {(groups.length - SHOWN).toLocaleString()} more groups</p>
      )}
    </Card>
  );
}

function lineOf({ body, rich }: Snippet): string {
  return previewOf(rich ? textOfMarkup(body) : body);
}

function usesOf({ uses }: Snippet): string {
  if (uses === 0) return 'never used';
  return uses === 1 ? 'used once' : `used ${uses.toLocaleString()} times`;
}
