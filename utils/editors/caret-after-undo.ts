import { lettersOf } from '@/utils/text/letters';
import type { Span } from '@/utils/text/span';
import type { Mechanism } from './mechanism';
import { taskPassed } from './settle';

type Written = { readonly span: Span; readonly before: string; readonly after: string };

/** Undo steps that a field can still take back; older ones keep the editor's own caret. */
const REMEMBERED = 20;

/** A busy engine shows what it took back within this time; a key or a click of the person ends it. */
const SHOWN_MS = 1000;

const written = new WeakMap<HTMLElement, Written[]>();

/**
 * Undo brings a text back with what we had replaced selected (browsers, most engines) or the caret at
 * the start (TinyMCE); the person's caret stood behind it. After the undo that brings back exactly the
 * text before this edit, the caret is put there again.
 */
export function caretAfterUndo(field: Mechanism, edit: Written): void {
  const { element } = field;
  const edits = written.get(element);
  if (edits) {
    edits.push(edit);
    if (edits.length > REMEMBERED) edits.shift();
    return;
  }
  written.set(element, [edit]);
  let undoing = '';
  let looking = new AbortController();
  const look = (): void => {
    const text = field.getText();
    const selection = field.getSelection();
    const undone = written.get(element)?.find(({ before, after, span }) => {
      const isSelected = selection?.start === span.start && selection.end === span.end;
      return before === text && (isSelected || lettersOf(after) === lettersOf(undoing));
    });
    if (!undone) return;
    const { end } = undone.span;
    if (selection?.start !== end || selection.end !== end) field.select({ start: end, end });
  };
  const begin = (): void => {
    undoing = field.getText();
    looking.abort();
    const life = new AbortController();
    looking = life;
    const { signal } = life;
    // An engine with a history of its own shows the text a task later, and its selection later still.
    const lookNow = (): void => {
      if (!signal.aborted) look();
    };
    element.ownerDocument.addEventListener('selectionchange', lookNow, { signal });
    void taskPassed().then(lookNow);
    setTimeout(() => {
      lookNow();
      life.abort();
    }, SHOWN_MS);
  };
  const options = { capture: true };
  element.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      if (isUndoKey(event)) begin();
      else looking.abort();
    },
    options,
  );
  element.addEventListener('pointerdown', () => looking.abort(), options);
  element.addEventListener(
    'beforeinput',
    (event) => {
      if (event.isTrusted && event.inputType === 'historyUndo') begin();
    },
    options,
  );
  // The browser's own undo has both ready at once.
  element.addEventListener('input', (event) => {
    if (event.isTrusted && (event as InputEvent).inputType === 'historyUndo') look();
  });
}

function isUndoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return key.toLowerCase() === 'z' && (ctrlKey || metaKey) && !shiftKey;
}
