import { LANGUAGES, RIVALS, type Language } from './languages';

/** Fewer small words than this can be anything, and so can a lead that is smaller. */
const FEWEST = 3;
const LEAD = 2;

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** The language of a text, told by its small words; undefined when that is not certain. */
export function languageOf(text: string): Language | undefined {
  const words = Array.from(text.matchAll(WORD), ([word]) => word.toLowerCase());
  const hits = (small: ReadonlySet<string>): number =>
    words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
  const ranked = LANGUAGES.map((language) => ({ language, score: hits(language.small) })).sort(
    (a, b) => b.score - a.score,
  );
  const [best, second] = ranked;
  if (!best || best.score < FEWEST || best.score * 6 < words.length) return undefined;
  const rival = Math.max(second?.score ?? 0, ...RIVALS.map(hits));
  return best.score >= rival + LEAD ? best.language : undefined;
}
