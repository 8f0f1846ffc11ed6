import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { focusHere } from '@/components/ui/focus-here';
import { Segments } from '@/components/ui/Segments';
import { agoOf } from '@/utils/snippets/ago';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfCouchTrouble } from '@/utils/snippets/team/trouble';
import { NO_WORDS } from '@/utils/words/words';
import { ROLE_WORDS } from './CouchCard';
import './couch.css';

export type Part = 'snippets' | 'words' | 'inbox' | 'removed';

/** A library that is open: its name, how it stands, and one of its parts. */
export function OpenLibrary(props: {
  readonly library: TeamLibrary;
  readonly part: Part;
  readonly counts: { readonly snippets: number; readonly inbox: number };
  readonly unsent: number;
  readonly now: number;
  readonly onPart: (part: Part) => void;
  readonly onBack: () => void;
  readonly children: ReactNode;
}) {
  const { library, part, counts, unsent, now } = props;
  const { name, colour, role, user, syncedAt, trouble, hidden, words = NO_WORDS } = library;
  const isLead = role === 'edit';
  return (
    <main className="column library-open" id="main">
      <header className="library-open-head">
        <Button look="bare" className="library-open-back" onClick={props.onBack}>
          ‹ Team libraries
        </Button>
        <h1 ref={focusHere} tabIndex={-1}>
          <span className="team-mark" data-colour={colour} aria-hidden="true" />
          {name}
        </h1>
        <p className="quiet">
          {user}, {ROLE_WORDS[role]} · last synced{' '}
          {syncedAt === undefined ? '–' : agoOf(syncedAt, now)}
          {unsent > 0 && ` · ${unsent === 1 ? '1 change' : `${unsent} changes`} to be sent`}
        </p>
      </header>
      {trouble && (
        <p className="team-trouble" role="status">
          {sentenceOfCouchTrouble(trouble)}
        </p>
      )}
      <Segments
        legend="Part of the library"
        options={{
          snippets: `Snippets ${hidden ? '–' : counts.snippets.toLocaleString()}`,
          words: `Words ${(words.dictionary.length + words.phrases.length).toLocaleString()}`,
          inbox: `${isLead ? 'Inbox' : 'My proposals'} ${counts.inbox.toLocaleString()}`,
          removed: 'Taken out',
        }}
        value={part}
        onChange={props.onPart}
      />
      {props.children}
    </main>
  );
}
