import { breakIn, type Break } from '../../breaking.ts';
import { avatar, h } from '../../practice/page/dom.ts';
import type { Said } from '../../replica.ts';
import { composer } from './composer.ts';
import { regroup, rowOf, type Message } from './messages.ts';
import { STYLE } from './style.ts';

type Conversation = {
  readonly customer: string;
  readonly messages: Message[];
  readonly row: HTMLElement;
  readonly preview: HTMLElement;
  readonly count: HTMLElement;
  unread: number;
};

const conversations = new Map<string, Conversation>();
let current = '';
/** Messages are numbered across conversations; those that are loaded later are older. */
let newest = 9000;
let oldest = 9000;

// The page stays and what is in it changes: list, panel and reply box are the same for each conversation.
const list = h('div', { class: 'conversations-list' });
const title = h('span', { class: 'text-sm font-medium truncate' });
const panel = h('ul', { class: 'conversation-panel' });
const reply = composer(
  (text, isPrivate) => say(current, { author: isPrivate ? 'note' : 'operator', text }),
  setPrivate,
);
document.body.append(
  h('style', { text: STYLE }),
  list,
  h('section', { class: 'conversation-details-wrap' }, h('header', {}, title), panel, reply.box),
);

function open(id: string, customer: string): void {
  const preview = h('p', { class: 'conversation--message' });
  const count = h('span', { class: 'unread' });
  const row = h(
    'div',
    { class: 'conversation' },
    avatar(customer),
    h('h4', { class: 'conversation--user', text: customer }),
    preview,
    h('div', { class: 'conversation--meta' }, count),
  );
  row.addEventListener('click', () => show(id));
  list.append(row);
  const conversation = { customer, messages: [], row, preview, count, unread: 0 };
  conversations.set(id, conversation);
  refreshRow(id, conversation);
}

function refreshRow(id: string, conversation: Conversation): void {
  const { row, preview, count, unread, messages } = conversation;
  row.classList.toggle('active', id === current);
  row.classList.toggle('unread-chat', unread > 0);
  count.textContent = unread > 9 ? '9+' : String(unread);
  const last = messages.findLast(({ author }) => author !== 'system');
  preview.textContent = last?.text ?? 'No messages';
}

function show(id: string): void {
  const conversation = conversations.get(id);
  if (!conversation) return;
  history.pushState(null, '', `/app/accounts/1/conversations/${id}`);
  current = id;
  conversation.unread = 0;
  for (const [each, one] of conversations) refreshRow(each, one);
  const { messages, customer } = conversation;
  title.textContent = customer;
  panel.replaceChildren(...messages.map(rowOf));
  regroup(messages, customer);
  panel.scrollTop = panel.scrollHeight;
  reply.take(id, false);
}

function setPrivate(on: boolean): void {
  reply.take(current, on);
}

function say(id: string, said: Said): void {
  const conversation = conversations.get(id);
  if (!conversation) return;
  const { messages, customer, row } = conversation;
  const message = { at: new Date().toISOString(), ...said, id: ++newest };
  messages.push(message);
  if (id === current) {
    panel.append(rowOf(message));
    regroup(messages, customer);
    panel.scrollTop = panel.scrollHeight;
  } else if (said.author === 'customer') conversation.unread += 1;
  list.prepend(row); // whoever was heard last stands first
  refreshRow(id, conversation);
}

/** Older messages, the oldest first, as they come when somebody scrolls to the top. */
function prepend(id: string, said: readonly (Said & { readonly at: string })[]): void {
  const conversation = conversations.get(id);
  if (!conversation) return;
  const { messages, customer } = conversation;
  oldest -= said.length;
  const older = said.map((each, index) => ({ ...each, id: oldest + index }));
  messages.unshift(...older);
  if (id !== current) return;
  const below = panel.scrollHeight - panel.scrollTop;
  panel.prepend(...older.map(rowOf));
  regroup(messages, customer);
  panel.scrollTop = panel.scrollHeight - below;
}

const replica = {
  ...{ open, show, say, prepend, setPrivate },
  textIn: () => reply.text(),
  break: (breaks: readonly Break[]) => breakIn(() => [document], breaks),
};
export type ChatwootReplica = typeof replica;
Object.assign(window, { replica });
