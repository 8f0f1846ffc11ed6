import { isState, looksLikePassword } from './checks/password-shape';
import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';
import { valueAfter } from './slots';
import type { Token } from './tokens';

/** Right behind the word, with nothing between. */
const BARE_DIGITS = /^\s{1,2}(?!(?:19|20)\d\d(?!\d))(?<value>\d{4,20})(?=[.,;!)]|\s*$|\s\()/;
/** Digits right behind the word. */
export function bareDigits({ text }: Reading, from: number): Token[] {
  const match = BARE_DIGITS.exec(text.slice(from, from + 32));
  const value = match?.groups?.value;
  if (!match || !value) return [];
  const end = from + match[0].length;
  return [{ start: end - value.length, end, value, plain: value, quoted: false, tail: '' }];
}

/** "log in with the password letmein", "user lola password tortilla": a word right behind it. */
const WITH =
  /(?:[,;/] |\b(?:with|use|using|made|and|try|mit|avec|con|com|met|z|och|und|et|y|e|en)(?: (?:the|my|his|her|our|dem|le|la|mon|mi|il|o|a|het|mijn))?\s|\b(?:user(?:name)?|login|usuario|utente|benutzer|gebruiker)[: ]{1,2}\S{2,40}\s)$/;

/** "als Passwort hab ich Schneewittchen genommen". */
const AS = /\b(?:als|as|comme|como|come|som|jako)(?: (?:my|the|a|mein|mon|mi|mia|minha|mijn))?\s$/;

/** What a password belongs to. */
const PLACES =
  /^(?:login|account|website|page|portal|tool|service|system|server|number|letter|people|person|safe|vault|manager|keeper|team|desk|owner|holder|app)/;
/** "pwd oldtrafford dont work": a word that is no state, and what is said of it. */
const FAILS =
  /^\s(?<value>\p{L}{6,24}) (?:still |just |also )?(?:don'?t|doesn'?t|does not|won'?t|isn'?t|is not|is wrong|no longer|not|fails|keeps|wird nicht|and (?:it|they|he|she|that)|for (?:the|my|our|his|her)|geht|klappt|funktioniert|ne|no|nao|non|werkt|lukt)(?![\p{L}'])/u;

/** A word right behind the word for passwords, where what stands before says that one comes. */
export function bareWord(reading: Reading, start: number, end: number): Token[] {
  if (AS.test(reading.plain.slice(Math.max(0, start - 20), start)))
    return valueAfter(reading, end, (token, place) => {
      const sure = { ...place, named: true, last: true };
      return place.linked && token.value.length > 5 && looksLikePassword(token, sure);
    });
  const failing = FAILS.exec(reading.plain.slice(end, end + 70))?.groups?.value;
  const isPass = reading.plain.slice(start, end) === 'pass';
  if (failing && !isPass && !isState(failing) && !PLACES.test(failing))
    return valueAfter(reading, end, ({ plain }) => plain === failing);
  if (!WITH.test(reading.plain.slice(Math.max(0, start - 70), start))) return [];
  return valueAfter(reading, end, (token, place) => {
    const isNext = token.start - end <= 2;
    return (
      isNext && place.last && looksLikePassword(token, { ...place, linked: true, named: true })
    );
  });
}

/** "it's hotchocolate, that's my password". */
const WORD_BEFORE =
  /(?:\bit'?s|\bis|:|\bist|\best|\bes) ["']?(?<value>[a-z]{5,24})["']?, (?:that'?s|that is|this is|which is|das ist|c'est|es|e) (?:my|the|our|mein|mon|mi|la|mia|minha)(?: [a-z]{2,10})? $/;

/** "i keep typing ladybird as the password". */
const WORD_AS =
  /\b(?:typ(?:ed|ing)|us(?:ed?|ing)|put|tried|entered|picked|set) ["']?(?<value>[a-z]{5,24})["']? as (?:my|the|our)(?: [a-z]{2,10})? $/;

export function wordBefore({ plain }: Reading, { start, end }: Span): Span[] {
  const before = plain.slice(Math.max(0, start - 70), start);
  const isOfOthers = PLACES.test(plain.slice(end + 1, end + 9));
  const match = WORD_BEFORE.exec(before) ?? (isOfOthers ? null : WORD_AS.exec(before));
  const value = match?.groups?.value;
  if (!match || !value || isState(value)) return [];
  const at = Math.max(0, start - 70) + match.index + match[0].indexOf(value);
  return [{ start: at, end: at + value.length }];
}
