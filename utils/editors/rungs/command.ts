import type { Rung } from './rung';

/**
 * The browser's own editing command: right in text fields and in an editable element without an engine,
 * and in those engines that read what the browser did.
 */
export const command: Rung = ({ ownerDocument }, { text, html }) => {
  if (html !== undefined) return ownerDocument.execCommand('insertHTML', false, html);
  return ownerDocument.execCommand(text ? 'insertText' : 'delete', false, text);
};
