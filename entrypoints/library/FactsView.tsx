import { Facts } from '@/components/facts/Facts';
import { saveFact } from '@/utils/database/library';
import type { LibraryChange } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import type { Snippet } from '@/utils/snippets/snippet';
import { withEdit } from '@/utils/snippets/with-edit';

/** Takes a step in the library, says so, and offers to take it back; sentences when it failed. */
export type Act = (change: LibraryChange, message: string) => Promise<readonly string[]>;

/** The facts of the library, at `library.html#facts`. */
export function FactsView(props: {
  readonly facts: readonly Fact[];
  readonly snippets: readonly Snippet[];
  readonly act: Act;
  readonly onSaved: (message: string, undo: LibraryChange) => void;
}) {
  const { facts, snippets, act } = props;
  const save = async (name: string, value: string): Promise<readonly string[]> => {
    const saved = await saveFact({ name, value }, Date.now());
    if (!saved.ok) return saved.problems;
    props.onSaved(`“${name}” is saved`, saved.undo);
    return [];
  };
  return (
    <Facts
      facts={facts}
      snippets={snippets}
      onAdd={async (name, value) => {
        if (facts.some((fact) => fact.name === name.trim())) {
          return [`There is a fact “${name.trim()}” already. Change its value below.`];
        }
        return save(name, value);
      }}
      onChange={({ name }, value) => save(name, value)}
      onUseFact={({ snippet: id, text, edit, fact }) => {
        const snippet = snippets.find((each) => each.id === id);
        if (!snippet) return;
        const put = [withEdit(snippet, text, edit, Date.now())];
        void act({ put }, `“${snippet.title}” uses the fact ${fact}`);
      }}
      onDelete={({ name }, users) =>
        void act({ removeFacts: [name] }, `“${name}” is deleted${neededBy(users)}`)
      }
    />
  );
}

function neededBy(users: readonly Snippet[]): string {
  if (users.length === 0) return '';
  const titles = users.slice(0, 3).map(({ title }) => `“${title}”`);
  const more = users.length > 3 ? ` and ${(users.length - 3).toLocaleString()} more` : '';
  return `; ${titles.join(', ')}${more} cannot be inserted without it`;
}
