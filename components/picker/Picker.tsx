import { useEffect, useRef } from 'react';
import type { PickerView } from '@/components/face/view';
import { placeBeside } from '@/components/face/place-beside';

const SIZE = { width: 680, height: 380, gap: 8, least: 120 };

/** The list of snippets. The focus stays in the composer: the keys are the composer's. */
export function Picker(props: {
  readonly view: PickerView;
  readonly onChoose: (id: string) => void;
  readonly onPoint: (index: number) => void;
}) {
  const { matches, active, query, composer, preview } = props.view;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const chosen = matches[active];
  return (
    <section
      className="panel picker"
      aria-label="Snippets"
      style={placeBeside(composer, { width: innerWidth, height: innerHeight }, SIZE)}
    >
      <header className="picker-head">
        <span className="picker-mark" aria-hidden="true" />
        <span className="picker-query">{query || 'Snippets'}</span>
        <span className="picker-count">
          {matches.length === 1 ? '1 match' : `${matches.length} matches`}
        </span>
      </header>
      {matches.length === 0 ? (
        <p className="picker-empty">No snippet matches “{query}”. Keep typing, or Esc to close.</p>
      ) : (
        <div className="picker-body">
          <ul role="listbox" aria-label="Matching snippets" ref={list}>
            {matches.map((match, index) => (
              <li
                key={match.id}
                role="option"
                aria-selected={index === active}
                onMouseMove={() => {
                  if (index !== active) props.onPoint(index);
                }}
                onMouseDown={(event) => {
                  // The composer keeps its focus and its caret.
                  event.preventDefault();
                  if (event.nativeEvent.isTrusted && event.button === 0) props.onChoose(match.id);
                }}
              >
                <span className="picker-title">
                  {match.favourite && (
                    <span className="picker-star" role="img" aria-label="Favourite">
                      ★
                    </span>
                  )}
                  {match.title}
                </span>
                <kbd>{match.shortcut}</kbd>
                <span className="picker-preview">{match.preview}</span>
              </li>
            ))}
          </ul>
          <div className="picker-text" aria-label="What will be inserted">
            {preview ?? chosen?.preview}
          </div>
        </div>
      )}
      <footer className="picker-foot" aria-hidden="true">
        <span>
          <kbd>↑</kbd>
          <kbd>↓</kbd> move
        </span>
        <span>
          <kbd>↵</kbd> insert
        </span>
        <span>
          <kbd>Ctrl</kbd>
          <kbd>1–9</kbd> pick
        </span>
        <span>
          <kbd>#</kbd> tag
        </span>
        <span>
          <kbd>Esc</kbd> close
        </span>
      </footer>
      <p className="unseen" role="status">
        {chosen
          ? `${chosen.title}, ${active + 1} of ${matches.length}`
          : 'No snippet matches what you typed'}
      </p>
    </section>
  );
}
