import { LibraryWords } from '@/components/teams/LibraryWords';
import type { ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import type { CouchSaved } from '@/utils/database/couch-edits';
import { addCouchWords, removeCouchWords } from '@/utils/database/couch-words';
import { watchWords } from '@/utils/platform/words';
import { missingIn } from '@/utils/snippets/team/couch/words-doc';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { NO_WORDS, type Words } from '@/utils/words/words';
import { sendAndTell, type Told } from './send-and-tell';

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

  const send = async (
    store: () => Promise<CouchSaved>,
    told: Told,
    undo?: () => Promise<CouchSaved>,
  ): Promise<void> => {
    const back = { sent: 'Undone', here: 'It is undone here' };
    const action = undo && { label: 'Undo', act: () => void send(undo, back) };
    const problems = await sendAndTell(
      id,
      store,
      () => told,
      (words) => say(words, action),
    );
    if (problems.length) say(problems.join(' '));
  };
  const remove = (gone: Words, name: string): void =>
    void send(
      () => removeCouchWords(where, gone),
      { sent: `“${name}” is removed for everyone`, here: `“${name}” is removed here` },
      () => addCouchWords(where, gone),
    );
  return (
    <LibraryWords
      words={words}
      missing={missing}
      acts={
        role === 'edit'
          ? {
              onAdd: () =>
                void send(
                  () => addCouchWords(where, missing),
                  {
                    sent: 'Your words are in the library, for everyone',
                    here: 'Your words are saved here',
                  },
                  () => removeCouchWords(where, missing),
                ),
              onRemoveWord: (word) => remove({ ...NO_WORDS, dictionary: [word] }, word),
              onRemovePhrase: (phrase) => remove({ ...NO_WORDS, phrases: [phrase] }, phrase.avoid),
            }
          : undefined
      }
    />
  );
}
