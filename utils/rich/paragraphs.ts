/** Blocks that the policy for rich text does not have: what is in them stands on a line of its own. */
const LINES =
  /^(?:DIV|SECTION|ARTICLE|HEADER|FOOTER|MAIN|ASIDE|NAV|ADDRESS|FIGURE|FIGCAPTION|CENTER|TABLE|TBODY|THEAD|TFOOT|TR|CAPTION|DL|DT|DD|FORM|FIELDSET|H[1-6])$/;
const KEPT = /^(?:P|UL|OL|PRE|BLOCKQUOTE)$/;
/** Blocks within blocks: deeper is an attack, and stays as it is. */
const DEEPEST = 60;

/**
 * HTML of another system, with paragraphs where it has blocks: a line for each `div`, a new paragraph
 * where one is empty. Without that, cleaning would join their words. Loads and runs nothing.
 */
export function paragraphs(html: string): string {
  if (
    !/<(?:div|section|article|header|footer|main|aside|address|center|table|tr|dl|h[1-6])\b/i.test(
      html,
    )
  ) {
    return html;
  }
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const made = body.ownerDocument.createElement('body');
  let lines: Node[][] = [[]];
  const flush = (): void => {
    while (lines.length && !lines.at(-1)!.length) lines.pop();
    if (lines.length) {
      const paragraph = body.ownerDocument.createElement('p');
      lines.forEach((line, at) => {
        if (at > 0) paragraph.append(body.ownerDocument.createElement('br'));
        paragraph.append(...line);
      });
      made.append(paragraph);
    }
    lines = [[]];
  };
  const newLine = (): void => {
    if (lines.at(-1)!.length) lines.push([]);
  };
  const walk = (parent: Node, depth: number): void => {
    for (const node of [...parent.childNodes]) {
      const tag = node instanceof Element ? node.tagName : '';
      if (KEPT.test(tag)) {
        flush();
        made.append(node);
      } else if (LINES.test(tag) && depth < DEEPEST) {
        newLine();
        if (!node.textContent?.trim() && !(node as Element).querySelector('img, table')) flush();
        else walk(node, depth + 1);
        newLine();
      } else if (tag === 'BR') {
        if (lines.at(-1)!.length) lines.push([]);
        else flush();
      } else if (/^T[DH]$/.test(tag)) {
        if (lines.at(-1)!.length) lines.at(-1)!.push(body.ownerDocument.createTextNode(' '));
        walk(node, depth + 1);
      } else if (node.textContent?.trim() || lines.at(-1)!.length || tag) lines.at(-1)!.push(node);
    }
  };
  walk(body, 0);
  flush();
  return made.innerHTML;
}
