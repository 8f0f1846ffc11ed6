import { isRecord } from '@/utils/snippets/file/record';
import type { Remark } from '@/utils/snippets/file/incoming';
import { isBroken, unseenIn } from '@/utils/text/unseen';
import { LIMITS, type Phrase, type Words } from './words';

type Judged<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: string };

/** A word of the dictionary as it is kept, or a sentence that says why it cannot be. */
export function acceptWord(typed: unknown): Judged<string> {
  const word = plain(typed);
  if (word === undefined) return no('It is no text.');
  if (word === '') return no('Type a word first.');
  if (word.length > LIMITS.word) return no(`A word has at most ${LIMITS.word} characters.`);
  if (!/\p{L}/u.test(word)) return no('A word has at least one letter.');
  return seen(word) ?? { ok: true, value: word };
}

/** A phrase as it is kept; what it has beside the known keys is left out. */
export function acceptPhrase(typed: unknown): Judged<Phrase> {
  if (!isRecord(typed)) return no('It is no phrase.');
  const avoid = plain(typed['avoid']);
  const prefer = plain(typed['prefer'] ?? '');
  const reason = plain(typed['reason'] ?? '');
  if (avoid === undefined || prefer === undefined || reason === undefined) {
    return no('It has a part that is no text.');
  }
  if (!/[\p{L}\p{N}]/u.test(avoid)) return no('Say which words are to be avoided.');
  if (avoid.length > LIMITS.avoid) {
    return no(`What is avoided has at most ${LIMITS.avoid} characters.`);
  }
  if (prefer.length > LIMITS.prefer || reason.length > LIMITS.reason) {
    return no(`What is preferred, and why, has at most ${LIMITS.prefer} characters each.`);
  }
  if (prefer.toLowerCase() === avoid.toLowerCase()) {
    return no('What is preferred is what is avoided. Say it in other words, or leave it empty.');
  }
  const phrase: Phrase = {
    avoid,
    ...(prefer && { prefer }),
    ...(reason && { reason }),
    ...(typed['internal'] === true && { internal: true }),
    ...(typed['exact'] === true && { exact: true }),
  };
  return seen(avoid + prefer + reason) ?? { ok: true, value: phrase };
}

/** Words that somebody else wrote down: what can be used, and a remark for each that cannot. */
export function acceptWords(file: { readonly dictionary?: unknown; readonly phrases?: unknown }): {
  readonly words: Words;
  readonly refused: readonly Remark[];
} {
  const refused: Remark[] = [];
  const dictionary = each(file.dictionary, 'dictionary', acceptWord, refused);
  const phrases = each(file.phrases, 'phrases', acceptPhrase, refused);
  return {
    words: {
      dictionary: once(dictionary, (word) => word),
      phrases: once(phrases, ({ avoid }) => avoid.toLowerCase()),
    },
    refused,
  };
}

function each<Value>(
  list: unknown,
  name: 'dictionary' | 'phrases',
  accept: (entry: unknown) => Judged<Value>,
  refused: Remark[],
): Value[] {
  if (list === undefined || list === null) return [];
  if (!Array.isArray(list)) {
    refused.push({ what: `“${name}”`, why: 'It is not a list.' });
    return [];
  }
  const most = LIMITS[name];
  if (list.length > most) {
    refused.push({ what: `“${name}”`, why: `Only its first ${most} entries are taken.` });
  }
  return list.slice(0, most).flatMap((entry, index) => {
    const judged = accept(entry);
    if (judged.ok) return [judged.value];
    refused.push({ what: `“${name}”, entry ${index + 1}`, why: judged.problem });
    return [];
  });
}

function once<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value[] {
  const known = new Set<string>();
  return values.filter((value) => {
    const key = keyOf(value);
    return !known.has(key) && known.add(key);
  });
}

/** On one line, composed; undefined for what is no text. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string' || isBroken(value)) return undefined;
  return value.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function seen(text: string): Judged<never> | undefined {
  const unseen = unseenIn(text);
  return unseen.length
    ? no(`It holds characters that nobody sees: ${unseen.join(', ')}.`)
    : undefined;
}

function no(problem: string): Judged<never> {
  return { ok: false, problem };
}
