import { isHtmlElement } from '@/utils/dom/kinds';
import { contentEditable, editableRoot } from './content-editable';
import type { Editor } from './editor';
import { isTextField, textField } from './text-field';

/** The editor that this element is, or is inside of. */
export function editorOf(target: EventTarget | null): Editor | undefined {
  if (isTextField(target)) {
    return target.readOnly || target.disabled ? undefined : textField(target);
  }
  if (!isHtmlElement(target)) return undefined;
  const root = editableRoot(target);
  return root && contentEditable(root);
}
