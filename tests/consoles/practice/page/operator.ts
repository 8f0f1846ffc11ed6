import { chosenComposer } from '../composers.ts';
import { OPERATOR_NAME } from '../protocol.ts';
import type { Conversation, Message, ServerFrame } from '../protocol.ts';
import { avatar, need } from './dom.ts';
import { fillEditorSwitch } from './editor-switch.ts';
import { createPane } from './pane.ts';
import type { Pane } from './pane.ts';
import { createRow } from './sidebar.ts';
import type { Row } from './sidebar.ts';
import { connectLive } from './socket.ts';

interface Entry {
  conversation: Conversation;
  messages: Message[];
  /** The last message the operator has had on screen. */
  readId: string | undefined;
  row: Row;
  pane?: Pane;
}

const kind = await chosenComposer(location.search);
const list = need('#rows', HTMLUListElement);
const main = need('main', HTMLElement);
const empty = need('#empty', HTMLElement);
const count = need('#count', HTMLElement);
const offline = need('#offline', HTMLElement);
const notice = need('#notice', HTMLElement);
const entries = new Map<string, Entry>();
let selectedId: string | undefined;

const lifetime = new AbortController();
const live = connectLive(
  {
    query: () => 'as=operator',
    onFrame: receive,
    onConnection(connected) {
      offline.hidden = connected;
    },
  },
  lifetime.signal,
);

function receive(frame: ServerFrame): void {
  switch (frame.type) {
    case 'snapshot':
      return applySnapshot(frame.conversations, frame.messages);
    case 'conversation':
      return void upsert(frame.conversation);
    case 'message':
      return applyMessage(frame.message);
    case 'typing':
      return applyTyping(frame.conversationId, frame.on);
    case 'refused':
      notice.textContent = frame.reason;
  }
}

function applySnapshot(conversations: Conversation[], messages: Message[]): void {
  for (const [id, entry] of entries) {
    if (conversations.some((conversation) => conversation.id === id)) continue;
    entry.row.element.remove();
    entry.pane?.element.remove();
    entries.delete(id);
  }
  for (const conversation of conversations) {
    const entry = upsert(conversation);
    entry.messages = messages.filter(({ conversationId }) => conversationId === conversation.id);
    entry.pane?.transcript.sync(entry.messages);
    refreshRow(entry);
  }
  selectFromHash();
}

function upsert(conversation: Conversation): Entry {
  let entry = entries.get(conversation.id);
  if (entry) {
    entry.conversation = conversation;
  } else {
    const row = createRow(conversation, () => goTo(conversation.id));
    entry = { conversation, messages: [], readId: undefined, row };
    entries.set(conversation.id, entry);
    list.append(row.element);
  }
  entry.pane?.update(conversation);
  refreshRow(entry);
  return entry;
}

function applyMessage(message: Message): void {
  const entry = entries.get(message.conversationId);
  if (!entry || entry.messages.some(({ id }) => id === message.id)) return;
  entry.messages.push(message);
  entry.pane?.transcript.add(message);
  notice.textContent = '';
  refreshRow(entry);
}

function applyTyping(conversationId: string, on: boolean): void {
  const entry = entries.get(conversationId);
  entry?.row.setTyping(on);
  entry?.pane?.transcript.setTyping(on ? `${entry.conversation.name} is typing…` : '');
}

function refreshRow(entry: Entry): void {
  const { conversation, messages, row } = entry;
  const isSelected = conversation.id === selectedId;
  if (isSelected && document.visibilityState === 'visible') entry.readId = messages.at(-1)?.id;
  row.update(conversation, messages, unreadCount(entry));
  row.setSelected(isSelected);
  const open = [...entries.values()].filter((other) => !other.conversation.resolved).length;
  count.textContent = `${open} open`;
}

/** Customer messages after the last one seen or answered, whichever is later. */
function unreadCount({ messages, readId }: Entry): number {
  const seen = messages.findLastIndex(({ id, author }) => id === readId || author === 'operator');
  return messages.slice(seen + 1).filter(({ author }) => author === 'customer').length;
}

function goTo(id: string): void {
  const hash = `#/conversations/${id}`;
  if (location.hash === hash) entries.get(id)?.pane?.focus();
  else location.hash = hash;
}

function selectFromHash(): void {
  const asked = /^#\/conversations\/([\w-]+)$/.exec(location.hash)?.[1];
  const entry = asked === undefined ? undefined : entries.get(asked);
  const changed = entry?.conversation.id !== selectedId;
  selectedId = entry?.conversation.id;
  empty.hidden = entry !== undefined;
  for (const other of entries.values()) if (other !== entry) other.pane?.hide();
  if (entry) {
    const pane = (entry.pane ??= openPane(entry));
    pane.show();
    if (changed) pane.focus();
  }
  for (const each of entries.values()) refreshRow(each);
}

function openPane({ conversation, messages }: Entry): Pane {
  const { id } = conversation;
  const pane = createPane(conversation, {
    kind,
    send: (sendKind, text) => live.send({ type: 'send', conversationId: id, kind: sendKind, text }),
    resolve: () => live.send({ type: 'resolve', conversationId: id }),
  });
  main.append(pane.element);
  pane.update(conversation);
  pane.transcript.sync(messages);
  return pane;
}

need('#operator-avatar', HTMLElement).replaceWith(avatar(OPERATOR_NAME));
need('[data-testid="operator-name"]', HTMLElement).textContent = OPERATOR_NAME;
fillEditorSwitch(need('#editor', HTMLSelectElement), kind);
window.addEventListener('hashchange', selectFromHash, { signal: lifetime.signal });
document.addEventListener('visibilitychange', () => {
  const entry = selectedId === undefined ? undefined : entries.get(selectedId);
  if (entry) refreshRow(entry);
});
