import { unseenIn } from '@/utils/text/unseen';

/** Why a text is refused that holds what no text can. */
export const BROKEN = 'It holds characters that are no text (U+0000, or half of a character).';

/** What the person is told of signs in these texts that one cannot see. */
export function unseenSentence(texts: readonly string[]): string | undefined {
  const unseen = [...new Set(texts.flatMap(unseenIn))];
  if (!unseen.length) return undefined;
  return `It holds signs that one cannot see (${unseen.join(', ')}) and that may change how it reads. Look at it before you send it.`;
}
