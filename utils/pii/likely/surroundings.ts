import { fnv } from '@/utils/text/fnv';
import type { Reading } from '@/utils/pii/reading';
import { tokensIn, type Token } from '@/utils/pii/tokens';
import { cuesIn } from './cues';

/** A word of a message as the model sees it. */
export type Seen = Token & {
  /** Which line of the message it stands in, from 0. */
  readonly line: number;
  /** Hash of the word in small letters, its digits made equal. */
  readonly word: number;
  /** Hash of its beginning: endings differ. */
  readonly stem: number;
  /** Hash of its form: "Rain#2026" is "Xx#9999". */
  readonly shape: number;
  /** Which of digits, small letters, capitals and signs it has; four bits. */
  readonly kinds: number;
  /** Hash of the marks right before and behind it. */
  readonly marks: number;
  /** The meanings of the lexicons that it belongs to (see `cuesIn`). */
  readonly cues: readonly number[];
};

/** Words that are read of one message: what is longer is not one. */
const MOST = 600;

/** The words of a message, with what is known of each. */
export function seenIn(reading: Reading): readonly Seen[] {
  const cues = cuesIn(reading);
  let first = 0;
  let line = 0;
  let end = 0;
  return tokensIn(reading, { start: 0, end: reading.text.length })
    .slice(0, MOST)
    .map((token): Seen => {
      const gap = reading.text.slice(end, token.start);
      line += gap.split('\n').length - 1;
      end = token.end;
      while (first < cues.length && cues[first]!.end <= token.start) first += 1;
      const own: number[] = [];
      for (let next = first; next < cues.length && cues[next]!.start < token.end; next += 1) {
        if (cues[next]!.end > token.start) own.push(cues[next]!.cue);
      }
      const equal = token.plain.replace(/\d/g, '0');
      return {
        ...token,
        line,
        word: fnv(equal),
        stem: equal.length > 6 ? fnv(equal.slice(0, 5)) : 0,
        shape: fnv(shapeOf(token.value)),
        kinds: kindsOf(token.value),
        marks: fnv(`${gap.trimStart().slice(-1)}${token.tail.trim().slice(0, 1)}`),
        cues: own,
      };
    });
}

const shapeOf = (value: string): string =>
  value
    .slice(0, 40)
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/\p{Ll}+/gu, 'x')
    .replace(/\p{Lo}+/gu, 'o')
    .replace(/\d+/g, (run) => '9'.repeat(Math.min(run.length, 9)))
    .slice(0, 16);

const KINDS = [/\d/, /\p{Ll}/u, /\p{Lu}/u, /[^\p{L}\p{N}]/u];
const kindsOf = (value: string): number =>
  KINDS.reduce((bits, kind, place) => bits | (kind.test(value) ? 1 << place : 0), 0);
