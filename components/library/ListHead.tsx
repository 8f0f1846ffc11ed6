import type { KeyboardEvent } from 'react';
import { Button } from '@/components/ui/Button';
import { Menu, type MenuItem } from '@/components/ui/Menu';

/** Above the list: what it is, how to make a snippet, and the search. */
export function ListHead(props: {
  readonly count: number;
  readonly search: string;
  /** What ties the search to the list it searches; missing while that is empty. */
  readonly ties:
    | {
        readonly 'aria-controls': string;
        readonly 'aria-activedescendant': string | undefined;
      }
    | undefined;
  readonly items: readonly MenuItem[];
  readonly onSearch: (search: string) => void;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onNew: () => void;
}) {
  const { search, onSearch } = props;
  return (
    <header className="library-head">
      <div>
        <h1>Library</h1>
        <span className="library-count">{props.count.toLocaleString()}</span>
        <Menu label="Import and export" items={props.items}>
          ⋯
        </Menu>
        <Button look="primary" onClick={props.onNew}>
          New snippet
        </Button>
      </div>
      <span className="search">
        <SearchSign />
        <input
          {...props.ties}
          className="input"
          type="text"
          role="combobox"
          aria-label="Search snippets"
          aria-autocomplete="list"
          aria-expanded={props.ties !== undefined}
          placeholder="Search, #tag, in:folder"
          autoComplete="off"
          spellCheck={false}
          value={search}
          onChange={({ target }) => onSearch(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && search) onSearch('');
            else props.onKey(event);
          }}
        />
        {search && (
          <button
            type="button"
            className="search-clear"
            aria-label="Clear the search"
            onClick={(event) => {
              onSearch('');
              event.currentTarget.parentElement?.querySelector('input')?.focus();
            }}
          >
            ×
          </button>
        )}
      </span>
    </header>
  );
}

function SearchSign() {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" fill="none" stroke="currentcolor" strokeWidth="1.5" />
      <path d="m10.5 10.5 3 3" stroke="currentcolor" strokeWidth="1.5" strokeLinecap="round" />
    </svg>
  );
}
