import { RESOLVED_TEXT, type Message } from '../protocol.ts';
import { h, timeElement } from './dom.ts';

export interface Transcript {
  /** The scrolling column around the log: messages and the typing line. */
  element: HTMLElement;
  /** Makes the log show exactly these messages, keeping the ones already there. */
  sync(messages: readonly Message[]): void;
  add(message: Message): void;
  setTyping(text: string): void;
  /** To call when the transcript becomes visible: a hidden one cannot scroll. */
  shown(): void;
}

const GROUP_GAP = 5 * 60_000;
const NEAR_BOTTOM = 80;

/** A live log of messages that follows the newest one unless the reader scrolled up. */
export function createTranscript(label: string): Transcript {
  const log = h('div', {
    class: 'log',
    attrs: { 'data-testid': 'transcript', role: 'log', 'aria-label': label },
  });
  const typing = h('p', { class: 'typing', attrs: { 'data-testid': 'typing', hidden: '' } });
  const element = h(
    'div',
    { class: 'transcript', attrs: { tabindex: '0', role: 'group', 'aria-label': 'Messages' } },
    log,
    typing,
  );
  const latest = h('button', {
    class: 'latest',
    text: 'New messages',
    attrs: { type: 'button', hidden: '' },
  });
  element.append(latest);
  const shownIds = new Set<string>();
  let last: Message | undefined;
  let following = true;

  function follow(): void {
    element.scrollTop = element.scrollHeight;
    latest.hidden = true;
    following = true;
  }

  element.addEventListener('scroll', () => {
    if (element.clientHeight === 0) return;
    following = element.scrollHeight - element.scrollTop - element.clientHeight < NEAR_BOTTOM;
    if (following) latest.hidden = true;
  });
  latest.addEventListener('click', () => {
    follow();
    element.focus({ preventScroll: true });
  });

  function append(message: Message): void {
    if (shownIds.has(message.id)) return;
    shownIds.add(message.id);
    log.append(messageElement(message, last !== undefined && continues(last, message)));
    last = message;
  }

  function arrived(message?: Message): void {
    const mine = message?.author !== 'customer' && message?.by === 'me';
    if (following || mine) follow();
    else latest.hidden = false;
  }

  return {
    element,
    sync(messages) {
      const wanted = new Set(messages.map(({ id }) => id));
      if ([...shownIds].some((id) => !wanted.has(id))) {
        log.replaceChildren();
        shownIds.clear();
        last = undefined;
      }
      messages.forEach(append);
      arrived();
    },
    add(message) {
      append(message);
      arrived(message);
    },
    setTyping(text) {
      typing.hidden = text === '';
      typing.replaceChildren(
        h('span', { class: 'dots', attrs: { 'aria-hidden': 'true' } }, h('i'), h('i'), h('i')),
        text,
      );
      if (following && text !== '') follow();
    },
    shown() {
      if (following) follow();
    },
  };
}

function continues(previous: Message, message: Message): boolean {
  return (
    message.author !== 'system' &&
    previous.author === message.author &&
    previous.by === message.by &&
    message.at - previous.at < GROUP_GAP
  );
}

function messageElement(message: Message, grouped: boolean): HTMLElement {
  const { id, author, by, authorName, text, at } = message;
  const head = h(
    'div',
    { class: 'message-head' },
    h('span', {
      class: 'author-name',
      text: authorName,
      attrs: { 'data-testid': 'author-name' },
    }),
  );
  if (author === 'note') head.append(h('span', { class: 'tag', text: 'Internal note' }));
  if (author === 'bot') head.append(h('span', { class: 'tag', text: 'Bot' }));
  return h(
    'article',
    {
      class: grouped ? 'message grouped' : 'message',
      attrs: {
        'data-testid': 'message',
        'data-message-id': id,
        'data-author': author,
        ...(by && { 'data-by': by }),
        ...(author === 'system' && text === RESOLVED_TEXT && { 'data-resolves': '' }),
      },
    },
    head,
    h(
      'div',
      { class: 'bubble' },
      h('span', { class: 'message-text', text, attrs: { 'data-testid': 'message-text' } }),
      timeElement(at),
    ),
  );
}
