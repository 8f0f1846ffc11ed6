import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { Snippet } from '@/utils/snippets/snippet';

/** So many stand there at once; with them out of the way come the next. */
const SHOWN = 50;

/** Snippets that have one thing in common, each a way to it. */
export function Found(props: {
  readonly title: string;
  readonly why: string;
  readonly snippets: readonly Snippet[];
  /** What is said at the end of the line. */
  readonly aside: (snippet: Snippet) => string | undefined;
  readonly onDelete: (snippet: Snippet) => void;
}) {
  const { title, snippets } = props;
  if (snippets.length === 0) return null;
  return (
    <Card aria-label={title}>
      <header className="tidy-head">
        <h2>
          {title} <span className="quiet">{snippets.length.toLocaleString()}</span>
        </h2>
        <p className="quiet">{props.why}</p>
      </header>
      <ul className="tidy-list">
        {snippets.slice(0, SHOWN).map((snippet) => (
          <li key={snippet.id}>
            <a href={`#${encodeURIComponent(snippet.id)}`}>{snippet.title}</a>
            <span className="chip">{snippet.shortcut}</span>
            <span className="quiet tidy-aside">{props.aside(snippet)}</span>
            <Button
              look="bare"
              tone="danger"
              aria-label={`Delete ${snippet.title}`}
              onClick={() => props.onDelete(snippet)}
            >
              Delete
            </Button>
          </li>
        ))}
      </ul>
      {snippets.length > SHOWN && (
        <p className="quiet">and {(snippets.length - SHOWN).toLocaleString()} more</p>
      )}
    </Card>
  );
}
