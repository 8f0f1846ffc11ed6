import { CHAT_WORDS } from './chat-words';

const GREETING =
  /(?:^|[.!?\n]\s*)(?:hi|hey|hello|dear|thanks|thank you|welcome|sorry|cheers|morning|afternoon|evening),?\s+(?:(?:there|mr|mrs|ms|dr)\.?,?\s+)?$/i;

/** Whether a word is not for a spell checker: a name, an id, an acronym, chat jargon, another script. */
export function isNotForSpelling(word: string, text: string, start: number): boolean {
  if (/[\d_]/.test(word) || /[^\u0000-\u007f’]/.test(word)) return true;
  if (/\p{Lu}.*\p{Lu}/u.test(word) || /\p{Ll}\p{Lu}/u.test(word)) return true;
  if (CHAT_WORDS.has(word.toLowerCase())) return true;
  const before = text.slice(Math.max(0, start - 40), start);
  if (GREETING.test(before)) return true;
  return /^\p{Lu}/u.test(word) && !/(?:^|[.!?:\n]\s*|["“(]\s*)$/.test(before);
}
