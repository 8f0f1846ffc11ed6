import type { Composer, ComposerKind } from '../composers.ts';
import { MAX_TEXT } from '../protocol.ts';
import type { SendKind } from '../protocol.ts';
import { h } from './dom.ts';

export interface ComposerArea {
  element: HTMLElement;
  focus(): void;
}

interface ComposerAreaOptions {
  kind: ComposerKind;
  customerName: string;
  /** False when the message could not go out; the draft then stays. */
  send(kind: SendKind, text: string): boolean;
}

/** The editors of this page, by the element that is their composer: for tests, through `practice`. */
const open = new WeakMap<Element, Composer>();
Object.assign(window, { practice: (composer: Element) => open.get(composer) });

const COUNT_FROM = MAX_TEXT - 200;

/** Where the operator writes: reply or internal note, an editor, Send. */
export function createComposerArea(options: ComposerAreaOptions): ComposerArea {
  const { kind, customerName, send } = options;
  const replyButton = modeButton('Reply', 'mode-reply');
  const noteButton = modeButton('Internal note', 'mode-note');
  const frame = h('div', { class: 'editor' });
  const hint = h('p', { class: 'hint', attrs: { role: 'status' } });
  const sendButton = h('button', {
    class: 'button primary',
    text: 'Send',
    attrs: { type: 'button', 'data-testid': 'send' },
  });
  const element = h(
    'div',
    { class: 'composer-area', attrs: { 'data-testid': 'composer-area' } },
    h(
      'div',
      { class: 'modes', attrs: { role: 'group', 'aria-label': 'Kind of message' } },
      replyButton,
      noteButton,
    ),
    frame,
    h('div', { class: 'composer-foot' }, hint, sendButton),
  );
  let composer: Composer | undefined;
  let mode: SendKind = 'reply';
  let wantsFocus = false;
  const mounted = kind.mount(frame, { onInput: () => refresh(), onSubmit: () => submit() });
  if (mounted instanceof Promise) void mounted.then(take);
  else take(mounted);

  function take(ready: Composer): void {
    composer = ready;
    ready.field.classList.add('editor-field');
    (ready.host ?? ready.field).dataset['testid'] = 'composer';
    open.set(ready.host ?? ready.field, ready);
    setMode(mode);
    if (wantsFocus) ready.focus();
  }

  function focus(): void {
    wantsFocus = true;
    composer?.focus();
  }

  function setMode(next: SendKind): void {
    mode = next;
    const isNote = mode === 'note';
    element.dataset.mode = mode;
    replyButton.setAttribute('aria-pressed', String(!isNote));
    noteButton.setAttribute('aria-pressed', String(isNote));
    const label = isNote ? 'Internal note' : `Reply to ${customerName}`;
    composer?.field.setAttribute('aria-label', label);
    composer?.setPlaceholder(isNote ? 'Write a note only your team can see…' : `${label}…`);
    sendButton.textContent = isNote ? 'Add note' : 'Send';
    refresh();
  }

  function refresh(): void {
    const length = composer?.text().length ?? 0;
    const over = length > MAX_TEXT;
    element.classList.toggle('over', over);
    sendButton.setAttribute('aria-disabled', String(over || length === 0));
    setHint(lengthHint(length));
  }

  /** Leaves an unchanged hint alone: a screen reader would read it again. */
  function setHint(text: string): void {
    if (hint.textContent !== text) hint.textContent = text;
  }

  function submit(): void {
    if (!composer) return;
    const text = composer.text().trim();
    if (text === '' || text.length > MAX_TEXT) return composer.focus();
    if (send(mode, text)) {
      composer.clear();
      refresh();
    } else {
      setHint('Not sent: there is no connection. Your text is kept.');
    }
    composer.focus();
  }

  replyButton.addEventListener('click', () => {
    setMode('reply');
    focus();
  });
  noteButton.addEventListener('click', () => {
    setMode('note');
    focus();
  });
  sendButton.addEventListener('click', submit);
  setMode('reply');
  return { element, focus };
}

function lengthHint(length: number): string {
  if (length > MAX_TEXT) return `${length - MAX_TEXT} characters too long`;
  if (length > COUNT_FROM) return `${MAX_TEXT - length} characters left`;
  return 'Enter to send, Shift+Enter for a new line';
}

function modeButton(text: string, testId: string): HTMLButtonElement {
  return h('button', { class: 'mode', text, attrs: { type: 'button', 'data-testid': testId } });
}
