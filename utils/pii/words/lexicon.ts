import type { Span } from '@/utils/text/span';
import { plain } from '@/utils/pii/fold';
import type { Reading } from '@/utils/pii/reading';
import { misspellings } from './misspellings';

/** Words of one meaning in many languages. */
export type Lexicon = {
  has(word: string): boolean;
  /** Where its words stand in a text, in order. */
  hits(reading: Reading): readonly Span[];
};

type Stem = { readonly stem: string; readonly id: number };

/** What may stand between the words of one entry: "e-mail", "s/n", "d.o.b". */
const JOINT = /^[\s.'’/-]{0,3}$/;
const LONGEST = 4;

/** Every entry of every lexicon, so that a text is looked up once for all of them. */
const index = {
  whole: new Map<string, number[]>(),
  stems: new Map<string, Stem[]>(),
  /** First words of entries that have more. */
  firsts: new Set<string>(),
  free: [] as { readonly pattern: RegExp; readonly id: number }[],
  size: 0,
};
const answers = new WeakMap<Reading, Map<number, Span[]>>();

/**
 * From lists that people can read: entries stand between blanks, `_` is a blank or a dash or
 * nothing, `*` the rest of a word, `~` before a word its likely misspellings, too. A text is looked up word by word, so a long lexicon costs no
 * more than a short one. Scripts without blanks between words are searched for as they are.
 */
export function lexicon(...lists: readonly string[]): Lexicon {
  const id = index.size++;
  const free: string[] = [];
  for (const entry of plain(lists.join(' ')).split(/\s+/).filter(Boolean)) {
    if (entry.startsWith('~')) for (const form of misspellings(entry.slice(1))) enter(form, id);
    else if (/^(?:2fa|[a-z\u0370-\u052f])/.test(entry)) enter(entry, id);
    else free.push(entry.replaceAll('_', ' ?'));
  }
  if (free.length) index.free.push({ id, pattern: new RegExp(free.join('|'), 'g') });
  return {
    has: (word) => idsOf(plain(word).replace(/[\s.'’/-]+/g, '_')).includes(id),
    hits(reading) {
      let found = answers.get(reading);
      if (!found) answers.set(reading, (found = search(reading)));
      return found.get(id) ?? [];
    },
  };
}

function enter(entry: string, id: number): void {
  const words = entry.split(/[_./'-]+/);
  if (words.length > 1) index.firsts.add(words[0]!);
  for (const form of new Set([words.join('_'), words.join('')])) {
    if (form.endsWith('*')) {
      const stem = form.slice(0, -1);
      const bucket = index.stems.get(stem.slice(0, 3)) ?? [];
      bucket.push({ stem, id });
      index.stems.set(stem.slice(0, 3), bucket);
    } else {
      index.whole.set(form, [...(index.whole.get(form) ?? []), id]);
    }
  }
}

/** The lexicons that have a word, or several words joined by `_`. */
function idsOf(phrase: string): number[] {
  const whole = index.whole.get(phrase);
  const stems = index.stems.get(phrase.slice(0, 3));
  if (!stems) return whole ?? [];
  const ids = whole ? [...whole] : [];
  for (const { stem, id } of stems) {
    if (phrase.startsWith(stem) && !phrase.includes('_', stem.length)) ids.push(id);
  }
  return ids;
}

function search(reading: Reading): Map<number, Span[]> {
  const { words, plain: text } = reading;
  const found = new Map<number, Span[]>();
  const add = (id: number, span: Span): void => {
    const spans = found.get(id);
    const before = spans?.at(-1);
    if (!spans || !before) found.set(id, [span]);
    else if (span.start === before.start) spans[spans.length - 1] = span;
    else if (span.end > before.end) spans.push(span);
  };
  for (let first = 0; first < words.length; first++) {
    const { start } = words[first]!;
    let phrase = '';
    for (let last = first; last < Math.min(first + LONGEST, words.length); last++) {
      const { start: from, end } = words[last]!;
      if (last > first && !JOINT.test(text.slice(words[last - 1]!.end, from))) break;
      phrase += (last > first ? '_' : '') + text.slice(from, Math.min(end, from + 40));
      for (const id of idsOf(phrase)) add(id, { start, end });
      if (last === first && !index.firsts.has(phrase)) break;
    }
  }
  if (/[\u0590-\uffff]/.test(text)) {
    for (const { id, pattern } of index.free) {
      const more = Array.from(text.matchAll(pattern), ({ 0: match, index: at }) => ({
        start: at,
        end: at + match.length,
      }));
      if (!more.length) continue;
      found.set(
        id,
        [...(found.get(id) ?? []), ...more].sort((a, b) => a.start - b.start),
      );
    }
  }
  return found;
}

/** The last of the words that ends at or before an offset. */
export function lastBefore(hits: readonly Span[], offset: number): Span | undefined {
  return hits[placeOf(hits, ({ end }) => end <= offset) - 1];
}

/** The first of the words that begins at or after an offset. */
export function firstAfter(hits: readonly Span[], offset: number): Span | undefined {
  return hits[placeOf(hits, ({ start }) => start < offset)];
}

/** How many of the first words a claim is true of; it is true of none after the first failure. */
function placeOf(hits: readonly Span[], isTrue: (span: Span) => boolean): number {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(hits[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
