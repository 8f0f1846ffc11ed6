/** Words that are written for one another; the model tells from their neighbours which one is meant. */
export const CONFUSION_SETS: readonly (readonly string[])[] = [
  ['your', "you're"],
  ['its', "it's"],
  ['their', 'there', "they're"],
  ['then', 'than'],
  ['to', 'too', 'two'],
  ['know', 'no', 'now'],
  ['is', 'are'],
  ['was', 'were', 'where'],
  ['has', 'have'],
  ['do', 'does'],
  ["don't", "doesn't"],
  ['here', 'hear'],
  ['this', 'these'],
  ['by', 'buy'],
];

/**
 * What the model may not say: on texts that it had not seen it was wrong with these too often, or
 * the other word is the less likely slip.
 */
const NEVER = new Set([
  ...['two>to', 'two>too', 'to>two', 'too>two', 'too>to', 'these>this', 'now>no', 'no>now'],
  ...['was>where', 'where>was', 'were>was', 'are>is', "it's>its", 'know>no'],
]);
export const mayCorrect = (from: string, to: string): boolean => !NEVER.has(`${from}>${to}`);

/** Verbs, whose subject may stand far away: here the model has to be surer. */
const VERBS = new Set([
  'is',
  'are',
  'was',
  'were',
  'has',
  'have',
  'do',
  'does',
  "don't",
  "doesn't",
]);
export const certaintyFor = (word: string): number => (VERBS.has(word) ? 0.997 : 0.99);

const SETS = new Map<string, number[]>();
for (const [index, words] of CONFUSION_SETS.entries()) {
  for (const word of words) SETS.set(word, [...(SETS.get(word) ?? []), index]);
}

/** The numbers of the sets that hold a word. */
export const setsOf = (word: string): readonly number[] => SETS.get(word) ?? [];
