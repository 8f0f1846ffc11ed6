import type { TemplateProblem } from '@/utils/snippets/template';
import { wordsAt } from '@/utils/snippets/markup';
import { positionIn } from '@/utils/text/position';
import type { TypedText } from './draft';

/** A sentence for each mistake in a text, and its place, which a click selects. */
export function Mistakes(props: {
  readonly text: TypedText;
  readonly mistakes: readonly TemplateProblem[];
  readonly onSelect: (start: number, end: number) => void;
}) {
  const { text, mistakes } = props;
  // The region is always there, so that a screen reader hears what appears in it.
  return (
    <div role="status">
      {mistakes.length > 0 && (
        <ul className="problems" data-look="template" aria-label="Mistakes in this text">
          {mistakes.map(({ start, end, message }) => (
            <li key={`${start} ${message}`}>
              <button type="button" onClick={() => props.onSelect(start, end)}>
                {text.rich
                  ? wordsAt(text.body, { start, end }).words
                  : positionIn(text.body, start)}
              </button>
              : {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
