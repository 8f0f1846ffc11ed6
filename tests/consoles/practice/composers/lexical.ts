import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $getRoot,
  $isElementNode,
  createEditor,
  type LexicalNode,
} from 'lexical';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';

export const composer: ComposerKind = {
  name: 'lexical',
  label: 'Lexical',
  mount(frame, { onInput, onSubmit }) {
    const field = document.createElement('div');
    field.contentEditable = 'true';
    frame.append(field);
    const editor = createEditor({
      namespace: 'practice',
      nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, LinkNode],
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(field);
    registerRichText(editor);
    registerHistory(editor, createEmptyHistoryState(), 300);
    editor.registerUpdateListener(onInput);
    sendOnEnter(field, onSubmit);
    return {
      field,
      text: () => editor.getEditorState().read(() => linesOf($getRoot()).join('\n')),
      html: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor)),
      clear: () => editor.update(() => void $getRoot().clear().append($createParagraphNode())),
      focus: () => editor.focus(),
      setPlaceholder: () => undefined,
    };
  },
};

/** A line per block of text, whatever it is in. */
function linesOf(node: LexicalNode): string[] {
  if (!$isElementNode(node)) return [node.getTextContent()];
  const blocks = node.getChildren().filter((child) => $isElementNode(child) && !child.isInline());
  return blocks.length ? blocks.flatMap(linesOf) : [node.getTextContent()];
}
