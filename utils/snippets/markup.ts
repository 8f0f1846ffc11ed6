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

/** The words of a piece of HTML, for a line in a list or a search; never used as HTML again. */
export function textOfMarkup(html: string): string {
  return decodeEntities(html.replace(/<[^>]*>/g, ' ')).replace(/[\uF8E0\uF8E1]/g, '');
}
