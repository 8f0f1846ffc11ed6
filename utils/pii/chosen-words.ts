import type { Span } from '@/utils/text/span';
import {
  isState,
  looksChosen,
  looksLikeWordWithDigits,
  looksMadeUp,
} from './checks/password-shape';
import { isNameOfAccount } from './logins';
import type { Reading } from './reading';
import { LISTED } from './slots';
import { tokensIn, type Token } from './tokens';
import { firstAfter, lastBefore } from './words/lexicon';
import { isOtherNumber } from './words/other-numbers';
import { LOGIN_WORDS, SPELLING, USING } from './words/secrets';

/** How far from its word a password may stand where its form tells it, in characters. */
const REACH = 110;
const MOST = 40;

/** "I changed it to Rain#2026 but the old password still works": told by its form and by the talk. */
export function chosenWordsIn(reading: Reading, nouns: readonly Span[]): Token[] {
  const logins = LOGIN_WORDS.hits(reading);
  const spellings = SPELLING.hits(reading);
  if (!nouns.length && !logins.length && !spellings.length) return [];
  const found: Token[] = [];
  let read = 0;
  for (const cue of [...nouns, ...logins, ...spellings]
    .sort((a, b) => a.start - b.start)
    .slice(0, MOST)) {
    const from = Math.max(read, cue.start - REACH);
    const to = Math.min(reading.text.length, cue.end + REACH);
    if (from >= to) continue;
    read = to;
    for (const token of tokensIn(reading, { start: wordStart(reading.text, from), end: to })) {
      const before = found.at(-1);
      const isNext =
        before !== undefined &&
        looksMadeUp(token.value) &&
        LISTED.test(reading.plain.slice(before.end, token.start));
      if (isNext || isChosen(reading, token, nouns, spellings)) found.push(token);
    }
  }
  return found;
}

const isLabelled = ({ plain }: Reading, { start }: Token): boolean =>
  LABELLED.test(plain.slice(Math.max(0, start - 30), start));

function isChosen(
  reading: Reading,
  token: Token,
  nouns: readonly Span[],
  spellings: readonly Span[],
): boolean {
  const bang = /[!]+$/.exec(token.value)?.[0].length ?? 0;
  const value = bang ? token.value.slice(0, -bang) : token.value;
  const spelled = (firstAfter(spellings, token.end)?.start ?? Infinity) - token.end <= 8;
  const isWhole = /^\s{1,2}\p{Ll}/u.test(reading.text.slice(token.end, token.end + 3));
  const chosen = looksChosen(token.value, isWhole);
  if (nouns.length && isSpelledWord(reading, token, spellings)) return true;
  const isKnown =
    nouns.length > 0 ||
    spelled ||
    (/^\p{L}\p{Ll}{4,}\d+$/u.test(value) &&
      !/\bas $/.test(reading.plain.slice(Math.max(0, token.start - 4), token.start))) ||
    opensWith(reading, token) ||
    isLabelled(reading, token);
  if (!chosen && !(isKnown && looksLikeWordWithDigits(value))) return false;
  if (isNameOfAccount(reading, token) || isOtherNumber(reading, token.start)) return false;
  if (chosen || spelled || isUsed(reading, token) || opensWith(reading, token)) return true;
  return (
    /^\p{L}\p{Ll}{3,}\d{1,6}$/u.test(value) &&
    nouns.length > 0 &&
    !ABOUT.test(reading.plain.slice(Math.max(0, token.start - 24), token.start))
  );
}

