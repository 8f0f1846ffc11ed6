import accepted from '@/utils/grammar/lexicon/accepted.json';
import { CLOSED } from '@/utils/grammar/lexicon/closed';
import { isKnown, readingOf } from '@/utils/grammar/lexicon/lexicon';
import { fitOf, type Beside } from './fit';
import { frequencyOf, frequentWords } from './frequency';
import { slipsBetween } from './slips';
import { withCapital } from '@/utils/text/capital';

/** Words of British, Canadian, Australian and Indian English that an American dictionary lacks. */
let others: ReadonlySet<string> | undefined;

/** What a whole slip weighs against the logarithm of how often a word is met, and what its fit weighs. */
const SLIP = 7;
const FIT = 2;
/** "the" is not meant more often than "week" only because it is written more often. */
const MOST = 10;

/**
 * What to offer instead of a word that Harper does not know, the likeliest first: nothing when it is
 * a word of another English, a compound of known words, or when no known word is near. Then it is
 * jargon or a name, and guessing would only be noise.
 */
export function spellingsFor(
  word: string,
  suggestions: readonly string[],
  beside?: Beside,
): readonly string[] {
  const lower = plain(word);
  others ??= new Set(accepted.words.split(' '));
  const owner = plain(word.replace(/['’]s$/, ''));
  if (others.has(owner) || isKnown(owner)) return [];
  const short = SHORT_TYPOS.get(lower) ?? (lower === 'fo' ? ofOrFor(beside) : undefined);
  if (short) return short.split('/').map(likeCase(word));
  // "sooo", "waaay": drawn out, and meant to be.
  if (/(.)\1\1/.test(lower)) return [];
  const most = lower.length < 4 ? 1.1 : lower.length < 7 ? 1.6 : 2.6;
  const ranked = [...new Set([...suggestions, ...nearby(lower, likeCase(word), most - 0.6)])]
    .map((suggestion) => ({ suggestion, slips: slipsOf(lower, suggestion, most) }))
    .filter(({ slips }) => slips <= most)
    .map((each) => ({ ...each, cost: costOf(each.suggestion, each.slips, word, beside) }))
    .sort((a, b) => a.cost - b.cost);
  const isSure = ({ suggestion, slips }: (typeof ranked)[number]): boolean =>
    isLikely(suggestion, slips, word);
  const best = ranked.find(isSure);
  if (!best || ranked.some(({ suggestion }) => isOtherEnglish(lower, suggestion))) return [];
  if (isSuffixed(lower) || (best.slips > 1.1 && isDerived(lower))) return [];
  if (lower.length < 4 && !isSwap(lower, best.suggestion.toLowerCase())) return [];
  const rest = ranked.filter((each) => each !== best);
  return [best, ...rest].slice(0, 5).map(({ suggestion }) => suggestion);
}

const plain = (word: string): string => word.toLowerCase().replace(/’/g, "'");

/**
 * Whether a slip is likelier than a word that no dictionary has: a name, slang, jargon. A longer word
 * and one that is often met may have more slips; a word with a capital is oftener a name.
 */
function isLikely(suggestion: string, slips: number, word: string): boolean {
  const other = plain(suggestion);
  if (/^\p{Lu}/u.test(suggestion) && !/^\p{Lu}/u.test(word))
    return other === word && /^\p{Lu}\p{Ll}+$/u.test(suggestion);
  const often = Math.min(...other.split(/[ -]/).map(frequencyOf));
  const long = word.length > 5 ? 0.12 * (word.length - 1) : 0.1 * (word.length - 3);
  const isShorter = other.length > 4 && other.length > word.length ? 0.3 : 0;
  const limit = 0.08 * often + long + isShorter - (/^\p{Lu}/u.test(word) ? 0.2 : 0);
  return slips <= Math.max(limit, 0.62);
}

/** The same word as other Englishes write it: "tokenised" beside "tokenized", "colour" beside "color". */
function isOtherEnglish(lower: string, suggestion: string): boolean {
  const other = suggestion.toLowerCase();
  return lower !== other && isKnown(other) === false
    ? american(lower) === american(other)
    : lower.length > 6 && american(lower) === american(other);
}

const american = (word: string): string =>
  word
    .replace(/is(?=e[drs]?$|ing$|ations?$|able$|ers$)/, 'iz')
    .replace(/our(?=s?$|ed$|ing$|ful$|less$|able$|ite)/, 'or')
    .replace(/ss(?=e[ds]$|ing$)/, 's');

/** "conveyancer", "cloneable": a known word with an ending that makes words. */
function isSuffixed(lower: string): boolean {
  const [, stem = ''] =
    /^(.{4,}?)(?:ers?|ors?|able|less|ness|like|wise|ish|ability|ward|ism|ists?|ship|hood)$/.exec(
      lower,
    ) ?? [];
  if (lower.endsWith('able') && ![stem, `${stem}e`].some((verb) => readingOf(verb).mainVerb))
    return false;
  return (
    stem !== '' && !isKnown(lower.replace(/or(s?)$/, 'er$1')) && [stem, `${stem}e`].some(isContent)
  );
}

const slipsOf = (lower: string, suggestion: string, most: number): number =>
  slipsBetween(lower, plain(suggestion), most);

function costOf(suggestion: string, slips: number, word: string, beside?: Beside): number {
  const other = plain(suggestion);
  const often = other.split(/[ -]/).map((part) => (isKnown(part) ? 1 : 0) + frequencyOf(part));
  const isName = /^\p{Lu}/u.test(suggestion) && !/^\p{Lu}/u.test(word);
  const fit = fitOf(other, beside);
  // "childrens": nothing but the apostrophe is missing.
  const isOwner = other.replace("'", '') === plain(word) ? 4 : 0;
  return SLIP * slips - Math.min(MOST, ...often) - FIT * fit - isOwner + (isName ? 1 : 0);
}

const likeCase =
  (word: string) =>
  (other: string): string =>
    /^\p{Lu}/u.test(word) ? withCapital(other) : other;

/** Frequent words that are a slip or two away, though Harper did not think of them. */
function nearby(lower: string, inCase: (word: string) => string, most: number): string[] {
  const letters = new Set([lower.charAt(0), lower.charAt(1)]);
  return [...letters]
    .flatMap(frequentWords)
    .filter((word) => slipsBetween(lower, word, most) <= most)
    .map(inCase);
}

/** So short that nearness says little, and yet never anything else. */
const SHORT_TYPOS: ReadonlyMap<string, string> = new Map(
  (
    'wil will|wether whether|yor your|hav have|teh the|hte the|adn and|nad and|yuo you|taht that|tihs this|thsi this|jsut just|waht what|' +
    'ahve have|thier their|wiht with|whit with|wich which|becuase because|cna can|nto not|si is|ot to|ti it|soem some|' +
    'yoru your|yuor your|knwo know|liek like|mroe more|tiem time|wehn when|whne when|tehn then|thna than'
  )
    .split('|')
    .map((line) => line.split(' ') as [string, string]),
);

/** "A photo fo the box", "thanks fo waiting". */
function ofOrFor(beside?: Beside): string {
  const { one, many, mainVerb } = readingOf(beside?.before ?? '');
  return (one ?? many) && !mainVerb ? 'of/for' : 'for/of';
}

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
