import { useLayoutEffect, useRef } from 'react';
import { piecesOf, unmarked, type Piece } from './marks';

/** Shows HTML, and only what the policy lets through of it; links open in a tab of their own. */
export function RichView(props: {
  /** May hold the marks of `markedMarkup`. */
  readonly html: string;
  readonly clean: (html: string) => string;
}) {
  const { html, clean } = props;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!host.current) return;
    host.current.innerHTML = clean(html);
    for (const link of host.current.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      link.setAttribute('href', unmarked(link.getAttribute('href') ?? ''));
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    showMarks(host.current);
  }, [html, clean]);
  return <div ref={host} className="rich-view" />;
}

/** Elements in the place of marks; made of nodes, so that nothing is ever read as HTML again. */
function showMarks(host: Element): void {
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  let look: Piece['look'] = 'text';
  for (const text of texts) {
    const read = piecesOf(text.data, look);
    look = read.look;
    text.replaceWith(...read.pieces.map(elementOf));
  }
}

function elementOf({ text, look }: Piece): Node {
  if (look === 'text') return document.createTextNode(text);
  const element = document.createElement(look === 'stop' && text === '' ? 'i' : 'mark');
  if (look === 'stop' && text === '') element.className = 'preview-cursor';
  element.textContent = text;
  return element;
}
