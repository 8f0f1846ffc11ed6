import type { Span } from '@/utils/text/span';
import type { PiiEntity } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import { featuresOf, TABLE_SIZE } from './features';
import { othersIn } from './others';
import { chancesOf, CLASSES, type Table } from './score';
import { isOfSecrets } from './cues';
import { seenIn, type Seen } from './surroundings';
import weights from './weights.json';

type Likely = Span & { readonly entity: PiiEntity };
type Model = { readonly table: Table; readonly known: ReadonlySet<number> };

/** How sure the model has to be; less was tried on messages that it had not learned from (docs/pii.md). */
const CERTAIN = 0.85;

const answers = new WeakMap<Reading, readonly Likely[]>();
let unpacked: Model | undefined;

/** The words of a message that are likely to be of this kind, told by themselves and by those around them. */
export function likelyIn(reading: Reading, entity: PiiEntity): readonly Span[] {
  let found = answers.get(reading);
  if (!found) answers.set(reading, (found = look(reading, (unpacked ??= unpack()))));
  return found.filter((each) => each.entity === entity);
}

function look(reading: Reading, { table, known }: Model): readonly Likely[] {
  const words = seenIn(reading);
  // Values alone have nothing around them that could tell.
  if (!words.some(({ value }) => /^\p{L}{2,}$/u.test(value))) return [];
  const others = othersIn(reading);
  const found: Likely[] = [];
  for (const [index, word] of words.entries()) {
    if (others.some((other) => other.start < word.end && word.start < other.end)) continue;
    const entity = likeliest(chancesOf(featuresOf(words, index, known), table));
    if (!entity || isUncued(word, words)) continue;
    const span = wholeNumber(reading, word);
    const before = found.at(-1);
    if (before && before.end >= span.end) continue;
    // "blue horse lamp", "482-913": with nothing but a blank or a dash between.
    const isOne =
      before?.entity === entity && /^[ -]{0,3}$/.test(reading.text.slice(before.end, span.start));
    if (isOne) found[found.length - 1] = { ...before, end: span.end };
    else found.push({ ...span, entity: ofDigits(reading, span, entity) });
  }
  return found;
}

/** A plain word or number where nothing is said of secrets, or of what comes and is typed. */
const isUncued = ({ value }: Seen, words: readonly Seen[]): boolean =>
  (/^[^\p{L}\p{N}]*\p{L}+$/u.test(value) && !words.some(({ cues }) => cues.some(isOfSecrets))) ||
  (/^\D?\d{1,4}$/.test(value) && !words.some(({ cues }) => cues.length > 0));

/** "482 913": of a number in groups the model may be sure of one only. */
function wholeNumber({ text }: Reading, { start, end }: Span): Span {
  if (!/^\d{2,4}$/.test(text.slice(start, end))) return { start, end };
  const before = /(?<![\w.,/:-])(?:\d{2,4}[ -]){1,3}$/.exec(
    text.slice(Math.max(0, start - 16), start),
  );
  const after = /^(?:[ -]\d{2,4}){1,3}(?![ ]?[\w.,/:-]*\d)/.exec(text.slice(end, end + 24));
  return { start: start - (before?.[0].length ?? 0), end: end + (after?.[0].length ?? 0) };
}

/** Of three digits there is no other code. */
const ofDigits = ({ text }: Reading, { start, end }: Span, entity: PiiEntity): PiiEntity =>
  entity === 'OTP' && /^\d{3}$/.test(text.slice(start, end)) ? 'CVV' : entity;

function likeliest(chances: readonly number[]): PiiEntity | undefined {
  const sum = chances.reduce((all, chance) => all + chance, 0);
  return sum < CERTAIN ? undefined : CLASSES[chances.indexOf(Math.max(...chances))];
}

function unpack(): Model {
  const cells = new Int8Array(bytesOf(weights.table));
  if (cells.length !== TABLE_SIZE * CLASSES.length)
    throw new Error('The weights have another size.');
  return {
    table: { cells, scale: weights.scale },
    known: new Set(new Uint32Array(bytesOf(weights.known))),
  };
}

const bytesOf = (text: string): ArrayBuffer =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)).buffer;
