import { useEffect, useRef } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Snippet } from '@/utils/snippets/snippet';
import type { CouchShelf } from '@/utils/snippets/team/couch/inbox';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import type { OfferedLibrary } from '@/utils/snippets/team/offered';
import { AddLibrary } from './AddLibrary';
import { LibraryCard, type LibraryActs } from './LibraryCard';
import { Offered } from './Offered';
import { Publish, type PublishProps } from './Publish';
import { SetUpOffer } from './SetUpOffer';
import { CouchCard, type CouchActs } from './CouchCard';
import type { Credentials } from './SignIn';
import './teams.css';
import './couch.css';

/** A library and what it holds. */
export type Shelved = {
  readonly library: TeamLibrary;
  readonly snippets: readonly Snippet[];
  /** Of a library in a database. */
  readonly shelf?: CouchShelf;
};

/** The libraries that others keep, and the one that this person gives to others. */
export function Teams(props: {
  readonly shelved: readonly Shelved[];
  readonly now: number;
  /** From a library, or from setting one up: what was pressed there is gone. */
  readonly isBack: boolean;
  /** Ids of those that are being asked right now. */
  readonly busy: ReadonlySet<string>;
  /** A sentence when it could not be added. */
  readonly onAdd: (address: string) => Promise<string | undefined>;
  /** A sentence when it could not be joined. */
  readonly onJoin: (address: string, credentials: Credentials) => Promise<string | undefined>;
  readonly acts: LibraryActs;
  readonly couchActs: CouchActs;
  readonly publish: PublishProps;
  readonly onSetUp: () => void;
  /** What the organisation offers and is not in use yet. */
  readonly offered: readonly OfferedLibrary[];
  /** A sentence when it could not be added. */
  readonly onAddOffered: (
    offered: OfferedLibrary,
    credentials: Credentials,
  ) => Promise<string | undefined>;
}) {
  const { shelved, now, busy, isBack } = props;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isBack) head.current?.focus();
  }, [isBack]);
  /** The card, and what was pressed in it, is gone then. */
  const onLeave = (library: TeamLibrary): void => {
    props.acts.onLeave(library);
    head.current?.focus();
  };
  /** What was pressed is gone when the library is there. */
  const addOffered = async (
    offered: OfferedLibrary,
    credentials: Credentials,
  ): Promise<string | undefined> => {
    const problem = await props.onAddOffered(offered, credentials);
    if (problem === undefined) head.current?.focus();
    return problem;
  };
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1 ref={head} tabIndex={-1}>
            Team libraries
          </h1>
          <p>
            Texts that your team lead keeps for everyone. They stand in the picker beside your own,
            also when you are offline.
          </p>
        </div>
      </header>
      {props.offered.map((offered) => (
        <Offered
          key={offered.url}
          offered={offered}
          onAdd={(credentials) => addOffered(offered, credentials)}
        />
      ))}
      <AddLibrary onAdd={props.onAdd} onJoin={props.onJoin} />
      {shelved.length + props.offered.length === 0 ? (
        <EmptyState title="No team library yet">
          Paste the address that your lead gave you. Your own snippets stay as they are.
        </EmptyState>
      ) : (
        shelved.map(({ library, snippets, shelf }) => {
          const common = { library, now, isBusy: busy.has(library.id) };
          return shelf ? (
            <CouchCard
              key={library.id}
              {...common}
              count={snippets.length}
              shelf={shelf}
              acts={{ ...props.couchActs, onLeave }}
            />
          ) : (
            <LibraryCard
              key={library.id}
              {...common}
              snippets={snippets}
              acts={{ ...props.acts, onLeave }}
            />
          );
        })
      )}
      <Publish {...props.publish} />
      <SetUpOffer onSetUp={props.onSetUp} />
    </main>
  );
}
