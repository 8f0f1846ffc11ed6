import type { Entry, EntryText } from './entry';
import type { Converted } from './conversion';
import { hasMarkdown, richOfMarkdown } from './markdown';
import { LONGEST_BODY } from '../snippet';

/** UTF-16 units of a text that is looked at; marks go when a rich one is cleaned. */
const LONGEST_SOURCE = LONGEST_BODY * 5;

/** Whether a text of a column that holds both is HTML. */
export function isMarkup(text: string): boolean {
  return /<(?:p|div|br|b|strong|i|em|u|s|a|ul|ol|li|span|h[1-6]|blockquote|pre|code|table|img|font)\b[^<>]*>/i.test(
    text,
  );
}

/** How a text is written where it comes from. */
export type Writing = 'text' | 'html' | 'markdown';

type Made = {
  readonly text?: EntryText;
  readonly warned: readonly string[];
  readonly refused?: string;
};

/** One text of a snippet, with its placeholders made ours. */
export function textOf(
  body: string,
  writing: Writing,
  convert: (source: string, rich: boolean) => Converted,
  lang?: string,
): Made {
  if (!body.trim()) return { warned: [], refused: 'It has no text.' };
  if (body.length > LONGEST_SOURCE || (writing !== 'html' && body.length > LONGEST_BODY)) {
    return { warned: [], refused: 'A snippet holds at most 20,000 characters.' };
  }
  const rich = writing === 'html';
  const { parts, warned, refused } = convert(body, rich);
  if (refused !== undefined) return { warned: [], refused };
  const marked = writing === 'markdown' && hasMarkdown(body);
  return {
    warned,
    text: {
      parts: marked ? richOfMarkdown(parts) : parts,
      rich: rich || marked,
      ...(lang && { lang }),
    },
  };
}

/** Puts a snippet with one text on the tray, or says why not. */
export function addTo(
  tray: {
    add(entry: Entry): void;
    refuse(what: string, why: string): void;
    warn(what: string, why: string): void;
  },
  entry: Omit<Entry, 'texts'>,
  { text, warned, refused }: Made,
): void {
  if (!text) return tray.refuse(entry.what, refused ?? 'It has no text.');
  tray.add({ ...entry, texts: [text] });
  for (const sentence of warned) tray.warn(entry.what, sentence);
}
