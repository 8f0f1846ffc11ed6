import { isElement, isHtmlElement } from '@/utils/dom/kinds';
import { isSecretField } from '@/utils/dom/secret-field';
import { contentEditable, editableRoot } from './content-editable';
import type { Editor } from './editor';
import { isTextField, textField } from './text-field';

/** The editor that this element is, or is inside of; none where a secret is asked for. */
export function editorOf(target: EventTarget | null): Editor | undefined {
  if (isElement(target) && isSecretField(target)) return undefined;
  if (isTextField(target)) {
    return target.readOnly || target.disabled ? undefined : textField(target);
  }
  if (!isHtmlElement(target)) return undefined;
  const root = editableRoot(target);
  return root && contentEditable(root);
}
