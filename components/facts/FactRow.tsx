import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Fact } from '@/utils/snippets/fact';
import type { Snippet } from '@/utils/snippets/snippet';
import { SnippetLinks } from './SnippetLinks';

/** A fact, what uses it, and its value in place to be changed. */
export function FactRow(props: {
  readonly fact: Fact;
  readonly users: readonly Snippet[];
  readonly onSave: (value: string) => Promise<readonly string[]>;
  readonly onDelete: () => void;
}) {
  const { fact, users } = props;
  const [typed, setTyped] = useState<string>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const stop = (): void => {
    setTyped(undefined);
    setProblems([]);
  };
  const save = async (): Promise<void> => {
    if (typed === undefined) return;
    const sentences = await props.onSave(typed);
    if (sentences.length) setProblems(sentences);
    else stop();
  };
  return (
    <li className="fact">
      <code>{fact.name}</code>
      {typed === undefined ? (
        <button
          type="button"
          className="fact-value"
          aria-label={`Change ${fact.name}, now ${fact.value}`}
          onClick={() => setTyped(fact.value)}
        >
          {fact.value}
        </button>
      ) : (
        <form
          className="fact-edit"
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
          onKeyDown={({ key }) => {
            if (key === 'Escape') stop();
          }}
        >
          <input
            className="input"
            aria-label={`Value of ${fact.name}`}
            aria-invalid={problems.length > 0}
            autoFocus
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
          <Button look="primary" type="submit">
            Save
          </Button>
          <Button look="bare" onClick={stop}>
            Cancel
          </Button>
          {problems.length > 0 && (
            <p className="field-problem" role="alert">
              {problems.join(' ')}
            </p>
          )}
        </form>
      )}
      <Button look="bare" tone="danger" aria-label={`Delete ${fact.name}`} onClick={props.onDelete}>
        Delete
      </Button>
      <div className="fact-users">
        {users.length > 0 && (
          <span className="quiet">
            In {users.length === 1 ? '1 snippet' : `${users.length.toLocaleString()} snippets`}:
          </span>
        )}
        <SnippetLinks snippets={users} none="In no snippet yet" />
      </div>
    </li>
  );
}
