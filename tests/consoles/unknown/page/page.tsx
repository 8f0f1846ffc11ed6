import styles from '@chatscope/chat-ui-kit-styles/dist/default/styles.min.css?inline';
import {
  Avatar,
  ChatContainer,
  Conversation,
  ConversationHeader,
  ConversationList,
  MainContainer,
  Message,
  MessageInput,
  MessageList,
  MessageSeparator,
  Search,
  Sidebar,
} from '@chatscope/chat-ui-kit-react';
import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { breakIn, type Break } from '../../breaking.ts';
import { h } from '../../practice/page/dom.ts';
import type { Said } from '../../replica.ts';

/** What the kit is given of a message: HTML, and a side. */
type Line = {
  readonly message: string;
  readonly text: string;
  readonly sender: string;
  readonly sentTime: string;
  readonly direction: 'incoming' | 'outgoing' | 'none';
};

type Chat = {
  readonly customer: string;
  readonly lines: readonly Line[];
  readonly unread: number;
  readonly draft: { readonly html: string; readonly text: string };
};

let chats: ReadonlyMap<string, Chat> = new Map();
const listeners = new Set<() => void>();

function change(id: string, how: (chat: Chat) => Partial<Chat>): void {
  const chat = chats.get(id);
  if (chat) chats = new Map(chats).set(id, { ...chat, ...how(chat) });
  flushSync(() => listeners.forEach((listener) => listener()));
}

const useChats = (): ReadonlyMap<string, Chat> =>
  useSyncExternalStore(
    (listener) => (listeners.add(listener), () => void listeners.delete(listener)),
    () => chats,
  );

/** With `?silent` the address says nothing of the chat in view. */
const isSilent = new URLSearchParams(location.search).has('silent');
let shown = '';
const idInView = (): string => (isSilent ? shown : location.hash.replace(/^#\/c\//, ''));
const useIdInView = (): string =>
  useSyncExternalStore((listener) => {
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, idInView);

const EMPTY = { html: '', text: '' };
const face = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#9ab"/></svg>')}`;
const clock = new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' });

/** Used as the kit's documentation does; where it has no keys, one row serves one chat after the other. */
function App(): React.JSX.Element {
  const current = useIdInView();
  const all = useChats();
  const chat = all.get(current);
  return (
    <div style={{ position: 'relative', height: '100vh' }}>
      <MainContainer responsive>
        <Sidebar position="left" scrollable>
          <Search placeholder="Search..." />
          <ConversationList>
            {[...all].map(([id, { customer, lines, unread }]) => (
              <Conversation
                key={id}
                name={customer}
                info={lines.at(-1)?.text}
                unreadCnt={unread}
                active={id === current}
                onClick={() => goTo(id)}
              >
                <Avatar src={face} name={customer} />
              </Conversation>
            ))}
          </ConversationList>
        </Sidebar>
        {chat && (
          <ChatContainer>
            <ConversationHeader>
              <Avatar src={face} name={chat.customer} />
              <ConversationHeader.Content userName={chat.customer} info="Active 10 mins ago" />
            </ConversationHeader>
            <MessageList>
              {chat.lines.map(({ direction, message, sender, sentTime }, i) =>
                direction === 'none' ? (
                  <MessageSeparator key={i} content={message} />
                ) : (
                  <Message
                    key={i}
                    model={{ message, sender, sentTime, direction, position: 'single' }}
                  >
                    {direction === 'incoming' && <Avatar src={face} name={sender} />}
                  </Message>
                ),
              )}
            </MessageList>
            <MessageInput
              autoFocus
              placeholder="Type message here"
              value={chat.draft.html}
              onChange={(html, _, text) => change(current, () => ({ draft: { html, text } }))}
              onSend={(message, _, text) => {
                add(current, 'outgoing', { message, text, sender: 'Sam Agent' });
                change(current, () => ({ draft: EMPTY }));
              }}
            />
          </ChatContainer>
        )}
      </MainContainer>
    </div>
  );
}

function add(
  id: string,
  direction: Line['direction'],
  {
    at = new Date().toISOString(),
    ...said
  }: Omit<Line, 'sentTime' | 'direction'> & { at?: string },
): void {
  const sentTime = clock.format(new Date(at));
  const isUnread = direction === 'incoming' && id !== idInView();
  change(id, ({ lines, unread }) => ({
    lines: [...lines, { ...said, sentTime, direction }],
    unread: isUnread ? unread + 1 : unread,
  }));
}

function say(id: string, { author, text, at }: Said): void {
  const { innerHTML: message } = h('p', { text });
  const sender = author === 'customer' ? (chats.get(id)?.customer ?? '') : 'Sam Agent';
  const direction = author === 'customer' ? 'incoming' : author === 'system' ? 'none' : 'outgoing';
  add(id, direction, { message, text, sender, ...(at !== undefined && { at }) });
}

function open(id: string, customer: string): void {
  chats = new Map(chats).set(id, { customer, lines: [], unread: 0, draft: EMPTY });
  change(id, () => ({}));
}

function goTo(id: string): void {
  shown = id;
  if (isSilent) dispatchEvent(new Event('hashchange'));
  else location.hash = `#/c/${id}`;
}

/** Done when the page has heard of its new address. */
async function show(id: string): Promise<void> {
  if (id === idInView()) return;
  const heard = new Promise((done) => addEventListener('hashchange', done, { once: true }));
  goTo(id);
  await heard;
}

addEventListener('hashchange', () => change(idInView(), () => ({ unread: 0 })));
const root = h('div', { attrs: { id: 'root' } });
document.body.style.margin = '0';
document.body.append(h('style', { text: styles }), root);
flushSync(() => createRoot(root).render(<App />));

const replica = {
  ...{ open, show, say },
  /** What the kit told of its input; it has no notes, so that they look like replies. */
  textIn: () => chats.get(idInView())?.draft.text ?? '',
  break: (breaks: readonly Break[]) => breakIn(() => [document], breaks),
};
export type UnknownReplica = typeof replica;
Object.assign(window, { replica });
