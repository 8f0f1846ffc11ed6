/** An empty line is given out with a space in it, so that it is seen elsewhere. */
const EMPTY = /(?<=<(p|div|li)>)&nbsp;(?=<\/\1>)/g;

/** A line per block of text of what an editor gives out as HTML; a `<br>` begins one too. */
export function linesOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(EMPTY, ''), 'text/html');
  for (const br of body.querySelectorAll('br')) {
    // One that is all there is in its block, or ends it, only holds the line open.
    if (br.nextSibling || !br.parentElement?.matches('p, div, li')) br.replaceWith('\n');
  }
  const blocks = [...body.querySelectorAll('p, div, li')].filter(
    (block) => !block.querySelector('p, div, li'),
  );
  const lines = blocks.length ? blocks.map((block) => block.textContent) : [body.textContent];
  return lines.join('\n').replaceAll('\u00a0', ' ');
}
