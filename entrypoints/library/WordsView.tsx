import { download } from '@/components/ui/download';
import type { ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import { WordsPage } from '@/components/words/WordsPage';
import { addToDictionary, changeWords, watchWords } from '@/utils/platform/words';
import { acceptPhrase, acceptWord } from '@/utils/words/accept';
import { readList, writeList } from '@/utils/words/list-file';
import { LIMITS, type Phrase, type Words } from '@/utils/words/words';

/** Far above a list of words that a person has; a book is none. */
const LARGEST_LIST = 2_000_000;

const liveWords = liveOf(watchWords);

/** Dictionary and phrases, at `library.html#words`. */
export function WordsView(props: {
  readonly say: (message: string, action?: ToastNote['action']) => void;
}) {
  const { say } = props;
  const words = useLive(liveWords);
  if (!words) return null;
  const { own, team } = words;

  /** What was there before comes back, unless it changed since. */
  const undo = (back: (now: Words) => Words): ToastNote['action'] => ({
    label: 'Undo',
    act: () => void changeWords(back).then(() => say('Undone')),
  });
  const readFile = async (file: File): Promise<void> => {
    const text = file.size > LARGEST_LIST ? undefined : await file.text().catch(() => undefined);
    if (text === undefined) return say('This file was not read: it is too large, or gone.');
    const { words: listed, refused } = readList(text);
    const added = await addToDictionary(listed);
    const left = refused ? ` ${count(refused, 'line')} held no word.` : '';
    say(
      added.length ? `${count(added.length, 'word')} added.${left}` : `No new word in it.${left}`,
      added.length ? undo((now) => without(now, added)) : undefined,
    );
  };

  return (
    <WordsPage
      team={team}
      dictionary={{
        words: own.dictionary,
        async onAdd(typed) {
          const word = acceptWord(typed);
          if (!word.ok) return word.problem;
          if (own.dictionary.includes(word.value)) return `“${word.value}” is in it already.`;
          if (own.dictionary.length >= LIMITS.dictionary) {
            return `A dictionary has at most ${LIMITS.dictionary} words. Remove some first.`;
          }
          await addToDictionary([word.value]);
          return undefined;
        },
        onRemove: (word) =>
          void changeWords((now) => without(now, [word])).then(() => {
            const action = undo((now) => ({
              ...now,
              dictionary: sorted([...now.dictionary, word]),
            }));
            say(`“${word}” is removed`, action);
          }),
        onImport: (file) => void readFile(file),
        onExport: () => download('chatside-words.txt', writeList(own.dictionary), 'text/plain'),
      }}
      phrases={{
        phrases: own.phrases,
        async onSave(typed, before) {
          const phrase = acceptPhrase(typed);
          if (!phrase.ok) return phrase.problem;
          const others = own.phrases.filter((each) => each.avoid !== before?.avoid);
          if (others.some((each) => isSame(each, phrase.value))) {
            return `“${phrase.value.avoid}” is on the list already. Change it below.`;
          }
          if (others.length >= LIMITS.phrases) {
            return `There are at most ${LIMITS.phrases} phrases. Delete some first.`;
          }
          await changeWords((now) => withPhrase(now, phrase.value, before));
          return undefined;
        },
        onDelete: (phrase) =>
          void changeWords((now) => ({
            ...now,
            phrases: now.phrases.filter((each) => !isSame(each, phrase)),
          })).then(() => {
            say(
              `“${phrase.avoid}” is deleted`,
              undo((now) => withPhrase(now, phrase)),
            );
          }),
      }}
    />
  );
}

function without(words: Words, gone: readonly string[]): Words {
  return { ...words, dictionary: words.dictionary.filter((word) => !gone.includes(word)) };
}

function withPhrase(words: Words, phrase: Phrase, before: Phrase = phrase): Words {
  const others = words.phrases.filter((each) => !isSame(each, before) && !isSame(each, phrase));
  const phrases = [...others, phrase].sort((a, b) => a.avoid.localeCompare(b.avoid));
  return { ...words, phrases };
}

function isSame(one: Phrase, other: Phrase): boolean {
  return one.avoid.toLowerCase() === other.avoid.toLowerCase();
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b, 'en'));
}

function count(many: number, what: string): string {
  return many === 1 ? `1 ${what}` : `${many.toLocaleString()} ${what}s`;
}
