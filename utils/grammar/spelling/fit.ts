import { BE, DETERMINERS, HAVE, MODALS, NUMBERS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { isKnown, readingOf, type Reading } from '@/utils/grammar/lexicon/lexicon';

/** The words on both sides of a misspelled one, in lower case; empty where its sentence ends. */
export type Beside = { readonly before: string; readonly next: string };

const NOTHING: Beside = { before: '', next: '' };

/** What stands beside the word at `start`, in the same sentence. */
export function besideOf(text: string, start: number, end: number): Beside {
  const [, before = ''] =
    /([\p{L}'’]+)[ ]+$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  const [, next = ''] = /^[ ]+([\p{L}'’]+)/u.exec(text.slice(end, end + 40)) ?? [];
  const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'");
  return { before: plain(before), next: plain(next) };
}

/** Whether a word suits its neighbours: 1 where it does, -1 where it does not, 0 where nothing is said. */
export function fitOf(word: string, { before, next }: Beside = NOTHING): number {
  const reading = readingOf(word);
  const isContent = isKnown(word) && Object.keys(reading).length > 0;
  const said = isContent ? behind(before, reading) : 0;
  if (said !== 0) return said;
  if (/^(?:is|are|was|were|has|will)$/.test(next) && DETERMINERS.has(word))
    return /^th/.test(word) ? -1 : 0;
  if (/^(?:is|are|was|were)$/.test(next) && word === 'there') return 1;
  return DETERMINERS.has(next) && isContent && !reading.verb ? -0.3 : 0;
}

function behind(before: string, word: Reading): number {
  const is = (claim: boolean | undefined): number => (claim ? 1 : -1);
  const isNoun = word.one ?? word.many;
  if (MODALS.has(before) || /^(?:to|please|don't|doesn't|didn't)$|'ll$/.test(before))
    return before === 'to' && isNoun ? 0.3 : is(word.base);
  if (HAVE.has(before) || before.endsWith("'ve")) return word.participle ? 1 : isNoun ? 0 : -1;
  if (BE.has(before) || /'(?:re|m)$/.test(before))
    return is(word.participle ?? word.ing ?? word.adjective ?? word.adverb);
  if (/^(?:these|those|many|several|few|both)$/.test(before) || NUMBERS.has(before))
    return is(word.many ?? word.adjective);
  if (/^(?:a|an|this|each|every|another)$/.test(before)) return is(word.one ?? word.adjective);
  if (DETERMINERS.has(before)) return is(isNoun ?? word.adjective ?? word.ing);
  if (SUBJECTS.has(before)) return is(word.base ?? word.third ?? word.past ?? word.adverb);
  return 0;
}
