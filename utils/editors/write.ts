import { applyEdit, type TextEdit } from '@/utils/text/edit';
import { lettersOf, samePlace } from '@/utils/text/letters';
import type { Span } from '@/utils/text/span';
import type { EditOutcome, HowToApply } from './editor';
import type { Mechanism } from './mechanism';
import { caretAfterUndo } from './caret-after-undo';
import { commitSettled, selectionSettled } from './settle';

/** An edit; with HTML, its text is what is read of that, give or take spaces and line breaks. */
type Writing = TextEdit & { readonly html?: string };

/**
 * Selects, lets the selection settle, looks once more, writes through the browser's own editing
 * command (one undo step), and reads the settled text again. Never retries: a late commit would
 * insert twice.
 */
export async function write(
  field: Mechanism,
  edit: Writing,
  expected: string,
  how: HowToApply = {},
): Promise<EditOutcome> {
  const page = field.element.ownerDocument;
  const { start, end } = edit.span;
  const stillRight = (): boolean =>
    field.element.isConnected && field.hasFocus() && field.getText() === expected;
  if (!stillRight()) return { status: 'unsure' };
  const caret = field.getSelection();
  const settling = watchForPeople(field, caret);
  const unsure = (): EditOutcome => {
    settling.end();
    if (!settling.interrupted() && stillRight()) settling.giveBack();
    return { status: 'unsure' };
  };
  if (start === end) {
    // Moving the selection away and back closes the running typing step, so that undo takes only ours.
    field.select({ start: 0, end: expected.length });
    await selectionSettled(page);
    // Whoever typed meanwhile has the caret: it is not taken again.
    if (settling.interrupted()) return unsure();
  }
  field.select({ start, end });
  await selectionSettled(page);
  const selection = field.getSelection();
  if (settling.interrupted() || !stillRight()) return unsure();
  if (selection?.start !== start || selection.end !== end) return unsure();
  settling.end();
  caretAfterUndo(field, edit.span, expected);
  if (edit.html !== undefined) page.execCommand('insertHTML', false, edit.html);
  else page.execCommand(edit.text ? 'insertText' : 'delete', false, edit.text);
  const meant = applyEdit(expected, edit);
  const first = field.getText();
  const taken = edit.html === undefined ? first === meant : lettersOf(first) === lettersOf(meant);
  // HTML is laid out by the editor: what stands there now is what must go on standing there.
  const wanted = taken ? first : meant;
  if (taken && how.select) {
    const { start: from, end: to } = how.select;
    field.select({ start: samePlace(meant, from, wanted), end: samePlace(meant, to, wanted) });
  } else if (taken && how.keepCaret && caret) field.select(carried(caret, edit));
  const typed = new AbortController();
  let typedOn = false;
  field.element.addEventListener('input', () => (typedOn = true), { signal: typed.signal });
  await commitSettled();
  typed.abort();
  const now = field.getText();
  const written = wanted.length - (expected.length - end);
  if (now === wanted || (typedOn && now.startsWith(wanted.slice(0, written)))) {
    return { status: 'applied' };
  }
  // It stood there as it should, and then became something else: sent, or changed by the page.
  if (taken && now !== expected) return { status: 'applied' };
  if (typedOn || now === expected) return { status: 'refused', restored: now === expected };
  page.execCommand('undo');
  return { status: 'refused', restored: field.getText() === expected };
}

/**
 * What the edit will replace is selected for a moment: a key of the person would replace it. So the
 * first key, click or paste gets its caret back before it acts, and the edit is given up.
 */
function watchForPeople(
  field: Mechanism,
  caret: Span | undefined,
): { interrupted(): boolean; giveBack(): void; end(): void } {
  const life = new AbortController();
  let interrupted = false;
  const giveBack = (): void => {
    if (caret) field.select(caret);
  };
  for (const type of ['keydown', 'compositionstart', 'paste', 'drop', 'pointerdown'] as const) {
    window.addEventListener(
      type,
      (event) => {
        const isModifier =
          event instanceof KeyboardEvent && /^(?:Shift|Control|Alt|Meta|Enter)$/.test(event.key);
        if (!event.isTrusted || interrupted || isModifier) return;
        interrupted = true;
        giveBack();
      },
      { capture: true, signal: life.signal },
    );
  }
  return { interrupted: () => interrupted, giveBack, end: () => life.abort() };
}

/** Where a selection is after an edit; one that the edit touched goes behind what was written. */
function carried({ start, end }: Span, { span, text }: TextEdit): Span {
  const shift = text.length - (span.end - span.start);
  if (end <= span.start) return { start, end };
  if (start >= span.end) return { start: start + shift, end: end + shift };
  const behind = span.start + text.length;
  return { start: behind, end: behind };
}
