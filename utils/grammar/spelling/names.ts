import { CHAT_WORDS } from './chat-words';
import { slipsBetween } from './slips';

const GREETING =
  /(?:^|[.!?\n]\s*)(?:hi|hey|hello|dear|thanks|thank you|welcome|sorry|cheers|morning|afternoon|evening),?\s+(?:(?:there|mr|mrs|ms|dr)\.?,?\s+)?$/i;

/** Whether a word is not for a spell checker: a name, an id, an acronym, chat jargon, another script. */
export function isNotForSpelling(word: string, text: string, start: number): boolean {
  if (/[\d_]/.test(word) || /[^\u0000-\u007f’]/.test(word)) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
  if (CHAT_WORDS.has(word.toLowerCase()) || /['’](?:ing|ed|d)$/.test(word)) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (GREETING.test(before)) return true;
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?:\n]\s*|["“(]\s*)$/.test(before);
}

const CALENDAR = (
  'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February August September October ' +
  'November December'
).split(' ');

/** The day or month that a word with a capital was meant to be: "Febuary", but not "Marc" or "Juno". */
export function calendarNameFor(word: string): string | undefined {
  if (!/^\p{Lu}\p{Ll}{4,}$/u.test(word)) return undefined;
  const lower = word.toLowerCase();
  const [nearest] = CALENDAR.map((name) => ({
    name,
    slips: slipsBetween(lower, name.toLowerCase(), 1.8),
  })).sort((a, b) => a.slips - b.slips);
  return nearest && nearest.slips > 0 && nearest.slips <= 1.8 ? nearest.name : undefined;
}
