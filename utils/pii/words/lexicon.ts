import type { Span } from '@/utils/text/span';
import { plain } from '@/utils/pii/fold';
import type { Reading } from '@/utils/pii/reading';

/** Words of one meaning in many languages. */
export type Lexicon = {
  has(word: string): boolean;
  /** Where its words stand in a text, in order; found once for each reading. */
  hits(reading: Reading): readonly Span[];
};

/** What may stand between the words of one entry: "e-mail", "s/n", "d.o.b". */
const JOINT = /^[\s.'’/-]{0,3}$/;
const LONGEST = 4;

/**
 * From lists that people can read: entries stand between blanks, `_` is a blank or a dash or
 * nothing, `*` the rest of a word. A text is looked up word by word, so a long lexicon costs no
 * more than a short one. Scripts without blanks between words are searched for as they are.
 */
export function lexicon(...lists: readonly string[]): Lexicon {
  const entries = plain(lists.join(' ')).split(/\s+/).filter(Boolean);
  const whole = new Set<string>();
  const stems = new Map<string, string[]>();
  const free: string[] = [];
  for (const entry of entries) {
    if (!/^[a-z\u0370-\u052f]/.test(entry)) free.push(entry);
    else if (entry.endsWith('*')) {
      for (const joint of ['_', '']) {
        const stem = entry.slice(0, -1).replace(/[_./'-]+/g, joint);
        stems.set(stem.slice(0, 3), [...(stems.get(stem.slice(0, 3)) ?? []), stem]);
      }
    } else {
      whole.add(entry.replace(/[_./'-]+/g, '_'));
      whole.add(entry.replace(/[_./'-]+/g, ''));
    }
  }
  const isWord = (word: string): boolean =>
    whole.has(word) ||
    (stems
      .get(word.slice(0, 3))
      ?.some((stem) => word.startsWith(stem) && !word.includes('_', stem.length)) ??
      false);
  const loose = free.length ? new RegExp(free.join('|').replaceAll('_', ' ?'), 'g') : undefined;
  const known = new WeakMap<Reading, readonly Span[]>();

  function search({ words, plain: text }: Reading): Span[] {
    const found: Span[] = [];
    for (let first = 0; first < words.length; first++) {
      const { start } = words[first]!;
      let phrase = '';
      let longest: Span | undefined;
      for (let last = first; last < Math.min(first + LONGEST, words.length); last++) {
        const { start: from, end } = words[last]!;
        if (last > first && !JOINT.test(text.slice(words[last - 1]!.end, from))) break;
        phrase += (last > first ? '_' : '') + text.slice(from, end);
        if (isWord(phrase)) longest = { start, end };
      }
      if (longest && longest.end > (found.at(-1)?.end ?? -1)) found.push(longest);
    }
    if (!loose || !/[\u0590-\uffff]/.test(text)) return found;
    for (const { 0: match, index } of text.matchAll(loose))
      found.push({ start: index, end: index + match.length });
    return found.sort((a, b) => a.start - b.start);
  }

  return {
    has: (word) => isWord(plain(word).replace(/[\s.'’/-]+/g, '_')),
    hits(reading) {
      const spans = known.get(reading) ?? search(reading);
      known.set(reading, spans);
      return spans;
    },
  };
}

/** The last of the words that ends at or before an offset. */
export function lastBefore(hits: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return hits[low - 1];
}

/** The first of the words that begins at or after an offset. */
export function firstAfter(hits: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hits[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return hits[low];
}
