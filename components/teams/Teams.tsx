import { EmptyState } from '@/components/ui/EmptyState';
import type { Snippet } from '@/utils/snippets/snippet';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { AddLibrary } from './AddLibrary';
import { LibraryCard, type LibraryActs } from './LibraryCard';
import { Publish, type PublishProps } from './Publish';
import './teams.css';

/** A library and what it holds. */
export type Shelved = { readonly library: TeamLibrary; readonly snippets: readonly Snippet[] };

/** The libraries that others keep, and the one that this person gives to others. */
export function Teams(props: {
  readonly shelved: readonly Shelved[];
  readonly now: number;
  /** Ids of those that are being asked right now. */
  readonly busy: ReadonlySet<string>;
  /** A sentence when it could not be added. */
  readonly onAdd: (address: string) => Promise<string | undefined>;
  readonly acts: LibraryActs;
  readonly publish: PublishProps;
}) {
  const { shelved, now, busy } = props;
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>Team libraries</h1>
          <p>
            Texts that your team lead keeps for everyone. They stand in the picker beside your own,
            also when you are offline.
          </p>
        </div>
      </header>
      <AddLibrary onAdd={props.onAdd} />
      {shelved.length === 0 ? (
        <EmptyState title="No team library yet">
          Paste the address that your lead gave you. Your own snippets stay as they are.
        </EmptyState>
      ) : (
        shelved.map(({ library, snippets }) => (
          <LibraryCard
            key={library.id}
            library={library}
            snippets={snippets}
            now={now}
            isBusy={busy.has(library.id)}
            acts={props.acts}
          />
        ))
      )}
      <Publish {...props.publish} />
    </main>
  );
}
