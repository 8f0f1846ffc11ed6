import type { PickerView } from '@/components/face/view';
import type { SnippetMatch } from '@/utils/snippets/snippet';
import { placeBeside, viewportSize } from '@/components/face/place-beside';
import { Keys } from './Keys';
import { Matches } from './Matches';
import { Review } from './Review';

const SIZE = { width: 680, height: 380, gap: 8, least: 64 };

/** The list of snippets. The focus stays in the composer: the keys are the composer's. */
export function Picker(props: {
  readonly view: PickerView;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (index: number) => void;
}) {
  const { matches, active, query, composer, dir, review, preview } = props.view;
  const chosen = matches[active];
  const langs = preview?.langs ?? [];
  const left = matches.filter(({ gone }) => !gone).length;
  return (
    <section
      className="panel picker"
      dir={dir}
      aria-label="Snippets"
      style={placeBeside(composer, viewportSize(), SIZE, dir)}
    >
      <header className="picker-head">
        <span className="picker-mark" aria-hidden="true" />
        <span className="picker-query" dir="auto">
          {review ? chosen?.title : query || 'Snippets'}
        </span>
        <span className="picker-count" dir="ltr">
          {review ? 'Look at this first' : left === 1 ? '1 match' : `${left} matches`}
        </span>
      </header>
      {review ? (
        <Review view={review} />
      ) : matches.length === 0 ? (
        <p className="picker-empty">No snippet matches “{query}”. Keep typing, or Esc to close.</p>
      ) : (
        <div className="picker-body">
          <Matches view={props.view} onChoose={props.onChoose} onPoint={props.onPoint} />
          <div className="picker-text" aria-label="What will be inserted">
            {langs.length > 0 && (
              <p
                className="picker-langs"
                aria-label={
                  preview?.lang ? `Language: ${preview.lang}` : 'You are asked for the language'
                }
              >
                {langs.map((lang) => (
                  <span key={lang} data-taken={lang === preview?.lang}>
                    {lang}
                  </span>
                ))}
              </p>
            )}
            <div dir="auto">{preview?.text ?? chosen?.preview ?? toldOfChange(matches)}</div>
          </div>
        </div>
      )}
      <Keys isReview={review !== undefined} />
      <p className="unseen" role="status">
        {review
          ? `${chosen?.title ?? ''} needs a look. Enter inserts it, Escape goes back.`
          : chosen
            ? `${chosen.title}, ${active + 1} of ${matches.length}`
            : matches.length > 0
              ? toldOfChange(matches)
              : 'No snippet matches what you typed'}
      </p>
    </section>
  );
}

/** Why no row is active: the list changed while it was open. */
function toldOfChange(matches: readonly SnippetMatch[]): string {
  return matches.some(({ gone }) => gone)
    ? 'The snippet you were on has just been removed. Choose another with ↑ or ↓.'
    : 'Snippets for this have just arrived. Choose one with ↑ or ↓.';
}
