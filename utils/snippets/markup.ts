import type { Span } from '@/utils/text/span';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};

/** The few entities that a browser writes into the HTML of a text. */
export function decodeEntities(html: string): string {
  return html.replace(
    /&(amp|lt|gt|quot|#39|nbsp);/g,
    (whole, name: string) => ENTITIES[name] ?? whole,
  );
}

/** Plain text as HTML, on one line. */
export function encodeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Plain text as HTML with its line breaks; never markup, whatever it holds. */
export function markupOf(text: string): string {
  return encodeText(text).replace(/\r\n?|\n/g, '<br>');
}

/** Plain text as HTML, a paragraph for each stretch between empty lines. */
export function paragraphsOf(text: string): string {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((paragraph) => `<p>${markupOf(paragraph)}</p>`)
    .join('');
}

/** A place in the source of HTML as it is found in its text: the words, and how often they stand before. */
export function wordsAt(
  html: string,
  { start, end }: Span,
): { readonly words: string; readonly before: number } {
  const text = (source: string): string => decodeEntities(source.replace(/<[^>]*(?:>|$)/g, ''));
  const words = text(html.slice(start, end));
  return { words, before: text(html.slice(0, start)).split(words).length - 1 };
}

/** The words of a piece of HTML, for a line in a list or a search; never used as HTML again. */
export function textOfMarkup(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ' ')).replace(/[\uF8E0\uF8E1]/g, '');
}
