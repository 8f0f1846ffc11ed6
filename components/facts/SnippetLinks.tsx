import type { Snippet } from '@/utils/snippets/snippet';

/** So many are named at first. */
const NAMED = 3;

/** Snippets by their titles, each a way to it; the rest behind "and 5 more". */
export function SnippetLinks(props: {
  readonly snippets: readonly Snippet[];
  readonly none: string;
}) {
  const { snippets, none } = props;
  if (snippets.length === 0) return <span className="quiet">{none}</span>;
  const rest = snippets.slice(NAMED);
  return (
    <>
      <Links snippets={snippets.slice(0, NAMED)} />
      {rest.length > 0 && (
        <details className="more">
          <summary>and {rest.length.toLocaleString()} more</summary>
          <Links snippets={rest.slice(0, 200)} />
        </details>
      )}
    </>
  );
}

function Links({ snippets }: { readonly snippets: readonly Snippet[] }) {
  return (
    <span className="links">
      {snippets.map(({ id, title }) => (
        <a key={id} href={`#${encodeURIComponent(id)}`}>
          {title}
        </a>
      ))}
    </span>
  );
}
