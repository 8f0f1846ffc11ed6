import { ANGER } from './urgency/anger';
import type { CueId, UrgencyLabel } from './urgency/cue';
import { DEADLINE } from './urgency/deadline';
import { REPEAT } from './urgency/repeat';

/** Every cue that is looked for, in the order in which they are told. */
const CUES = [...DEADLINE, ...REPEAT, ...ANGER];

/** What is read at each end of a long message: who wants something soon says it early, or last. */
const READ_AT_EACH_END = 2000;

/** A customer who has not been answered: the label, and the reason in words. */
export type Urgency = { readonly label: UrgencyLabel; readonly words: string };

/**
 * The cues in what one customer wrote and nobody has answered, each once. English only: what is said in
 * another language gives none.
 */
export function cuesIn(messages: readonly string[]): CueId[] {
  const sentences = messages.flatMap(sentencesOf);
  return CUES.filter(({ says }) => sentences.some(says)).map(({ id }) => id);
}

/** In words that say nothing of the message but its kind; what is no cue is left out. */
export function urgencyOf(ids: readonly string[]): Urgency[] {
  return CUES.filter(({ id }) => ids.includes(id)).map(({ label, words }) => ({ label, words }));
}

export function isCue(id: unknown): id is CueId {
  return CUES.some((cue) => cue.id === id);
}

/** As it is typed in a hurry, and as the patterns have it. */
const IN_FULL: Readonly<Record<string, string>> = {
  ...{ u: 'you', ur: 'your', r: 'are', im: "i'm", ive: "i've", id: "i'd", weve: "we've" },
  ...{ youre: "you're", dont: "don't", didnt: "didn't", isnt: "isn't", wasnt: "wasn't" },
  ...{ havent: "haven't", hasnt: "hasn't", arent: "aren't", doesnt: "doesn't", cant: "can't" },
  ...{ thats: "that's", theres: "there's", tmrw: 'tomorrow', tmr: 'tomorrow', '2day': 'today' },
};
const HASTY = new RegExp(`(?<![\\w'.@-])(?:${Object.keys(IN_FULL).join('|')})(?![\\w'.@-])`, 'gi');

/** Without what is quoted of a message before. */
function sentencesOf(message: string): string[] {
  const read =
    message.length <= 2 * READ_AT_EACH_END
      ? message
      : `${message.slice(0, READ_AT_EACH_END)}\n${message.slice(-READ_AT_EACH_END)}`;
  return read
    .replace(/[’‘ʼ]/g, "'")
    .replace(HASTY, (word) => IN_FULL[word.toLowerCase()] ?? word)
    .split('\n')
    .filter((line) => !/^\s*>/.test(line))
    .flatMap((line) => line.split(/(?<=[.!?…])\s/))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}
