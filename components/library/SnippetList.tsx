import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type MouseEvent } from 'react';
import type { Snippet } from '@/utils/snippets/snippet';
import { indexIn, pressed, reaching, targetOf, toggled, type Picks } from './picks';
import { SnippetRow } from './SnippetRow';

/** Height of a row in rem, as library.css has it. */
const ROW = 3.5;
const LIST = 'snippet-list';

export function focusList(): void {
  document.getElementById(LIST)?.focus();
}

/** What a combobox over this list says of itself. */
export function tiesToList(list: readonly Snippet[], active: string | undefined) {
  const at = indexIn(list, active);
  return {
    'aria-controls': LIST,
    'aria-activedescendant': at < 0 ? undefined : `${LIST}-${at}`,
  };
}

/**
 * The list of snippets: one stop of the Tab key, moved in with the arrows. Only the rows in view stand
 * in the page, and the active one.
 */
export function SnippetList(props: {
  readonly snippets: readonly Snippet[];
  /** What these are: another list begins at its top. */
  readonly of: string;
  readonly picks: Picks;
  readonly today: string;
  readonly onPick: (picks: Picks) => void;
  /** One snippet alone; by keys it may stay closed where there is room for the list only. */
  readonly onSelect: (id: string, by: 'keys' | 'pointer') => void;
  /** Enter: on to the text. */
  readonly onOpen: (id: string) => void;
  readonly onFavourite: () => void;
  readonly onDelete: () => void;
}) {
  const { snippets, picks } = props;
  const list = useRef<HTMLDivElement>(null);
  const active = indexIn(snippets, picks.active);
  const rows = useVirtualizer({
    count: snippets.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW * parseFloat(getComputedStyle(document.documentElement).fontSize),
    overscan: 8,
    // Screen readers must find the row that is active, also when it is scrolled out of view.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (active < 0 || shown.includes(active)) return shown;
      return [...shown, active].sort((a, b) => a - b);
    },
  });
  useEffect(() => rows.scrollToOffset(0), [props.of, rows]);
  useEffect(() => {
    if (active >= 0) rows.scrollToIndex(active, { align: 'auto' });
  }, [active, rows]);

  const point = (event: MouseEvent, id: string): void => {
    if (event.shiftKey) props.onPick(reaching(picks, snippets, id));
    else if (event.ctrlKey || event.metaKey) props.onPick(toggled(picks, id));
    else props.onSelect(id, 'pointer');
  };
  const act = (key: string): boolean => {
    if (picks.active === undefined) return false;
    if (key === 'Enter') props.onOpen(picks.active);
    else if (key.toLowerCase() === 'f') props.onFavourite();
    else if (key === 'Delete') props.onDelete();
    else return false;
    return true;
  };

  return (
    <div
      ref={list}
      id={LIST}
      className="library-list"
      role="listbox"
      aria-label="Snippets"
      aria-multiselectable
      aria-keyshortcuts="F Delete"
      title="Enter edits, F marks a favourite, Delete deletes; Shift, Ctrl or Space choose several"
      tabIndex={0}
      aria-activedescendant={tiesToList(snippets, picks.active)['aria-activedescendant']}
      onFocus={({ currentTarget }) => {
        const [first] = snippets;
        // The pointer chooses for itself.
        if (active >= 0 || !first || !currentTarget.matches(':focus-visible')) return;
        props.onPick({ ids: new Set(), active: first.id, anchor: first.id });
      }}
      onKeyDown={(event) => {
        const { key, shiftKey, altKey } = event;
        const apart = event.ctrlKey || event.metaKey;
        const page = Math.max(
          1,
          Math.floor(event.currentTarget.clientHeight / rowHeight(rows)) - 1,
        );
        const next = altKey ? undefined : pressed({ key, shiftKey, apart }, snippets, picks, page);
        const target = targetOf(key, snippets, picks.active, page);
        if (altKey) return;
        if (next) props.onPick(next);
        else if (target && !apart) props.onSelect(target.id, 'keys');
        else if (apart || !act(key)) return;
        event.preventDefault();
      }}
    >
      <div role="presentation" className="snippet-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start, size }) => {
          const snippet = snippets[index];
          if (!snippet) return null;
          return (
            <div
              key={snippet.id}
              id={`${LIST}-${index}`}
              className="row"
              role="option"
              aria-selected={picks.ids.has(snippet.id)}
              aria-setsize={snippets.length}
              aria-posinset={index + 1}
              data-active={index === active}
              style={{ height: size, transform: `translateY(${start}px)` }}
              onClick={(event) => point(event, snippet.id)}
            >
              <SnippetRow snippet={snippet} today={props.today} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function rowHeight(rows: { getTotalSize(): number; options: { count: number } }): number {
  return Math.max(1, rows.getTotalSize() / Math.max(1, rows.options.count));
}
