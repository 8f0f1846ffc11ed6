import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Snippet } from '@/utils/snippets/snippet';
import { fillTemplate, previewOf } from '@/utils/snippets/fill';
import { parseTemplate } from '@/utils/snippets/template';
import { sampleFilling } from './sample';

/** The list of snippets: one stop of the Tab key, moved in with the arrows. */
export function SnippetList(props: {
  readonly snippets: readonly Snippet[];
  readonly selected: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onEdit: () => void;
}) {
  const { snippets, selected } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <ul
      ref={list}
      className="library-list"
      role="listbox"
      aria-label="Snippets"
      tabIndex={0}
      aria-activedescendant={selected ? `snippet-${selected}` : undefined}
      onKeyDown={(event) => {
        const next = nextOf(event, snippets, selected);
        if (next) props.onSelect(next.id);
        if (event.key === 'Enter') props.onEdit();
        if (next || event.key === 'Enter') event.preventDefault();
      }}
    >
      {snippets.map(({ id, title, shortcut, body, favourite }) => (
        <li
          key={id}
          id={`snippet-${id}`}
          role="option"
          aria-selected={id === selected}
          onClick={() => props.onSelect(id)}
        >
          <span className="library-title">
            {favourite && (
              <span aria-label="Favourite" role="img" className="library-star">
                ★{' '}
              </span>
            )}
            {title}
          </span>
          <span className="chip">{shortcut}</span>
          <span className="library-preview">
            {previewOf(fillTemplate(parseTemplate(body), sampleFilling()).text)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Where a key moves to; undefined when it is not a key that moves. */
export function nextOf(
  { key }: Pick<KeyboardEvent, 'key'>,
  snippets: readonly Snippet[],
  selected: string | undefined,
): Snippet | undefined {
  const at = snippets.findIndex(({ id }) => id === selected);
  const last = snippets.length - 1;
  switch (key) {
    case 'ArrowDown':
      return snippets[Math.min(last, at + 1)];
    case 'ArrowUp':
      return snippets[Math.max(0, at - 1)];
    case 'Home':
      return snippets[0];
    case 'End':
      return snippets[last];
    default:
      return undefined;
  }
}
