import { isTag } from '@/utils/dom/kinds';
import type { TextEdit } from '@/utils/text/edit';
import type { Editor } from './editor';
import { FIELD } from './ladder';
import type { Mechanism } from './mechanism';
import { write } from './write';

/** A `<textarea>`, or an `<input>` that has a caret. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

/** Types of `<input>` that tell where the caret is and are not made for a secret. */
const WITH_CARET = ['text', 'search'];

export function isTextField(target: EventTarget | null): target is TextField {
  if (isTag(target, 'input')) return WITH_CARET.includes(target.type);
  return isTag(target, 'textarea');
}

/** A text field: its value is the text, and the browser's editing command keeps its undo. */
export function textField(element: TextField): Editor {
  const getSelection: Editor['getSelection'] = () => ({
    start: element.selectionStart ?? 0,
    end: element.selectionEnd ?? 0,
  });
  const mechanism: Mechanism = {
    element,
    ladder: FIELD,
    getText: () => element.value,
    readable: (text) => text,
    getSelection,
    select: ({ start, end }) => element.setSelectionRange(start, end),
    hasFocus: () => (element.getRootNode() as Document | ShadowRoot).activeElement === element,
  };
  return {
    element,
    getText: mechanism.getText,
    readable: mechanism.readable,
    getSelection,
    select: mechanism.select,
    getTextBeforeCaret: (length) => {
      const { selectionStart: start, selectionEnd: end } = element;
      if (start === null || start !== end) return undefined;
      return element.value.slice(Math.max(0, start - length), start);
    },
    // A field tells nobody where its lines are: by the share of the text, which is near enough to see.
    reveal: ({ start }) => {
      const share = start / Math.max(1, element.value.length);
      element.scrollTop = share * element.scrollHeight - element.clientHeight / 2;
    },
    apply: (edit, expected, how) =>
      write(mechanism, isTag(element, 'input') ? inOneLine(edit) : edit, expected, how),
  };
}

/** Where there is one line, a line break is a space; the browser would leave nothing of it. */
function inOneLine({ span, text }: TextEdit): TextEdit {
  return { span, text: text.replace(/\n/g, ' ') };
}
