import { isElement, isText } from '@/utils/dom/kinds';
import { readable, readPlainText } from '@/utils/dom/plain-text';
import { selectionIn } from '@/utils/dom/selection';
import type { Editor } from './editor';
import { ladderOf } from './ladder';
import type { Mechanism } from './mechanism';
import { write } from './write';

/** The outermost editable element that holds this one. */
export function editableRoot(element: HTMLElement): HTMLElement | undefined {
  if (!element.isContentEditable) return undefined;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/** An editable element, with an engine of its own or without: its text is what its nodes show. */
export function contentEditable(element: HTMLElement): Editor {
  const page = element.ownerDocument;
  const getSelection: Editor['getSelection'] = () => {
    const range = selectionIn(element);
    if (!range) return undefined;
    const text = readPlainText(element);
    return {
      start: text.offsetOf(range.startContainer, range.startOffset),
      end: text.offsetOf(range.endContainer, range.endOffset),
    };
  };
  const ladder = ladderOf(element);
  const mechanism: Mechanism = {
    element,
    ladder,
    getText: () => readPlainText(element).text,
    readable,
    getSelection,
    select: ({ start, end }) => {
      const text = readPlainText(element);
      const from = text.pointAt(start);
      const to = start === end ? from : text.pointAt(end);
      page.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    },
    hasFocus: () =>
      (element.getRootNode() as Document | ShadowRoot).activeElement === element && page.hasFocus(),
  };
  const { html } = ladder;
  return {
    element,
    getText: mechanism.getText,
    readable,
    getSelection,
    select: mechanism.select,
    getTextBeforeCaret: (length) => {
      const range = selectionIn(element);
      if (!range?.collapsed) return undefined;
      const { startContainer: node, startOffset } = range;
      if (!isText(node)) return '';
      return node.data.slice(Math.max(0, startOffset - length), startOffset);
    },
    reveal: ({ start }) => {
      const { node } = readPlainText(element).pointAt(start);
      const shown = isElement(node) ? node : node.parentElement;
      shown?.scrollIntoView({ block: 'nearest' });
    },
    apply: (edit, expected, how) => write(mechanism, edit, expected, how),
    ...(html && {
      insertHtml: (rich, edit, expected, how) =>
        write(mechanism, { ...edit, html: rich }, expected, how),
    }),
  };
}
