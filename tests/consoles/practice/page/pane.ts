import type { ComposerKind } from '../composers.ts';
import type { Conversation, SendKind } from '../protocol.ts';
import { createComposerArea } from './composer-area.ts';
import { avatar, h } from './dom.ts';
import { createTranscript } from './transcript.ts';
import type { Transcript } from './transcript.ts';

export interface Pane {
  element: HTMLElement;
  transcript: Transcript;
  update(conversation: Conversation): void;
  show(): void;
  hide(): void;
  focus(): void;
}

interface PaneOptions {
  kind: ComposerKind;
  send(kind: SendKind, text: string): boolean;
  resolve(): void;
}

/** One opened conversation: header, transcript, composer. It stays mounted once opened. */
export function createPane(conversation: Conversation, options: PaneOptions): Pane {
  const { id, name, ticket, topic } = conversation;
  const state = h('span', { class: 'state', text: 'Resolved', attrs: { hidden: '' } });
  const resolve = h('button', {
    class: 'button',
    text: 'Resolve',
    attrs: { type: 'button', 'data-testid': 'resolve' },
  });
  const customerLink = h('a', {
    class: 'button quiet',
    text: 'Customer view',
    attrs: {
      href: `/customer?conversation=${encodeURIComponent(id)}`,
      target: '_blank',
      rel: 'noopener',
      'aria-label': `Customer view of ${name}, opens in a new tab`,
    },
  });
  const header = h(
    'header',
    { class: 'pane-head' },
    avatar(name),
    h(
      'div',
      { class: 'pane-title' },
      h('h2', { text: name, attrs: { 'data-testid': 'customer-name' } }),
      h(
        'p',
        {},
        h('span', { class: 'ticket', text: ticket, attrs: { 'data-testid': 'ticket' } }),
        h('span', { class: 'topic', text: topic, attrs: { 'data-testid': 'subject' } }),
        state,
      ),
    ),
    h('div', { class: 'pane-actions' }, customerLink, resolve),
  );
  const transcript = createTranscript(`Conversation with ${name}`);
  const area = createComposerArea({ kind: options.kind, customerName: name, send: options.send });
  const element = h(
    'section',
    {
      class: 'pane',
      attrs: {
        'data-testid': 'conversation',
        'data-conversation-id': id,
        'aria-label': name,
        hidden: '',
      },
    },
    header,
    transcript.element,
    area.element,
  );
  resolve.addEventListener('click', () => {
    options.resolve();
    area.focus();
  });
  return {
    element,
    transcript,
    update({ resolved }) {
      state.hidden = !resolved;
      resolve.disabled = resolved;
    },
    show() {
      element.hidden = false;
      transcript.shown();
    },
    hide() {
      element.hidden = true;
    },
    focus: () => area.focus(),
  };
}