/** "on Nokia5", "hi maria88", "as maria88": a device, a name. */
const ABOUT =
  /(?:^|[\n:;/]|\b(?:as|for|on|in|at|by|to|from|of|the|a|my|your|his|her|and|hi|hello|hey|dear|hallo|bonjour|hola|als|fur|auf|am|im|sur|pour|para|en|em|op|voor|na|dla|su|con el|con mi|device|phone|version|called))\s?["'(]?$/;

/** "join with X", "it opens with X". */
const opensWith = ({ plain }: Reading, { start }: Token): boolean =>
  /\b(?:join|connect|unlock|open|log(?:ging)? in|log ?on|sign in|get in)(?:s|ed|ing)? (?:it )?with(?: is|:)? ["'(]?$/.test(
    plain.slice(Math.max(0, start - 30), start),
  );

/** "it should be Nottingham with a capital": letters only, but told how to type. */
function isSpelledWord(reading: Reading, token: Token, spellings: readonly Span[]): boolean {
  const next = firstAfter(spellings, token.end);
  return (
    next !== undefined &&
    next.start - token.end <= 3 &&
    /^\p{L}{4,24}$/u.test(token.value) &&
    !isState(token.plain) &&
    NAMED.test(reading.plain.slice(Math.max(0, token.start - 40), token.start))
  );
}

const CHANGED =
  /(?:set|chang|reset|updat|geander|chang|cambi|muda|zmieni)[a-z]*\b[^.!?\n]{0,40}\b(?:to|from|in|auf|von|zu|de|a|por|en|per|para|na)\s["'(]?$/;

/** "it's now X", "my old one was X", "i.e. X". */
const NAMED =
  /(?:\b(?:it'?s|it is|it was|that'?s|one|ones)(?: (?:is|was|are|were|should be|will be|to be))?(?: (?:now|still|again|just|back to))?|\b(?:should|must|will|would|it'?d) be|\bi\.?e\.?,?|\bnamely|\bnamlich|\bcioe|\bie)\s["'(]?$/;

/** "old: X", "the wifi one is X". */
const LABELLED =
  /(?:^|\n|[,;/] ?)(?:old|new|current|temp(?:orary)?|alt|neu|ancien|nouveau|vieja|nueva|first|second|other)(?: one)?\s?[:=]\s?$|\bone(?:'s| is| was)\s["'(]?$/;

/** What is typed, tried, set: "tried X", "changed it to X", "(X)". */
function isUsed(reading: Reading, token: Token): boolean {
  const before = reading.plain.slice(Math.max(0, token.start - 60), token.start);
  if (CHANGED.test(before) || NAMED.test(before) || LABELLED.test(before)) return true;
  const word = lastBefore(USING.hits(reading), token.start);
  // "the one you emailed, X, is": set between commas, its form tells the rest.
  if (
    /[a-z], ["']?$/.test(before) &&
    /^["']?, /.test(reading.plain.slice(token.end, token.end + 3))
  )
    return true;
  return word !== undefined && /^[\s:("']{1,3}$/.test(reading.plain.slice(word.end, token.start));
}

/** "it was “open sesame please”, that was my password". */
export function quotedPhrasesIn(reading: Reading, nouns: readonly Span[]): Span[] {
  if (!nouns.length) return [];
  const quoted = /\b(?:was|is|to|as|use|used) "(?<value>[^"\n]{5,60})"/g;
  return Array.from(reading.plain.matchAll(quoted)).flatMap((match) => {
    const value = match.groups?.value ?? '';
    const end = match.index + match[0].length - 1;
    const start = end - value.length;
    const words = value.split(/\s+/);
    const isNear = nouns.some((noun) => noun.start - end <= 60 && start - noun.end <= 40);
    const isTalk =
      words.filter((word) => isState(word)).length * 2 > words.length ||
      nouns.some((noun) => noun.start >= start && noun.end <= end);
    return isNear && !isTalk && words.length > 1 ? [{ start, end }] : [];
  });
}

/** "Please reset it to Winter@Home12": nothing else is set to such a word. */
const SET_TO =
  /\b(?:set|reset|changed?|changing|updated?)\b(?![^.!?\n]{0,40}\b(?:e?mail|user|login|nick|handle|name|plan))[^.!?\n]{0,24} to ["'(]?(?<value>\S{7,64})/g;

export function wordsSet(reading: Reading): Token[] {
  return Array.from(reading.plain.matchAll(SET_TO)).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = end - (match.groups?.value ?? '').length;
    return tokensIn(reading, { start, end }).filter(
      (token) =>
        (/[!#$%^&*?@_]\S/.test(token.value) && looksChosen(token.value, false)) ||
        // Of what else is set so, none ends so: "i set it to mangotree55".
        (/^[a-z]{8,}\d\d$/.test(token.value) &&
          / it to ["'(]?$/.test(match[0].slice(0, -token.value.length))),
    );
  });
}

/** The start of the word that an offset lies in. */
function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && from - start < 64 && /\S/.test(text[start - 1]!)) start -= 1;
  return start;
}
