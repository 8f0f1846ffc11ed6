import { readPlainText } from '@/utils/dom/plain-text';
import { STOP_BEGINS, STOP_ENDS } from '@/utils/snippets/fill';
import type { Span } from '@/utils/text/span';
import { sanitise } from './sanitise';

/** HTML for an editable element, the text that is read of it there, and where the caret goes in that. */
export type Editable = {
  readonly html: string;
  readonly text: string;
  readonly stops: readonly Span[];
};

/** The filled HTML of a rich template, made safe, for an element that takes it as it is. */
export function editableOf(filled: string): Editable {
  const html = sanitise(filled);
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const stops: Span[] = [];
  let text = '';
  let start = 0;
  for (const sign of readPlainText(body).text) {
    if (sign === STOP_BEGINS) start = text.length;
    else if (sign === STOP_ENDS) stops.push({ start, end: text.length });
    else text += sign;
  }
  return { html: html.replaceAll(STOP_BEGINS, '').replaceAll(STOP_ENDS, ''), text, stops };
}
