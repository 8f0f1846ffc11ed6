import accepted from '@/utils/grammar/lexicon/accepted.json';
import { CLOSED } from '@/utils/grammar/lexicon/closed';
import { isKnown, readingOf } from '@/utils/grammar/lexicon/lexicon';
import { distanceBetween } from './distance';

/** Words of British, Canadian, Australian and Indian English that an American dictionary lacks. */
let others: ReadonlySet<string> | undefined;

/**
 * What to offer instead of a word that Harper does not know: nothing when it is a word of another
 * English, a compound of known words, or when no known word is near. Then it is jargon or a name,
 * and guessing would only be noise.
 */
export function spellingsFor(word: string, suggestions: readonly string[]): readonly string[] {
  const lower = word.toLowerCase().replace(/’/g, "'");
  others ??= new Set(accepted.words.split(' '));
  if (others.has(lower) || isKnown(lower)) return [];
  const short = SHORT_TYPOS.get(lower);
  if (short) return [short];
  const most = lower.length < 4 ? 1 : lower.length < 7 ? 1.5 : 2.5;
  const ranked = suggestions
    .map((suggestion, order) => ({ suggestion, cost: costOf(lower, suggestion, order) }))
    .filter(({ cost }) => cost <= most + 0.5)
    .sort((a, b) => a.cost - b.cost);
  const [best] = ranked;
  if (best && best.cost > 1.4 && isDerived(lower)) return [];
  if (!best || (lower.length < 4 && !isSwap(lower, best.suggestion.toLowerCase()))) return [];
  return ranked.map(({ suggestion }) => suggestion);
}

function costOf(lower: string, suggestion: string, order: number): number {
  const other = suggestion.toLowerCase();
  const other2 = other.replace(/['’\s]/g, '');
  const missing = other2 === lower ? -1 : 0;
  const unknown = isKnown(other) ? 0 : 0.4;
  const first = other[0] === lower[0] ? 0 : 0.3;
  const name = /^\p{Lu}/u.test(suggestion) && !/^\p{Lu}/u.test(lower) ? 0.1 : 0;
  return distanceBetween(lower, other) + missing + unknown + first + name + order * 0.05;
}

/** So short that nearness says little, and yet never anything else. */
const SHORT_TYPOS: ReadonlyMap<string, string> = new Map(
  (
    'wil will|yor your|hav have|teh the|hte the|adn and|nad and|yuo you|taht that|tihs this|thsi this|jsut just|waht what|' +
    'ahve have|thier their|wiht with|whit with|wich which|becuase because|cna can|nto not|si is|ot to|ti it|soem some|' +
    'yoru your|yuor your|knwo know|liek like|mroe more|tiem time|wehn when|whne when|tehn then|thna than'
  )
    .split('|')
    .map((line) => line.split(' ') as [string, string]),
);

/** "teh" and "the": in so short a word nothing else is sure. */
function isSwap(a: string, b: string): boolean {
  return a !== b && CLOSED.has(b) && [...a].sort().join('') === [...b].sort().join('');
}

const PREFIX =
  /^(?:re|un|non|pre|multi|sub|over|under|mis|auto|anti|inter|semi|micro|super)-?(.{4,})$/;

/** "reprovision", "hotfix", "loginless": made of words that are known. */
function isDerived(lower: string): boolean {
  const [, rest = ''] = PREFIX.exec(lower) ?? [];
  if (rest && isContent(rest)) return true;
  for (let cut = 4; cut <= lower.length - 4; cut++) {
    if (isContent(lower.slice(0, cut)) && isContent(lower.slice(cut))) return true;
  }
  return false;
}

function isContent(word: string): boolean {
  const { mainNoun, mainVerb, mainAdjective, one, many } = readingOf(word);
  return !CLOSED.has(word) && Boolean(mainNoun ? one || many : mainVerb || mainAdjective);
}
