import type { Conversation, Message } from '../protocol.ts';
import { avatar, h, timeElement } from './dom.ts';

export interface Row {
  element: HTMLLIElement;
  update(conversation: Conversation, messages: readonly Message[], unread: number): void;
  setSelected(selected: boolean): void;
  setTyping(on: boolean): void;
}

/** One line of the inbox: who, the last thing said, when, how much is unread. */
export function createRow(conversation: Conversation, onSelect: () => void): Row {
  const { id, name } = conversation;
  const when = h('span', { class: 'row-time' });
  const preview = h('span', { class: 'row-preview' });
  const badge = h('span', { class: 'badge', attrs: { 'data-testid': 'unread', hidden: '' } });
  const button = h(
    'button',
    {
      class: 'row',
      attrs: { type: 'button', 'data-testid': 'conversation-row', 'data-conversation-id': id },
    },
    avatar(name),
    h('span', { class: 'row-name', text: name, attrs: { 'data-testid': 'customer-name' } }),
    when,
    preview,
    badge,
  );
  button.addEventListener('click', onSelect);
  const element = h('li', {}, button);
  let lastLine = '';
  let typing = false;

  function showPreview(): void {
    preview.textContent = typing ? 'typing…' : lastLine;
    preview.classList.toggle('is-typing', typing);
  }

  return {
    element,
    update({ resolved }, messages, unread) {
      const last = messages.at(-1);
      lastLine = last ? previewText(last) : '';
      showPreview();
      button.dataset.state = resolved ? 'resolved' : unread > 0 ? 'unread' : 'read';
      when.replaceChildren(...(last ? [timeElement(last.at)] : []));
      badge.hidden = unread === 0;
      badge.replaceChildren(
        String(unread),
        h('span', { class: 'visually-hidden', text: ' unread' }),
      );
    },
    setSelected(selected) {
      if (selected) button.setAttribute('aria-current', 'true');
      else button.removeAttribute('aria-current');
    },
    setTyping(on) {
      typing = on;
      showPreview();
    },
  };
}

function previewText({ author, by, authorName, text }: Message): string {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 140);
  if (author === 'note') return `Note: ${line}`;
  if (author === 'operator') return by === 'other' ? `${authorName}: ${line}` : `You: ${line}`;
  return line;
}
