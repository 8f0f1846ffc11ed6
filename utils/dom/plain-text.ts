import { isElement, isHtmlElement, isTag, isText } from './kinds';

/** A place in the DOM, as `Range` and `Selection` take it. */
export type Point = { readonly node: Node; readonly offset: number };

/** An editable element as plain text, and the way between its offsets and the DOM. */
export type PlainText = {
  /** A block boundary or a `<br>` is one "\n"; a non-breaking space is a space; fillers are nothing. */
  readonly text: string;
  offsetOf(node: Node, offset: number): number;
  pointAt(offset: number): Point;
};

type Piece = {
  readonly node: Text | HTMLBRElement;
  readonly start: number;
  /** Of what is read of it. */
  readonly length: number;
};

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** What engines put in to hold a caret (Slate, Trix, TinyMCE, CKEditor 4 and 5); nobody typed it. */
const FILLERS = /[\ufeff\u200b]|\u2060{7}/g;

/** Reads an editable element once; the answer is stale after the next mutation. */
export function readPlainText(root: HTMLElement): PlainText {
  let text = '';
  const pieces: Piece[] = [];
  /** A block began or ended since the last piece: what comes next stands in a line of its own. */
  let broken = false;
  const add = (node: Piece['node'], read: string): void => {
    if (broken && pieces.length) text += '\n';
    broken = false;
    pieces.push({ node, start: text.length, length: read.length });
    text += read;
  };
  const visit = (node: Node): void => {
    if (isText(node)) {
      if (node.data && !isLayout(node)) add(node, readable(node.data));
    } else if (isTag(node, 'br')) {
      // A <br> that ends its block only keeps an empty line open; the block's own boundary is the "\n".
      add(node, isLastInBlock(node, root) ? '' : '\n');
    } else if (isHtmlElement(node) && !isOverlay(node)) {
      const block = node !== root && BLOCK.test(node.tagName);
      broken ||= block;
      for (const child of node.childNodes) visit(child);
      broken ||= block;
    }
  };
  visit(root);
  return {
    text,
    offsetOf: (node, offset) => offsetOf(pieces, text.length, root, node, offset),
    pointAt: (offset) => pointAt(pieces, root, offset),
  };
}

/** What is read of the data of a text node. */
export function readable(data: string): string {
  return data.replace(/\u00a0/g, ' ').replace(FILLERS, '');
}

/** White space between blocks, as a page's source has it; nothing is shown of it. */
function isLayout({ data, parentElement }: Text): boolean {
  if (/[^ \t\r\n]/.test(data) || !data.includes('\n')) return false;
  return Array.from(parentElement?.children ?? []).some(({ tagName }) => BLOCK.test(tagName));
}

/** A placeholder or a mark that lies over the text, as Slate and CodeMirror put them in. */
function isOverlay(element: HTMLElement): boolean {
  if (element.getAttribute('contenteditable') !== 'false') return false;
  return element.style.pointerEvents === 'none' || element.style.position === 'absolute';
}

/** An offset in the node's data as one into what is read of it. */
function readUpTo({ data }: Text, offset: number): number {
  return readable(data.slice(0, offset)).length;
}

/** The other way; behind the fillers that stand there. */
function dataUpTo({ data }: Text, read: number): number {
  if (readable(data).length === data.length) return Math.min(read, data.length);
  let offset = 0;
  while (offset < data.length && readable(data.slice(0, offset)).length < read) offset++;
  while (offset < data.length && readable(data.slice(0, offset + 1)).length === read) offset++;
  return offset;
}

function isLastInBlock(br: HTMLBRElement, root: HTMLElement): boolean {
  let node: Node = br;
  while (node !== root) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (isText(next) && readable(next.data)) return false;
      if (isElement(next) && !BLOCK.test(next.tagName)) return false;
      if (isElement(next)) return true;
    }
    const parent: Node | null = node.parentNode;
    if (!parent) return true;
    if (isElement(parent) && parent !== root && BLOCK.test(parent.tagName)) return true;
    node = parent;
  }
  return true;
}

function offsetOf(
  pieces: readonly Piece[],
  length: number,
  root: HTMLElement,
  node: Node,
  offset: number,
): number {
  if (isText(node)) {
    const piece = pieces.find((candidate) => candidate.node === node);
    if (piece) return piece.start + Math.min(readUpTo(node, offset), piece.length);
  }
  // The point lies between children: it is where the first piece after it begins.
  const range = root.ownerDocument.createRange();
  range.setStart(node, offset);
  range.collapse(true);
  let before: Piece | undefined;
  for (const piece of pieces) {
    const parent = piece.node.parentNode;
    if (!parent) continue;
    const index = Array.prototype.indexOf.call(parent.childNodes, piece.node);
    if (range.comparePoint(parent, index) >= 0) {
      return isText(piece.node) || piece.length === 0 || !before
        ? piece.start
        : Math.max(piece.start, before.start + before.length);
    }
    before = piece;
  }
  return before ? before.start + before.length : length;
}

function pointAt(pieces: readonly Piece[], root: HTMLElement, offset: number): Point {
  let best: Piece | undefined;
  for (const piece of pieces) {
    if (piece.start > offset) break;
    if (isText(piece.node) || piece.start === offset || !best) best = piece;
    if (isText(piece.node) && piece.start + piece.length >= offset) break;
  }
  if (!best) return { node: root, offset: 0 };
  if (isText(best.node)) {
    return {
      node: best.node,
      offset: dataUpTo(best.node, Math.min(offset - best.start, best.length)),
    };
  }
  const parent = best.node.parentNode ?? root;
  const index = Array.prototype.indexOf.call(parent.childNodes, best.node) as number;
  return { node: parent, offset: index };
}
