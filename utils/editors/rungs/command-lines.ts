import type { Rung } from './rung';

/** Line by line as a person types them, for an engine that loses the line breaks of one command. */
export const commandLines: Rung = ({ ownerDocument }, { text }) => {
  let taken = true;
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) taken &&= ownerDocument.execCommand('insertParagraph');
    if (line) taken &&= ownerDocument.execCommand('insertText', false, line);
  }
  return taken;
};
