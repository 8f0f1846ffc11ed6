import type { GrammarMatch } from '@/utils/grammar/rule';
import type { Sentence } from '@/utils/grammar/sentence/token';
import { PREPOSITIONS } from '@/utils/grammar/lexicon/closed';
import { isEnd } from '@/utils/grammar/sentence/look';
import { featuresOf, rowOf } from './features';
import { certaintyFor, CONFUSION_SETS, mayCorrect, setsOf } from './sets';
import weights from './weights.json';

let table: Int8Array | undefined;

/** Words that are almost certainly written for another one of their set: "is" for "are". */
export function findConfusions(sentence: Sentence): GrammarMatch[] {
  if (sentence.tokens.length < 3) return [];
  return sentence.tokens.flatMap((token, index): GrammarMatch[] => {
    if (token.isName) return [];
    const sets = setsOf(token.lower);
    const features = sets.length ? featuresOf(sentence, index) : [];
    return sets.flatMap((set) => {
      const meant = meantBy(set, token.lower, features);
      // "… write it to."
      // "You're within the 14 days": nobody has a "within".
      const isPlace = token.lower === "you're" && PREPOSITIONS.has(sentence.at(index + 1).lower);
      // "You'll hear from us": nothing is here from somebody.
      const isHeard =
        token.lower === 'hear' && /^(?:from|back)$/.test(sentence.at(index + 1).lower);
      if (isPlace || isHeard) return [];
      const isLast = meant === 'too' && isEnd(sentence.at(index + 1));
      return meant && !isLast ? [{ span: token, instead: [meant] }] : [];
    });
  });
}

function meantBy(set: number, written: string, features: readonly number[]): string | undefined {
  const words = CONFUSION_SETS[set] ?? [];
  table ??= Int8Array.from(atob(weights.table), (sign) => sign.charCodeAt(0));
  const cells = table;
  const scores = words.map(
    (_, word) =>
      weights.scale *
      features.reduce((sum, feature) => sum + (cells[rowOf(feature, set, word)] ?? 0), 0),
  );
  const most = Math.max(...scores);
  const all = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
  const meant = words[scores.indexOf(most)] ?? written;
  const isSure = 1 / all >= certaintyFor(written);
  return isSure && meant !== written && mayCorrect(written, meant) ? meant : undefined;
}
