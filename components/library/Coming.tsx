import type { ImportItem } from '@/utils/snippets/file/plan';
import { textOfMarkup } from '@/utils/snippets/markup';
import type { SnippetDraft } from '@/utils/snippets/snippet';

/** More than that nobody reads here. */
const MOST = 200;

/** The snippets that are new: what they are called and how they begin. */
export function Coming({ items }: { readonly items: readonly ImportItem[] }) {
  const coming = items.flatMap(({ kind, incoming }) => (kind === 'new' ? [incoming.draft] : []));
  if (coming.length === 0) return null;
  return (
    <details className="remarks coming" open={coming.length <= 20}>
      <summary>
        What comes <span className="quiet">{coming.length.toLocaleString()}</span>
      </summary>
      <ul tabIndex={0} aria-label="What comes">
        {coming.slice(0, MOST).map((draft) => (
          <li key={draft.shortcut}>
            <strong>{draft.title}</strong> <span className="chip">{draft.shortcut}</span>
            {draft.folder && <span className="quiet"> {draft.folder}</span>}
            <span className="coming-text">{beginningOf(draft)}</span>
          </li>
        ))}
        {coming.length > MOST && (
          <li className="quiet">and {(coming.length - MOST).toLocaleString()} more</li>
        )}
      </ul>
    </details>
  );
}

function beginningOf({ body, rich }: SnippetDraft): string {
  const text = body.slice(0, 1000);
  return (rich ? textOfMarkup(text) : text)
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim()
    .slice(0, 160);
}
