import { similarityOfWords, spokenWords } from './similarity';
import { GAP } from './speech';
import type { Snippet } from './snippet';
import { pairsOf, sharePairs } from './word-pairs';

/** From here on the operator typed what the snippet holds. */
const ENOUGH = 0.9;

/** A snippet and what it says, as `speechOf` or a filled template gives it. */
export type MissedCandidate = { readonly snippet: Snippet; readonly text: string };

/** The snippet that the operator typed in full instead of using it, if there is one; the likest. */
export function missedExpansion(
  text: string,
  candidates: readonly MissedCandidate[],
): (MissedCandidate & { readonly similarity: number }) | undefined {
  const typed = spokenWords(text);
  const pairs = pairsOf(typed);
  let best: (MissedCandidate & { readonly similarity: number }) | undefined;
  for (const candidate of candidates) {
    if (!isAsLong(text, candidate.text)) continue;
    const words = spokenWords(candidate.text);
    if (!sharePairs(pairs, pairsOf(words))) continue;
    const likeness = similarityOfWords(typed, words);
    if (likeness >= ENOUGH && likeness > (best?.similarity ?? 0)) {
      best = { ...candidate, similarity: likeness };
    }
  }
  return best;
}

/** Whether one is not much longer than the other, which is seen at once; a gap may hold a full name. */
function isAsLong(typed: string, text: string): boolean {
  const gaps = text.split(GAP).length - 1;
  return typed.length > 0.6 * text.length && typed.length - 40 * gaps < 1.6 * text.length;
}
