import { sanitise } from './sanitise';

/**
 * What a rich text says in plain text: a line for each paragraph with an empty one between them, a
 * sign for each item of a list, which stand close.
 */
export function plainOf(html: string): string {
  const { body } = new DOMParser().parseFromString(sanitise(html), 'text/html');
  return blocksOf(body, '').join('\n\n');
}

function blocksOf(parent: Element, indent: string): string[] {
  const blocks: string[] = [];
  let line = '';
  const flush = (): void => {
    if (line.trim()) blocks.push(line.trim());
    line = '';
  };
  for (const node of parent.childNodes) {
    if (node instanceof Element && /^(?:P|BLOCKQUOTE|PRE|UL|OL)$/.test(node.tagName)) {
      flush();
      if (/^[UO]L$/.test(node.tagName)) blocks.push(listOf(node, indent));
      else if (node.tagName === 'PRE') blocks.push(node.textContent ?? '');
      else if (node.querySelector('p, blockquote, pre, ul, ol')) {
        blocks.push(...blocksOf(node, indent));
      } else {
        line = inlineOf(node);
        flush();
      }
    } else line += inlineOf(node);
  }
  flush();
  return blocks;
}

function listOf(list: Element, indent: string): string {
  const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
  return items
    .map((item, index) => {
      const sign = list.tagName === 'OL' ? `${index + 1}. ` : '• ';
      return indent + sign + blocksOf(item, `${indent}  `).join('\n');
    })
    .join('\n');
}

/** A link says its address too, where its words do not. */
function inlineOf(node: Node): string {
  if (!(node instanceof Element)) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.tagName === 'BR') return '\n';
  const text = [...node.childNodes].map(inlineOf).join('');
  const href = node.tagName === 'A' ? node.getAttribute('href') : null;
  const address = href?.replace(/^(?:mailto|tel):/i, '');
  return address && !text.includes(address) ? `${text} (${address})` : text;
}
