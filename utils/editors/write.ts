import { isInPage, listen } from '@/utils/dom/frames';
import { applyEdit, type TextEdit } from '@/utils/text/edit';
import { lettersOf, samePlace } from '@/utils/text/letters';
import type { Span } from '@/utils/text/span';
import type { EditOutcome, HowToApply } from './editor';
import type { Ladder } from './ladder';
import type { Mechanism } from './mechanism';
import { announcedInput } from './rungs/announced-input';
import { command } from './rungs/command';
import { climb, type Rung } from './rungs/rung';
import { putBack } from './put-back';
import { caretAfterUndo } from './caret-after-undo';
import { commitSettled, selectionSettled, taskPassed } from './settle';

/** An edit; with HTML, its text is what is read of that, give or take spaces and line breaks. */
type Edit = TextEdit & { readonly html?: string };

/**
 * Selects, lets the selection settle, looks once more, writes by the first rung of the ladder that the
 * editor takes (one undo step), and reads the settled text again. Never retries: a late commit would
 * insert twice.
 */
export async function write(
  field: Mechanism,
  edit: Edit,
  expected: string,
  how: HowToApply = {},
): Promise<EditOutcome> {
  const page = field.element.ownerDocument;
  const { start, end } = edit.span;
  const stillRight = (): boolean =>
    isInPage(field.element) && field.hasFocus() && field.getText() === expected;
  if (!stillRight()) return { status: 'unsure' };
  const rungs = rungsFor(field.ladder, edit);
  const caret = field.getSelection();
  const settling = watchForPeople(field, caret);
  const unsure = (): EditOutcome => {
    settling.end();
    if (!settling.interrupted() && stillRight()) settling.giveBack();
    return { status: 'unsure' };
  };
  if (start === end && rungs.includes(command)) {
    // Moving the selection away and back closes the running typing step, so that undo takes only ours.
    field.select({ start: 0, end: expected.length });
    await selectionSettled(page);
    // Whoever typed meanwhile has the caret: it is not taken again.
    if (settling.interrupted()) return unsure();
  }
  const mayGoOn = (): boolean => !settling.interrupted() && stillRight();
  if (!(await selectSurely(field, edit.span, mayGoOn))) return unsure();
  settling.end();
  const readAs = { span: edit.span, text: field.readable(edit.text) };
  const meant = applyEdit(expected, readAs);
  caretAfterUndo(field, { span: edit.span, before: expected, after: meant });
  const typing = watchTyping(field.element);
  const { text, html } = edit;
  climb(field.element, rungs, { text, ...(html !== undefined && { html }) });
  const isTaken = (text: string): boolean =>
    edit.html === undefined ? text === meant : lettersOf(text) === lettersOf(meant);
  // Some engines show what they took one task later.
  if (!isTaken(field.getText())) await taskPassed();
  const first = field.getText();
  const taken = isTaken(first);
  // HTML is laid out by the editor: what stands there now is what must go on standing there.
  const wanted = taken ? first : meant;
  if (taken && !typing.went()) {
    if (how.select) {
      const { start: from, end: to } = how.select;
      field.select({ start: samePlace(meant, from, wanted), end: samePlace(meant, to, wanted) });
    } else if (how.keepCaret && caret) field.select(carried(caret, readAs));
  }
  if (taken) how.written?.();
  await commitSettled();
  typing.end();
  const now = field.getText();
  const written = wanted.length - (expected.length - end);
  if (isTaken(now) || (typing.went() && now.startsWith(wanted.slice(0, written)))) {
    if (!taken) how.written?.();
    return { status: 'applied' };
  }
  // It stood there as it should, and then became something else: sent, written over, or changed by the page.
  if (taken && (typing.went() || now !== expected)) return { status: 'applied' };
  if (typing.went()) return { status: 'refused', restored: now === expected };
  const restored = now === expected || (await putBack(field, expected));
  // Who goes on typing must not write over what was to be replaced.
  if (restored && caret && field.hasFocus()) field.select(caret);
  return { status: 'refused', restored };
}

/**
 * Selects, and resolves to whether the selection holds. An engine that draws a frame later what was just
 * typed may put the caret back behind it (Trix): by then it has drawn, and what is selected once more stays.
 */
async function selectSurely(
  field: Mechanism,
  { start, end }: Span,
  mayGoOn: () => boolean,
): Promise<boolean> {
  for (let left = 2; left > 0; left--) {
    field.select({ start, end });
    await selectionSettled(field.element.ownerDocument);
    if (!mayGoOn()) return false;
    const selection = field.getSelection();
    if (selection?.start === start && selection.end === end) return true;
  }
  return false;
}

/** Nothing is written by taking something away: for that there is a way of its own. */
function rungsFor({ line, lines, html }: Ladder, edit: Edit): readonly Rung[] {
  if (edit.html !== undefined && html) return html;
  if (!edit.text) return [announcedInput, command];
  return edit.text.includes('\n') ? lines : line;
}

/** Whether a person typed on since what was written. */
function watchTyping(element: HTMLElement): { went(): boolean; end(): void } {
  const life = new AbortController();
  let went = false;
  for (const type of ['beforeinput', 'keydown'] as const) {
    element.addEventListener(
      type,
      (event) => {
        const typed = 'key' in event ? event.key.length === 1 : true;
        if (event.isTrusted && typed) went = true;
      },
      { capture: true, signal: life.signal },
    );
  }
  return { went: () => went, end: () => life.abort() };
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
    listen(
      type,
      (event) => {
        const isModifier = 'key' in event && /^(?:Shift|Control|Alt|Meta|Enter)$/.test(event.key);
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
