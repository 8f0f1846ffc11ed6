import { LibraryWords } from '@/components/teams/LibraryWords';
import type { ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import type { CouchSaved } from '@/utils/database/couch-edits';
import { addCouchWords, removeCouchWords } from '@/utils/database/couch-words';
import { checkLibrary } from '@/utils/hosting/check-library';
import { watchWords } from '@/utils/platform/words';
import { missingIn } from '@/utils/snippets/team/couch/words-doc';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { NO_WORDS, type Words } from '@/utils/words/words';

const liveWords = liveOf(watchWords);

/** The words of an open library; a lead's changes are stored with their place in the outbox, and sent. */
export function LibraryWordsView(props: {
  readonly library: TeamLibrary;
  readonly say: (message: string, action?: ToastNote['action']) => void;
}) {
  const { library, say } = props;
  const { id, role, user, words = NO_WORDS } = library;
  const all = useLive(liveWords);
  if (!all) return null;
  const where = { id, role, ...(user !== undefined && { user }) };
  const missing = missingIn(words, all.own);

  const done = (saved: CouchSaved, told: string, undo?: () => Promise<CouchSaved>): void => {
    if (!saved.ok) return say(saved.problems.join(' '));
    if (saved.kind === 'same') return say('Nothing had to be changed.');
    void checkLibrary(id, { queue: true });
    say(
      told,
      undo && { label: 'Undo', act: () => void undo().then((back) => done(back, 'Undone')) },
    );
  };
  const remove = async (gone: Words, name: string): Promise<void> =>
    done(await removeCouchWords(where, gone), `“${name}” is removed for everyone`, () =>
      addCouchWords(where, gone),
    );
  return (
    <LibraryWords
      words={words}
      missing={missing}
      acts={
        role === 'edit'
          ? {
              onAdd: () =>
                void addCouchWords(where, missing).then((saved) =>
                  done(saved, 'Your words are in the library, for everyone', () =>
                    removeCouchWords(where, missing),
                  ),
                ),
              onRemoveWord: (word) => void remove({ ...NO_WORDS, dictionary: [word] }, word),
              onRemovePhrase: (phrase) =>
                void remove({ ...NO_WORDS, phrases: [phrase] }, phrase.avoid),
            }
          : undefined
      }
    />
  );
}
