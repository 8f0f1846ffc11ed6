/** A place in the DOM, as `Range` and `Selection` take it. */
export type Point = { readonly node: Node; readonly offset: number };

/** An editable element as plain text, and the way between its offsets and the DOM. */
export type PlainText = {
  /** A block boundary or a `<br>` is one "\n"; a non-breaking space is a space. */
  readonly text: string;
  offsetOf(node: Node, offset: number): number;
  pointAt(offset: number): Point;
};

type Piece = {
  readonly node: Text | HTMLBRElement;
  readonly start: number;
  readonly length: number;
};

const BLOCK =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIGURE|H[1-6]|HR|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

/** Reads an editable element once; the answer is stale after the next mutation. */
export function readPlainText(root: HTMLElement): PlainText {
  let text = '';
  const pieces: Piece[] = [];
  const visit = (node: Node): void => {
    if (node instanceof Text) {
      if (!node.data) return;
      pieces.push({ node, start: text.length, length: node.data.length });
      text += node.data.replace(/\u00a0/g, ' ');
    } else if (node instanceof HTMLBRElement) {
      // A <br> that ends its block only keeps an empty line open; the block's own boundary is the "\n".
      const closesLine = isLastInBlock(node, root);
      pieces.push({ node, start: text.length, length: closesLine ? 0 : 1 });
      if (!closesLine) text += '\n';
    } else if (node instanceof Element) {
      const block = node !== root && BLOCK.test(node.tagName);
      if (block && pieces.length) text += '\n';
      for (const child of node.childNodes) visit(child);
    }
  };
  visit(root);
  return {
    text,
    offsetOf: (node, offset) => offsetOf(pieces, text.length, root, node, offset),
    pointAt: (offset) => pointAt(pieces, root, offset),
  };
}

function isLastInBlock(br: HTMLBRElement, root: HTMLElement): boolean {
  let node: Node = br;
  while (node !== root) {
    for (let next = node.nextSibling; next; next = next.nextSibling) {
      if (next instanceof Element ? !BLOCK.test(next.tagName) : next.textContent) return false;
      if (next instanceof Element) return true;
    }
    const parent: Node | null = node.parentNode;
    if (!parent) return true;
    if (parent instanceof Element && parent !== root && BLOCK.test(parent.tagName)) return true;
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
  if (node instanceof Text) {
    const piece = pieces.find((candidate) => candidate.node === node);
    if (piece) return piece.start + Math.min(offset, piece.length);
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
      return piece.node instanceof Text || piece.length === 0 || !before
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
    if (piece.node instanceof Text || piece.start === offset || !best) best = piece;
    if (piece.node instanceof Text && piece.start + piece.length >= offset) break;
  }
  if (!best) return { node: root, offset: 0 };
  if (best.node instanceof Text) {
    return { node: best.node, offset: Math.min(offset - best.start, best.length) };
  }
  const parent = best.node.parentNode ?? root;
  const index = Array.prototype.indexOf.call(parent.childNodes, best.node) as number;
  return { node: parent, offset: index };
}
