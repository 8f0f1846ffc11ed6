import { isTag } from '@/utils/dom/kinds';
import type { Editor } from '@/utils/editors/editor';
import { highlightNodes } from './highlight-nodes';
import type { Underlines } from './mark';
import { mirrorField } from './mirror-field';

/** Nodes are underlined where they stand; a text field's value has none, so a mirror lies over it. */
export function openUnderlines(editor: Editor, look: string, signal: AbortSignal): Underlines {
  return isTag(editor.element, 'textarea')
    ? mirrorField(editor.element, look, signal)
    : highlightNodes(editor.element, signal);
}
