import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { writesIn } from '@/utils/consoles/writes-in';
import { isInPage, listenToFocus } from '@/utils/dom/frames';
import { isElement, isHtmlElement, isTag } from '@/utils/dom/kinds';
import { readPlainText } from '@/utils/dom/plain-text';
import { isSecretField } from '@/utils/dom/secret-field';
import { editableRoot } from '@/utils/editors/content-editable';
import { isSend } from './send-button';

/** A composer as it is now. */
export type ReplyField = {
  readonly element: HTMLElement;
  readonly text: string;
  /** Its conversation; the page's address where no console is known. */
  readonly conversation: string;
  readonly isNote: boolean | 'unknown';
  /** Enter alone is known to send nothing here: it makes a new line. */
  readonly breaksLine: boolean;
};

/** Finds the reply that a key or a press of Send would send. */
export function replyFields(
  console: () => ConsoleAdapter | undefined,
  signal: AbortSignal,
): {
  at(target: EventTarget | undefined): ReplyField | undefined;
  sentBy(path: readonly EventTarget[]): ReplyField | undefined;
} {
  let last: HTMLElement | undefined;
  const fieldOf = (target: unknown): HTMLElement | undefined => {
    const element = editableOf(target, console() !== undefined);
    return element && writesIn(console(), element) ? element : undefined;
  };
  listenToFocus((target) => (last = fieldOf(target) ?? last), signal);

  const read = (element: HTMLElement): ReplyField => {
    const active = console()?.active(document);
    return {
      element,
      text: textIn(element),
      conversation: active?.id ?? location.href,
      isNote: (active && console()?.isNote(active)) ?? 'unknown',
      breaksLine: (active && console()?.breaksLine(active)) ?? false,
    };
  };
  /** Where the caret was last, if that is still the composer in view. */
  const current = (): HTMLElement | undefined => {
    if (last && isInPage(last) && fieldOf(last)) return last;
    const active = console()?.active(document);
    const composer = active && console()?.composer(active);
    const inside = composer?.querySelector('textarea, [contenteditable="true"]');
    return editableOf(composer, true) ?? editableOf(inside, true);
  };

  return {
    at(target) {
      const field = fieldOf(target);
      return field && read(field);
    },
    sentBy(path) {
      const field = current();
      return field && isSend(path, field, console()) ? read(field) : undefined;
    },
  };
}

/** A field of one line is a search or a name, unless a console is known to have it for replies. */
function editableOf(target: unknown, oneLine: boolean): HTMLElement | undefined {
  if (isElement(target) && isSecretField(target)) return undefined;
  if (isTag(target, 'textarea')) return target;
  if (isTag(target, 'input')) return oneLine && target.type === 'text' ? target : undefined;
  return isElement(target) && isHtmlElement(target) ? editableRoot(target) : undefined;
}

function textIn(element: HTMLElement): string {
  if (isTag(element, 'textarea') || isTag(element, 'input')) return element.value;
  return readPlainText(element).text;
}
