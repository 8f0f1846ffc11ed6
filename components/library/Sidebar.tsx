import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { Menu } from '@/components/ui/Menu';
import { foldersIn, onShelf, tagsIn, type Shelf } from '@/utils/snippets/shelf';
import type { Snippet } from '@/utils/snippets/snippet';
import { nameOf, sameShelf, SHELVES } from './shelves';
import './sidebar.css';

/** So many tags are shown before a person asks for all. */
const MOST_TAGS = 15;

export type FolderAct = 'rename' | 'move' | 'export' | 'delete';

const FOLDER_ACTS: readonly { readonly act: FolderAct; readonly label: string }[] = [
  { act: 'rename', label: 'Rename…' },
  { act: 'move', label: 'Move into a folder…' },
  { act: 'export', label: 'Export…' },
  { act: 'delete', label: 'Delete folder' },
];

type Entry = {
  readonly shelf: Shelf;
  readonly words: string;
  readonly count: number;
  readonly depth?: number;
};

/**
 * The shelves of the library: one stop of the Tab key, moved in with the arrows. Where there is little
 * room it is a list behind a button.
 */
export function Sidebar(props: {
  readonly snippets: readonly Snippet[];
  readonly shelf: Shelf;
  readonly today: string;
  readonly onShelf: (shelf: Shelf) => void;
  readonly onFolder: (act: FolderAct, path: string) => void;
}) {
  const { snippets, shelf, today } = props;
  const [open, setOpen] = useState(false);
  const [allTags, setAllTags] = useState(false);
  const id = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const nav = useRef<HTMLElement>(null);
  const kept = useMemo(
    () =>
      SHELVES.map(({ kind, name }) => ({
        shelf: { kind },
        words: name,
        count: onShelf(snippets, { kind }, today).length,
      })),
    [snippets, today],
  );
  const folders = useMemo(
    () =>
      foldersIn(snippets).map(({ path, name, depth, count }) => ({
        shelf: { kind: 'folder', path } as const,
        words: name,
        count,
        depth,
      })),
    [snippets],
  );
  const tags = useMemo(
    () =>
      tagsIn(snippets).map(({ tag, count }) => ({
        shelf: { kind: 'tag', tag } as const,
        words: tag,
        count,
      })),
    [snippets],
  );
  const often = useMemo(() => commonest(tags), [tags]);

  const entry = ({ shelf: each, words, count, depth = 0 }: Entry) => {
    const current = sameShelf(each, shelf);
    return (
      <li key={nameOf(each)} className="shelf" style={{ paddingInlineStart: `${depth * 14}px` }}>
        <button
          type="button"
          className="shelf-name"
          aria-current={current || undefined}
          tabIndex={current ? 0 : -1}
          onClick={() => {
            props.onShelf(each);
            setOpen(false);
          }}
        >
          <span>{words}</span>
          <span className="shelf-count">{count.toLocaleString()}</span>
        </button>
        {each.kind === 'folder' && (
          <Menu
            label={`What to do with the folder ${each.path}`}
            className="shelf-menu"
            tabIndex={current ? 0 : -1}
            items={FOLDER_ACTS.map(({ act, label }) => ({
              label,
              act: () => props.onFolder(act, each.path),
              ...(act === 'delete' && { tone: 'danger' as const }),
            }))}
          >
            ⋯
          </Menu>
        )}
      </li>
    );
  };

  return (
    <div
      className="library-nav"
      data-open={open}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          setOpen(false);
          toggle.current?.focus();
        }
      }}
    >
      <button
        ref={toggle}
        type="button"
        className="library-nav-toggle"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="unseen">Shown: </span>
        {nameOf(shelf)}
      </button>
      <nav
        ref={nav}
        id={id}
        aria-label="Folders and tags"
        onKeyDown={(event) => move(event, nav.current)}
      >
        <ul>{kept.map(entry)}</ul>
        {folders.length > 0 && (
          <section aria-labelledby={`${id}-folders`}>
            <h2 id={`${id}-folders`}>Folders</h2>
            <ul>{folders.map(entry)}</ul>
          </section>
        )}
        {tags.length > 0 && (
          <section aria-labelledby={`${id}-tags`}>
            <h2 id={`${id}-tags`}>Tags</h2>
            <ul>
              {(allTags
                ? tags
                : tags.filter((each) => often.has(each.words) || sameShelf(each.shelf, shelf))
              ).map(entry)}
            </ul>
            {tags.length > MOST_TAGS && (
              <button
                type="button"
                className="shelf-more"
                aria-expanded={allTags}
                onClick={() => setAllTags(!allTags)}
              >
                {allTags ? 'Fewer tags' : `All ${tags.length.toLocaleString()} tags`}
              </button>
            )}
          </section>
        )}
      </nav>
    </div>
  );
}

function commonest(tags: readonly Entry[]): ReadonlySet<string> {
  const first = [...tags].sort((a, b) => b.count - a.count).slice(0, MOST_TAGS);
  return new Set(first.map(({ words }) => words));
}

/** Arrows go from entry to entry; a menu in it keeps its own. */
function move(event: KeyboardEvent, nav: HTMLElement | null): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches('.shelf-name')) return;
  const entries = [...(nav?.querySelectorAll<HTMLElement>('.shelf-name') ?? [])];
  const at = entries.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  entries[Math.max(0, Math.min(entries.length - 1, to))]?.focus();
}
