import { useCallback, useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { indexSnippets } from '@/utils/snippets/search';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import { Editor } from '@/components/snippet-editor/Editor';
import type { EditorTools } from '@/components/snippet-editor/tools';
import { nextOf, SnippetList } from './SnippetList';
import './library.css';

/** `new` while a snippet is being made. */
export type Selection = string | 'new' | undefined;

/** The library: every snippet at the left, the chosen one at the right. */
export function Library(props: {
  readonly snippets: readonly Snippet[];
  readonly selection: Selection;
  readonly trigger: string;
  readonly tools: EditorTools;
  readonly onSelect: (selection: Selection) => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onSave: (draft: SnippetDraft, id?: string) => Promise<readonly string[]>;
  readonly onDelete: (id: string) => void;
  readonly onFavourite: (id: string, favourite: boolean) => void;
}) {
  const { snippets, selection, onSelect } = props;
  const [search, setSearch] = useState('');
  const index = useMemo(() => indexSnippets(snippets), [snippets]);
  const found = useMemo(
    () => (search.trim() ? index.search(search, snippets.length, { now: 0 }) : snippets),
    [index, snippets, search],
  );
  const stored = snippets.find(({ id }) => id === selection);
  const [edited, setEdited] = useState<Snippet>();
  const [dirty, setDirty] = useState(false);
  if (stored && stored !== edited) setEdited(stored);
  // What is being changed is not taken from under the person's hands.
  const gone = !stored && dirty && edited?.id === selection;
  const snippet = gone ? edited : stored;
  const { onDirty } = props;
  const tellDirty = useCallback(
    (now: boolean) => {
      setDirty(now);
      onDirty(now);
    },
    [onDirty],
  );
  const makeNew = (
    <Button look="primary" onClick={() => onSelect('new')}>
      New snippet
    </Button>
  );
  return (
    <div className="library">
      <aside className="library-side" aria-label="All snippets">
        <header className="library-head">
          <div>
            <h1>Library</h1>
            <span className="library-count">{snippets.length}</span>
            {makeNew}
          </div>
          <span className="search">
            <SearchSign />
            <input
              className="input"
              type="search"
              aria-label="Search snippets"
              placeholder="Search"
              value={search}
              onChange={({ target }) => setSearch(target.value)}
              onKeyDown={(event) => {
                if (event.key === 'Home' || event.key === 'End') return;
                const next = nextOf(event, found, selection);
                if (next) onSelect(next.id);
                if (event.key === 'Enter') focusText();
                if (next || event.key === 'Enter') event.preventDefault();
              }}
            />
          </span>
        </header>
        {found.length > 0 ? (
          <SnippetList
            snippets={found}
            selected={stored?.id}
            onSelect={onSelect}
            onEdit={focusText}
          />
        ) : (
          search && <p className="library-nothing">No snippet matches “{search}”.</p>
        )}
        <p className="unseen" role="status">
          {search && `${found.length} of ${snippets.length} found`}
        </p>
      </aside>
      <main className="library-main" id="main">
        {snippet || selection === 'new' ? (
          <Editor
            key={snippet?.id ?? 'new'}
            snippet={snippet}
            snippets={snippets}
            trigger={props.trigger}
            tools={props.tools}
            gone={gone}
            onDirty={tellDirty}
            onSave={(draft) => props.onSave(draft, stored?.id)}
            onDelete={() => snippet && props.onDelete(snippet.id)}
            onFavourite={(favourite) => snippet && props.onFavourite(snippet.id, favourite)}
            onCancel={() => onSelect(found[0]?.id)}
          />
        ) : snippets.length === 0 ? (
          <EmptyState title="Your library is empty" action={makeNew}>
            A snippet is a reply you would otherwise type again. Give it a shortcut, and it is a few
            keys away.
          </EmptyState>
        ) : (
          <EmptyState title="No snippet chosen">
            Choose one from the list, or make a new one.
          </EmptyState>
        )}
      </main>
    </div>
  );
}

function focusText(): void {
  document.querySelector<HTMLElement>('.body :is(textarea, [contenteditable])')?.focus();
}

function SearchSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentcolor" strokeWidth="1.5" />
      <path d="m10.5 10.5 3 3" stroke="currentcolor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
