import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { agoOf } from '@/utils/snippets/ago';
import { openEntries, type CouchShelf } from '@/utils/snippets/team/couch/inbox';
import type { Role, TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfCouchTrouble } from '@/utils/snippets/team/trouble';
import { Fact } from './Fact';
import type { Credentials } from './SignIn';
import { SignInAgain } from './SignInAgain';
import { TeamCard, type CardActs } from './TeamCard';

export type CouchActs = CardActs & {
  readonly onOpen: (library: TeamLibrary) => void;
  readonly onSignOut: (library: TeamLibrary) => void;
  /** A sentence when it was not possible. */
  readonly onSignIn: (
    library: TeamLibrary,
    credentials: Credentials,
  ) => Promise<string | undefined>;
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  edit: 'you are a lead',
  propose: 'you may propose',
  read: 'read only',
};

/** One library in a database: how it stands, and what one can do. */
export function CouchCard(props: {
  readonly library: TeamLibrary;
  readonly count: number;
  readonly shelf: CouchShelf;
  readonly now: number;
  readonly isBusy: boolean;
  readonly acts: CouchActs;
}) {
  const { library, count, shelf, now, isBusy, acts } = props;
  const { role, trouble, user, syncedAt, url, hidden } = library;
  const head = useRef<HTMLHeadingElement>(null);
  const signOut = (): void => {
    acts.onSignOut(library);
    // What was pressed is gone then.
    head.current?.focus();
  };
  const signIn: CouchActs['onSignIn'] = async (...as) => {
    const problem = await acts.onSignIn(...as);
    if (problem === undefined) head.current?.focus();
    return problem;
  };
  const isOut = trouble?.kind === 'signed-out';
  const open = openEntries(shelf).length;
  const chips = (
    <>
      <span className="chip">{ROLE_WORDS[role]}</span>
      {open > 0 && role === 'edit' && (
        <span className="chip team-open">{open === 1 ? '1 proposal' : `${open} proposals`}</span>
      )}
    </>
  );
  return (
    <TeamCard
      {...{ library, count, chips, isBusy, acts, head }}
      canCheck={!isOut}
      kept={keptOf(shelf.keeps)}
      firstActs={
        <Button look={isOut ? 'plain' : 'primary'} onClick={() => acts.onOpen(library)}>
          Open library
        </Button>
      }
      lastActs={
        !isOut && (
          <Button look="bare" onClick={signOut}>
            Sign out
          </Button>
        )
      }
    >
      <dl className="team-facts">
        <Fact name="Snippets">
          {syncedAt === undefined || hidden ? '–' : count.toLocaleString()}
        </Fact>
        <Fact name="Last synced">{syncedAt === undefined ? '–' : agoOf(syncedAt, now)}</Fact>
        <Fact name={isOut ? 'Signed out' : 'Signed in as'}>{user ?? '–'}</Fact>
        <Fact name="To be sent">{shelf.unsent.toLocaleString()}</Fact>
        <Fact name="From">
          <span title={url}>{new URL(url).host}</span>
        </Fact>
      </dl>
      {trouble && !isOut && (
        <p className="team-trouble" role="status">
          {sentenceOfCouchTrouble(trouble)}
        </p>
      )}
      {isOut && <SignInAgain library={library} unsent={shelf.unsent} onSignIn={signIn} />}
    </TeamCard>
  );
}

function keptOf(keeps: number): string {
  if (keeps === 0) return '';
  return keeps === 1
    ? 'One change that was not sent becomes a snippet of your own. '
    : `${keeps.toLocaleString()} changes that were not sent become snippets of your own. `;
}
