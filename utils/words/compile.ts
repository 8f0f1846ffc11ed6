import { wordsIn } from './tokens';
import type { AllWords, Phrase } from './words';

/** A phrase, ready to be looked for. */
export type Compiled = {
  readonly phrase: Phrase;
  /** Name of the library that it comes from; one's own have none. */
  readonly from: string | undefined;
  /** Lower wins where two want the same words. */
  readonly rank: number;
  /** Its words in lower case, and what stands between them. */
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  /** "SLA", "IT": looked for in capitals only. */
  readonly isCapitals: boolean;
};

type Phrases = {
  readonly isEmpty: boolean;
  /** By the first word. */
  readonly starting: ReadonlyMap<string, readonly Compiled[]>;
  /** Of languages that put no blanks between their words. */
  readonly unspaced: readonly Compiled[];
};

const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const made = new WeakMap<AllWords, Phrases>();

/** Made once for a set of lists. */
export function compilePhrases(all: AllWords): Phrases {
  let phrases = made.get(all);
  if (!phrases) made.set(all, (phrases = compile(all)));
  return phrases;
}

function compile({ own, team }: AllWords): Phrases {
  const entries = [
    ...own.phrases.map((phrase) => compiledOf(phrase, undefined, 0)),
    ...team.flatMap(({ name, phrases }, at) =>
      phrases.map((phrase) => compiledOf(phrase, name, at + 1)),
    ),
  ];
  const isUnspaced = ({ phrase }: Compiled): boolean => UNSPACED.test(phrase.avoid);
  const starting = new Map<string, Compiled[]>();
  for (const entry of entries) {
    const [first] = entry.words;
    if (first === undefined || isUnspaced(entry)) continue;
    const others = starting.get(first);
    if (others) others.push(entry);
    else starting.set(first, [entry]);
  }
  return { isEmpty: entries.length === 0, starting, unspaced: entries.filter(isUnspaced) };
}

function compiledOf(phrase: Phrase, from: string | undefined, rank: number): Compiled {
  const low = phrase.avoid.toLowerCase().replace(/[’‘]/g, "'");
  const words = wordsIn(low);
  return {
    ...{ phrase, from, rank },
    words: words.map(({ text }) => text),
    gaps: words.slice(1).map(({ start }, at) => low.slice(words[at]!.end, start)),
    isCapitals: /^[\p{Lu}\p{N}]{2,6}$/u.test(phrase.avoid) && /\p{Lu}/u.test(phrase.avoid),
  };
}
