import { useEffect, useRef } from 'react';
import type { PickerView } from '@/components/face/view';
import { agoOf } from '@/utils/snippets/ago';
import type { SnippetMatch } from '@/utils/snippets/snippet';

/** The rows of the list. */
export function Matches(props: {
  readonly view: PickerView;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (index: number) => void;
}) {
  const { matches, active, query, now } = props.view;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  return (
    <ul role="listbox" aria-label="Matching snippets" ref={list}>
      {matches.map((match, index) => (
        <li
          key={match.id}
          role="option"
          aria-selected={index === active}
          aria-disabled={match.gone}
          onMouseMove={() => {
            if (index !== active && !match.gone) props.onPoint(index);
          }}
          onMouseDown={(event) => {
            // The composer keeps its focus and its caret.
            event.preventDefault();
            if (event.nativeEvent.isTrusted && event.button === 0) props.onChoose(match.id);
          }}
        >
          <span className="picker-title" dir="auto">
            {match.favourite && (
              <span className="picker-star" role="img" aria-label="Favourite">
                ★
              </span>
            )}
            {match.title}
          </span>
          <kbd>{match.shortcut}</kbd>
          <span className="picker-preview" dir="auto">
            {match.gone ? 'Removed just now' : match.preview}
          </span>
          <Facts match={match} used={query === '' ? match.usedAt : undefined} now={now} />
        </li>
      ))}
    </ul>
  );
}

/** Where the snippet is kept, and what one should know of it. */
function Facts(props: {
  readonly match: SnippetMatch;
  readonly used: number | undefined;
  readonly now: number;
}) {
  const { match, used, now } = props;
  if (!match.library && !match.folder && !match.stale && !match.changed && used === undefined)
    return null;
  return (
    <span className="picker-facts">
      {match.library && (
        <span className="picker-library" data-colour={match.library.colour}>
          {match.library.name}
        </span>
      )}
      {match.shadowed && <span className="picker-warn">shortcut taken</span>}
      {match.folder && <span className="picker-folder">{match.folder.replaceAll('/', ' › ')}</span>}
      {match.stale ? (
        <span className="picker-warn">review due</span>
      ) : (
        match.changed && <span className="picker-warn">changed</span>
      )}
      {used !== undefined && <span>used {agoOf(used, now)}</span>}
    </span>
  );
}
