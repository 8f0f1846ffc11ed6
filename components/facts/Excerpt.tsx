import { previewOf } from '@/utils/snippets/fill';
import { textOfMarkup } from '@/utils/snippets/markup';
import type { Snippet } from '@/utils/snippets/snippet';
import { textsOf } from '@/utils/snippets/variant';
import type { Span } from '@/utils/text/span';

/** UTF-16 units shown on each side. */
const AROUND = 60;

/** A snippet's title, a way to it, and the words in question with what stands around them. */
export function Excerpt(props: {
  readonly snippet: Snippet;
  /** Which of its texts; its own first. */
  readonly text?: number;
  /** The beginning, where it is missing. */
  readonly span?: Span;
}) {
  const { snippet, text = 0, span } = props;
  const { body, rich } = textsOf(snippet)[text]!;
  // A tag that is cut at an end is none.
  const words = (source: string): string =>
    rich ? textOfMarkup(source.replace(/^[^<>]*>/, '').replace(/<[^>]*$/, '')) : source;
  return (
    <blockquote className="excerpt">
      <a href={`#${encodeURIComponent(snippet.id)}`}>{snippet.title}</a>
      {span ? (
        <p>
          {span.start > AROUND && '…'}
          {words(body.slice(Math.max(0, span.start - AROUND), span.start))}
          <mark>{words(body.slice(span.start, span.end))}</mark>
          {words(body.slice(span.end, span.end + AROUND))}
          {span.end + AROUND < body.length && '…'}
        </p>
      ) : (
        <p>{previewOf(words(body), 2 * AROUND)}</p>
      )}
    </blockquote>
  );
}
