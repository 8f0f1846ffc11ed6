import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Snippet } from '@/utils/snippets/snippet';

/** So many stand there at once. */
const SHOWN = 100;

/** What a shared library holds; whose shortcut is taken says so. */
export function Contents(props: {
  readonly snippets: readonly Snippet[];
  readonly onCopy: (snippet: Snippet) => void;
}) {
  const { snippets } = props;
  const [isOpen, setOpen] = useState(false);
  if (snippets.length === 0) return null;
  const shadowed = snippets.filter((each) => each.shadowed).length;
  return (
    <details
      className="team-contents"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        Show its snippets
        {shadowed > 0 && (
          <span className="quiet">
            {' '}
            · {shadowed === 1
              ? 'one shortcut is'
              : `${shadowed.toLocaleString()} shortcuts are`}{' '}
            another snippet’s
          </span>
        )}
      </summary>
      {isOpen && (
        <ul>
          {snippets.slice(0, SHOWN).map((snippet) => (
            <li key={snippet.id}>
              <span dir="auto">{snippet.title}</span>
              <span className="chip">{snippet.shortcut}</span>
              {snippet.shadowed && (
                <span className="quiet">this shortcut inserts another snippet, found by words</span>
              )}
              <Button
                look="bare"
                aria-label={`Copy to mine: ${snippet.title}`}
                onClick={() => props.onCopy(snippet)}
              >
                Copy to mine
              </Button>
            </li>
          ))}
          {snippets.length > SHOWN && (
            <li className="quiet">
              and {(snippets.length - SHOWN).toLocaleString()} more, which the picker finds
            </li>
          )}
        </ul>
      )}
    </details>
  );
}
