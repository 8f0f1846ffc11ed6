import { fnv } from '@/utils/text/fnv';
import { mix } from './mix';
import type { Seen } from './surroundings';

/** Rows of the table of weights: what is seen of a word is hashed into it. */
export const TABLE_SIZE = 1 << 15;

/** How many words to either side count with their place, and how many without. */
const NEAR = 4;
const FAR = 30;
const NO_WORD = fnv('no word');
const LONGEST = 14;

/** The words that were met in training, by their hashes: what was not is told by its form only. */
export type Known = ReadonlySet<number>;

/** Notes that something is seen: its kind, and up to three numbers that say what. */
type Note = (kind: number, a?: number, b?: number, c?: number) => void;

/** A word among the others of its message. */
type Place = {
  readonly words: readonly Seen[];
  readonly index: number;
  readonly own: Seen;
  /** In classes of one: 14 stands for all that is longer. */
  readonly length: number;
  /** 1 for a word that was met in training, else 0. */
  readonly known: number;
  /** What a word to the side is called: itself, or its form where it was not met. */
  nameOf(word: Seen | undefined): number;
  isMet(word: Seen): boolean;
};

/**
 * What is seen of a word of a message and of the words around it, as rows of the table. Training and
 * use share this function: a change of it asks for new weights (scripts/train-likely.ts).
 */
export function featuresOf(words: readonly Seen[], index: number, known: Known): number[] {
  const rows: number[] = [];
  const note: Note = (kind, a, b, c) => void rows.push(mix(kind, a, b, c) % TABLE_SIZE);
  const own = words[index]!;
  const isMet = ({ word }: Seen): boolean => known.has(word);
  const place: Place = {
    ...{ words, index, own, isMet },
    length: Math.min(own.value.length, LONGEST),
    known: isMet(own) ? 1 : 0,
    nameOf: (word) => (!word ? NO_WORD : isMet(word) ? word.word : mix(10, word.shape)),
  };
  noteItself(place, note);
  noteNeighbours(place, note);
  noteMessage(place, note);
  return rows;
}

function noteItself({ own, length, known }: Place, note: Note): void {
  note(1);
  note(2, own.shape);
  note(3, own.kinds, known);
  note(4, length);
  note(5, own.kinds, length);
  note(6, known);
  note(7, own.marks);
  if (known) note(8, own.word);
  for (const cue of own.cues) note(9, cue);
}

/** The words near by, each with how far it stands and to which side. */
function noteNeighbours({ words, index, own, nameOf }: Place, note: Note): void {
  for (let step = 1; step <= NEAR; step += 1) {
    for (const side of [0, 1]) {
      const word = words[index + (side ? step : -step)];
      const name = nameOf(word);
      const isOtherLine = word && word.line !== own.line ? 1 : 0;
      const at = step * 4 + side * 2 + isOtherLine;
      note(11, at, name);
      note(12, side, name);
      note(13, at, name, own.kinds);
      if (step === 1 && word) note(14, at, word.shape);
      for (const cue of word?.cues ?? []) {
        note(15, at, cue);
        note(16, at, cue, own.kinds);
        note(17, side, cue);
      }
    }
  }
  const [b2, b1, n1, n2] = [-2, -1, 1, 2].map((step) => words[index + step]);
  note(18, nameOf(b2), nameOf(b1));
  note(19, nameOf(n1), nameOf(n2));
  for (const cue of b2?.cues ?? []) note(20, cue, nameOf(b1));
  if (b1) note(21, b1.marks);
}

/** All words that are not too far, each once, and where in the message the word stands. */
function noteMessage({ words, index, own, length, known, isMet }: Place, note: Note): void {
  const seen = new Set<number>();
  const isNew = (kind: number, what: number): boolean => {
    const key = mix(kind, what);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const last = Math.min(words.length - 1, index + FAR);
  for (let at = Math.max(0, index - FAR); at <= last; at += 1) {
    const word = words[at]!;
    if (at === index) continue;
    if (isMet(word) && isNew(22, word.word)) note(22, word.word);
    if (word.stem && isNew(23, word.stem)) note(23, word.stem);
    const side = (at < index ? 0 : 1) * 2 + (word.line === own.line ? 0 : 1);
    for (const cue of word.cues) {
      if (!isNew(24, side * 64 + cue)) continue;
      note(24, side * 64 + cue);
      note(25, side, cue, own.kinds);
      note(26, side, cue, length);
      note(27, side, cue, own.kinds * 2 + known);
    }
  }
  const [before, after] = [words[index - 1], words[index + 1]];
  if (words.length === 1) note(28);
  if (!before) note(29, own.kinds);
  if (!after) note(30, own.kinds);
  if (before?.line !== own.line && after?.line !== own.line) note(31, own.kinds);
}
