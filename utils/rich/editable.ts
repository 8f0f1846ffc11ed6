import { readPlainText } from '@/utils/dom/plain-text';
import type { Span } from '@/utils/text/span';
import { sanitise } from './sanitise';
import { takeStops } from './stops';

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
  const marked = readPlainText(body).text;
  return { html: takeStops(html).text, ...takeStops(marked) };
}
