import { fillTemplate, previewOf } from '@/utils/snippets/fill';
import { textOfMarkup } from '@/utils/snippets/markup';
import { isStale, type Snippet } from '@/utils/snippets/snippet';
import { parseTemplate } from '@/utils/snippets/template';
import { sampleFilling } from './sample';

/** What stands in one row of the list. */
export function SnippetRow({
  snippet,
  today,
}: {
  readonly snippet: Snippet;
  readonly today: string;
}) {
  const { title, shortcut, favourite, uses } = snippet;
  return (
    <>
      <span className="row-title">
        {favourite && (
          <span aria-label="Favourite" role="img" className="library-star">
            ★{' '}
          </span>
        )}
        {title}
      </span>
      <span className="chip">{shortcut}</span>
      <span className="row-preview">{previewIn(snippet)}</span>
      {isStale(snippet, today) ? (
        <span className="row-note" data-tone="warn">
          Review overdue
        </span>
      ) : (
        uses > 0 && (
          <span className="row-note">{uses === 1 ? '1 use' : `${uses.toLocaleString()} uses`}</span>
        )
      )}
    </>
  );
}

/** One line of what would be inserted, for the sample customer. */
function previewIn({ body, rich = false }: Snippet): string {
  const { text } = fillTemplate(parseTemplate(body, { rich }), sampleFilling());
  return previewOf(rich ? textOfMarkup(text) : text);
}
