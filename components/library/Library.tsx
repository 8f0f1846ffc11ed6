import { useMemo, useState } from 'react';
import type { EditorTools } from '@/components/snippet-editor/tools';
import { Ask } from '@/components/ui/Ask';
import { Button } from '@/components/ui/Button';
import type { BulkStep } from '@/utils/snippets/bulk';
import { onShelf, type Shelf } from '@/utils/snippets/shelf';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import { BulkBar, type BulkAct } from './BulkBar';
import { ListHead } from './ListHead';
import { isNarrow } from './narrow';
import { OpenSnippet, type Selection } from './OpenSnippet';
import { indexIn, neighbourOf, only, targetOf } from './picks';
import { questionOf, questionOfFolder, type Asked } from './questions';
import { nameOf, NOTHING } from './shelves';
import { Sidebar, type FolderAct } from './Sidebar';
import { focusList, SnippetList, tiesToList } from './SnippetList';
import { useFound } from './use-found';
import { usePicks } from './use-picks';
import './library.css';

/** What is exported: a name for it, and the snippets. */
export type Choice = { readonly words: string; readonly ids: readonly string[] };

const ALL: Shelf = { kind: 'all' };

/** The library: shelves, the snippets on one of them, and the one that is open. */
export function Library(props: {
  /** In the order in which they stand. */
  readonly snippets: readonly Snippet[];
  readonly selection: Selection;
  readonly trigger: string;
  readonly tools: EditorTools;
  /** "2026-11-25" */
  readonly today: string;
  readonly onSelect: (selection: Selection) => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onSave: (draft: SnippetDraft, id?: string) => Promise<readonly string[]>;
  /** Without ids it is about the whole library. */
  readonly onStep: (
    step: BulkStep,
    ids?: readonly string[],
    /** What is opened when the open one was deleted. */
    next?: string,
  ) => void;
  readonly onImport: () => void;
  readonly onExport: (choice: Choice) => void;
}) {
  const { snippets, selection, today, onSelect, onStep, onExport } = props;
  const [wanted, setWanted] = useState<Shelf>(ALL);
  const [search, setSearch] = useState('');
  const [asked, setAsked] = useState<Asked>();

  const standing = useMemo(() => onShelf(snippets, wanted, today), [snippets, wanted, today]);
  // A folder or tag goes with its last snippet.
  const gone = standing.length === 0 && (wanted.kind === 'folder' || wanted.kind === 'tag');
  const shelf = gone ? ALL : wanted;
  const onIt = gone ? snippets : standing;
  const everywhere = useFound(snippets, search);
  const shown = useMemo(() => {
    if (!search.trim() || !everywhere) return onIt;
    const here = new Set(onIt);
    return everywhere.filter((snippet) => here.has(snippet));
  }, [everywhere, onIt, search]);

  const { picks, pick, chosen } = usePicks(shown, selection);
  const active = indexIn(shown, picks.active) < 0 ? undefined : picks.active;
  const acted = chosen.length ? chosen : shown.filter(({ id }) => id === active);
  const favourites = acted.every(({ favourite }) => favourite);

  const select = (id: string, by: 'keys' | 'pointer'): void => {
    // Where the list fills the window, arrows must not leave it.
    const stays = by === 'keys' && isNarrow();
    if (stays || id === selection) pick(only(id));
    if (!stays) onSelect(id);
  };
  const open = (id: string | undefined): void => {
    if (id === undefined) return;
    onSelect(id);
    requestAnimationFrame(focusText);
  };
  const remove = (ids: readonly string[]): void =>
    onStep({ kind: 'delete' }, ids, neighbourOf(new Set(ids), shown));
  const act = (what: BulkAct): void => {
    const ids = acted.map(({ id }) => id);
    if (what === 'delete') remove(ids);
    else if (what === 'favourite' || what === 'unfavourite') {
      onStep({ kind: 'favourite', favourite: what === 'favourite' }, ids);
    } else if (what === 'export') onExport({ words: countOf(ids.length), ids });
    else setAsked(questionOf(what, acted, snippets));
  };
  const actOnFolder = (what: FolderAct, path: string): void => {
    if (what === 'delete') onStep({ kind: 'delete-folder', path });
    else if (what === 'export') {
      const inside = onShelf(snippets, { kind: 'folder', path }, today);
      onExport({ words: `the folder “${path}”`, ids: inside.map(({ id }) => id) });
    } else setAsked(questionOfFolder(what, path, snippets));
  };

  return (
    <div className="library" data-open={selection !== undefined}>
      <Sidebar
        snippets={snippets}
        shelf={shelf}
        today={today}
        onShelf={(other) => {
          setWanted(other);
          pick(only(selection));
        }}
        onFolder={actOnFolder}
      />
      <section className="library-side" aria-label={nameOf(shelf)}>
        <ListHead
          count={snippets.length}
          search={search}
          ties={shown.length ? tiesToList(shown, active) : undefined}
          items={[
            { label: 'Import from a file…', act: props.onImport },
            {
              label: 'Export everything…',
              act: () =>
                onExport({
                  words: `all ${countOf(snippets.length)}`,
                  ids: snippets.map(({ id }) => id),
                }),
            },
          ]}
          onSearch={(typed) => {
            setSearch(typed);
            // The best match is the first that the arrows come to.
            pick(typed.trim() ? { ...only(selection), active: undefined } : only(selection));
          }}
          onKey={(event) => {
            if (event.key === 'Home' || event.key === 'End' || event.shiftKey) return;
            const next = targetOf(event.key, shown, active, 8);
            if (next) select(next.id, 'keys');
            else if (event.key === 'Enter') open(active ?? shown[0]?.id);
            else return;
            event.preventDefault();
          }}
          onNew={() => onSelect('new')}
        />
        {shown.length > 0 ? (
          <SnippetList
            snippets={shown}
            of={`${nameOf(shelf)} ${search}`}
            picks={picks}
            today={today}
            onPick={pick}
            onSelect={select}
            onOpen={open}
            onFavourite={() => act(favourites ? 'unfavourite' : 'favourite')}
            onDelete={() => act('delete')}
          />
        ) : (
          <div className="library-nothing">
            <p>{search ? `No snippet matches “${search}”.` : NOTHING[shelf.kind]}</p>
            {search && shelf.kind !== 'all' && (
              <Button onClick={() => setWanted(ALL)}>Search in all snippets</Button>
            )}
          </div>
        )}
        <p className="unseen" role="status">
          {search && `${shown.length.toLocaleString()} of ${onIt.length.toLocaleString()} found. `}
          {chosen.length > 1 && `${countOf(chosen.length)} chosen`}
        </p>
      </section>
      {chosen.length > 1 && (
        <BulkBar
          count={chosen.length}
          favourites={favourites}
          onAct={(what) => {
            // The bar goes with the snippets, and the keys go on where they were chosen.
            if (what === 'delete') focusList();
            act(what);
          }}
          onClear={() => {
            pick(only(picks.active));
            focusList();
          }}
        />
      )}
      <main className="library-main" id="main">
        <Button look="bare" className="library-back" onClick={() => onSelect(undefined)}>
          ‹ Library
        </Button>
        <OpenSnippet
          {...props}
          snippets={snippets}
          fallback={shown[0]?.id}
          onDelete={(id) => remove([id])}
        />
      </main>
      {asked && (
        <Ask
          question={asked.question}
          onCancel={() => setAsked(undefined)}
          onAnswer={(answer) => {
            setAsked(undefined);
            onStep(asked.stepOf(answer), asked.ids);
          }}
        />
      )}
    </div>
  );
}

function countOf(count: number): string {
  return count === 1 ? '1 snippet' : `${count.toLocaleString()} snippets`;
}

function focusText(): void {
  document.querySelector<HTMLElement>('.body :is(textarea, [contenteditable])')?.focus();
}
