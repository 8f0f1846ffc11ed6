import type { Editor } from './editor';
import type { Mechanism } from './mechanism';
import { write } from './write';

/** A `<textarea>`: its value is the text, and the browser's editing command keeps its undo. */
export function textField(element: HTMLTextAreaElement): Editor {
  const getSelection: Editor['getSelection'] = () => ({
    start: element.selectionStart,
    end: element.selectionEnd,
  });
  const mechanism: Mechanism = {
    element,
    getText: () => element.value,
    getSelection,
    select: ({ start, end }) => element.setSelectionRange(start, end),
    hasFocus: () => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  };
  return {
    element,
    getText: mechanism.getText,
    getSelection,
    select: mechanism.select,
    getTextBeforeCaret: (length) =>
      element.selectionStart === element.selectionEnd
        ? element.value.slice(Math.max(0, element.selectionStart - length), element.selectionStart)
        : undefined,
    // A field tells nobody where its lines are: by the share of the text, which is near enough to see.
    reveal: ({ start }) => {
      const share = start / Math.max(1, element.value.length);
      element.scrollTop = share * element.scrollHeight - element.clientHeight / 2;
    },
    apply: (edit, expected, how) => write(mechanism, edit, expected, how),
  };
}
