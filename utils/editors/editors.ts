import { contentEditable, editableRoot } from './content-editable';
import type { Editor } from './editor';
import { textField } from './text-field';

/**
 * Editor engines whose own model would not see our text (facts measured per engine): until each has
 * its mechanism, Chatside does nothing there and the popup says so.
 */
const OWN_MODEL =
  '.ck-editor__editable,.cke_editable,.ProseMirror,[data-lexical-editor],[data-slate-editor],' +
  '.public-DraftEditor-content,.ql-editor,.mce-content-body,.fr-element,trix-editor,.cm-content,.note-editable';

/** The editor that this element is, or is inside of. */
export function editorOf(target: EventTarget | null): Editor | undefined {
  if (target instanceof HTMLTextAreaElement) {
    return target.readOnly || target.disabled ? undefined : textField(target);
  }
  if (!(target instanceof HTMLElement)) return undefined;
  const root = editableRoot(target);
  return root && !root.closest(OWN_MODEL) ? contentEditable(root) : undefined;
}
