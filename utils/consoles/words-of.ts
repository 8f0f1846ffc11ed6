import type { ConsoleDescription } from './description';
import { find } from './select';

/** Of an element; behind it, an end of line in the source is none of the text. */
const LINE_END = '\u2028';

/** What a message says, without names, times and what is only there to be broken at. */
export function wordsOf(
  message: Element,
  { text, notText = [] }: Pick<ConsoleDescription, 'text' | 'notText'>,
): string {
  const source = find(message, text) ?? (text.some((each) => message.matches(each)) && message);
  if (!source) return '';
  const copy = source.cloneNode(true) as Element;
  for (const selector of notText) {
    for (const part of copy.querySelectorAll(selector)) part.remove();
  }
  for (const end of copy.querySelectorAll('br, p, li')) end.after(LINE_END);
  return copy.textContent
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[^\S\n\u2028]+|\u2800/g, ' ')
    .replace(/ ?\u2028 ?\n? ?/g, '\n')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
