import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Snippet } from '@/utils/snippets/snippet';

/** So many stand there at once; the search finds the others. */
const SHOWN = 100;

/** The snippets of a library, each of which opens in the editor. */
export function LibraryList(props: {
  readonly snippets: readonly Snippet[];
  readonly trigger: string;
  readonly addWords: string;
  /** Missing for who may only read. */
  readonly onNew: (() => void) | undefined;
  readonly onOpen: (snippet: Snippet) => void;
}) {
  const { snippets, trigger, onNew } = props;
  const [search, setSearch] = useState('');
  const words = search.trim().toLowerCase();
  const found = words
    ? snippets.filter(({ title, shortcut, body }) =>
        `${title} ${shortcut} ${body}`.toLowerCase().includes(words),
      )
    : snippets;
  return (
    <>
      <div className="library-find">
        <input
          className="input"
          type="search"
          aria-label="Search in this library"
          placeholder="Search in this library"
          value={search}
          onChange={({ target }) => setSearch(target.value)}
        />
        {onNew && (
          <Button look="primary" onClick={onNew}>
            {props.addWords}
          </Button>
        )}
      </div>
      <p className="unseen" role="status">
        {words && `${found.length.toLocaleString()} found`}
      </p>
      {found.length === 0 ? (
        <p className="quiet">
          {words ? `No snippet matches “${search.trim()}”.` : 'There is no snippet in it yet.'}
        </p>
      ) : (
        <ul className="library-rows">
          {found.slice(0, SHOWN).map((snippet) => (
            <li key={snippet.id}>
              <button type="button" onClick={() => props.onOpen(snippet)}>
                <span className="library-row-title" dir="auto">
                  {snippet.title}
                </span>
                <span className="chip">
                  {trigger}
                  {snippet.shortcut}
                </span>
                {snippet.shadowed && <span className="quiet">shortcut taken by another</span>}
                <span className="quiet library-row-by">{snippet.by ?? ''}</span>
              </button>
            </li>
          ))}
          {found.length > SHOWN && (
            <li className="quiet">
              and {(found.length - SHOWN).toLocaleString()} more; search for them
            </li>
          )}
        </ul>
      )}
    </>
  );
}
