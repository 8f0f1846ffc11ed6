import type { Span } from '@/utils/text/span';
import { read, type Reading } from './reading';

/** The words for 0 to 9 (and for ten, where it is said in place of none), as they are typed. */
const DIGITS = new Map(
  [
    'zero one two three four five six seven eight nine',
    'null eins zwei drei vier funf sechs sieben acht neun',
    'zero un deux trois quatre cinq six sept huit neuf',
    'cero uno dos tres cuatro cinco seis siete ocho nueve',
    'zero uno due tre quattro cinque sei sette otto nove',
    'zero um dois tres quatro cinco seis sete oito nove',
    'nul een twee drie vier vijf zes zeven acht negen',
    'oh', // 0
    'o', // 0
    'nought',
  ].flatMap((words) => words.split(' ').map((word, digit) => [word, String(digit)] as const)),
);
DIGITS.set('eight', '8').set('zwo', '2').set('fuenf', '5');
const TIMES = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
]);
/** What may stand between two spoken digits. */
const JOINT = /^[\s,.-]{1,3}$/;
/** Fewer digits in a row are ordinary words. */
const LEAST = 3;

type Run = Span & { readonly digits: string };

/**
 * The text with spoken digits written: "four one one one" is "4111" and blanks, so that the offsets
 * of everything else stay. Undefined where no digits are spoken.
 */
export function readSpelled(
  reading: Reading,
): { readonly reading: Reading; readonly runs: readonly Span[] } | undefined {
  const runs = runsIn(reading);
  if (!runs.length) return undefined;
  let text = '';
  for (const { start, end, digits } of runs) {
    text += reading.text.slice(text.length, start) + digits.padEnd(end - start);
  }
  text += reading.text.slice(text.length);
  return { reading: read(text, reading.regions), runs };
}

/** A span that ends with written digits, as far as they were spoken. */
export function unspelled({ start, end }: Span, runs: readonly Span[]): Span | undefined {
  const touched = runs.filter((run) => run.start < end && start < run.end);
  if (!touched.length) return undefined;
  return { start, end: Math.max(end, ...touched.map((run) => run.end)) };
}

function runsIn({ words, plain }: Reading): Run[] {
  const isSpoken = ({ start, end }: Span): boolean =>
    end - start < 8 && DIGITS.has(plain.slice(start, end));
  if (words.filter(isSpoken).length < LEAST) return [];
  const tokens = Array.from(plain.matchAll(/[a-z]+|\d+/g), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));
  const runs: Run[] = [];
  for (let first = 0; first < tokens.length; first++) {
    let digits = '';
    let spoken = 0;
    let times = 1;
    let last = first;
    for (let at = first; at < tokens.length && digits.length < 24; at++) {
      const { word, start } = tokens[at]!;
      if (at > first && !JOINT.test(plain.slice(tokens[at - 1]!.end, start))) break;
      const written = /^\d{1,4}$/.test(word);
      const digit = written ? word : DIGITS.get(word);
      const factor = TIMES.get(word);
      if (factor) times = factor;
      else if (digit === undefined) break;
      else {
        digits += digit.repeat(times);
        if (!written) spoken += 1;
        times = 1;
        last = at;
      }
    }
    const run = { start: tokens[first]!.start, end: tokens[last]!.end, digits };
    if (spoken < LEAST || digits.length > run.end - run.start) continue;
    runs.push(run);
    first = last;
  }
  return runs;
}
