import { readPlainText } from '@/utils/dom/plain-text';
import type { Editor } from './editor';
import type { Mechanism } from './mechanism';
import { write } from './write';

/** The outermost editable element that holds this one. */
export function editableRoot(element: HTMLElement): HTMLElement | undefined {
  if (!element.isContentEditable) return undefined;
  let root = element;
  while (root.parentElement?.isContentEditable) root = root.parentElement;
  return root;
}

/** A plain contenteditable, without an editor engine of its own. */
export function contentEditable(element: HTMLElement): Editor {
  const page = element.ownerDocument;
  const selectionIn = (): Selection | undefined => {
    const selection = page.getSelection();
    return selection?.rangeCount && element.contains(selection.focusNode) ? selection : undefined;
  };
  const getSelection: Editor['getSelection'] = () => {
    const range = selectionIn()?.getRangeAt(0);
    if (!range) return undefined;
    const text = readPlainText(element);
    return {
      start: text.offsetOf(range.startContainer, range.startOffset),
      end: text.offsetOf(range.endContainer, range.endOffset),
    };
  };
  const mechanism: Mechanism = {
    element,
    getText: () => readPlainText(element).text,
    getSelection,
    select: ({ start, end }) => {
      const text = readPlainText(element);
      const from = text.pointAt(start);
      const to = start === end ? from : text.pointAt(end);
      page.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    },
    hasFocus: () => page.activeElement === element && page.hasFocus(),
  };
  return {
    element,
    getText: mechanism.getText,
    getSelection,
    select: mechanism.select,
    getTextBeforeCaret: (length) => {
      const selection = selectionIn();
      if (!selection?.isCollapsed) return undefined;
      const { focusNode, focusOffset } = selection;
      if (!(focusNode instanceof Text)) return '';
      return focusNode.data.slice(Math.max(0, focusOffset - length), focusOffset);
    },
    reveal: ({ start }) => {
      const { node } = readPlainText(element).pointAt(start);
      const shown = node instanceof Element ? node : node.parentElement;
      shown?.scrollIntoView({ block: 'nearest' });
    },
    apply: (edit, expected, how) => write(mechanism, edit, expected, how),
    insertHtml: (html, edit, expected, how) => write(mechanism, { ...edit, html }, expected, how),
  };
}
