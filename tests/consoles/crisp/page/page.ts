import { breakIn, type Break } from '../../breaking.ts';
import type { Composer } from '../../practice/composers.ts';
import { composer as lexical } from '../../practice/composers/lexical.ts';
import { h } from '../../practice/page/dom.ts';
import type { Said } from '../../replica.ts';
import { messageList, type MessageList } from './list.ts';
import type { Message } from './messages.ts';
import { STYLE } from './style.ts';

type Conversation = {
  readonly customer: string;
  readonly messages: Message[];
  readonly row: HTMLElement;
};

const [, , website = ''] = location.pathname.split('/');
const conversations = new Map<string, Conversation>();
let current = '';
let mode: 'reply' | 'note' = 'reply';
let content: MessageList | undefined;
let editor: Composer | undefined;

const menu = h('div', { class: 'c-conversation-menu' });
const box = h('div', { class: 'c-conversation-box' });
const profile = h('div', { class: 'c-conversation-profile' });
document.body.append(h('style', { text: STYLE }), menu, box, profile);

const ITEM = 'c-conversation-menu-item';
const addressOf = (id: string): string => `/website/${website}/inbox/${id}/`;

function open(id: string, customer: string): void {
  const row = h('div', { class: `${ITEM}-root`, attrs: { 'data-session-id': id } });
  row.addEventListener('mousedown', () => show(id)); // it does not wait for the click
  row.addEventListener('click', (event) => event.preventDefault());
  menu.append(row);
  const conversation = { customer, messages: [], row };
  conversations.set(id, conversation);
  drawRow(id, conversation);
}

function drawRow(id: string, { customer, messages, row }: Conversation): void {
  const last = messages.findLast(({ author }) => author !== 'system');
  const note = last?.author === 'note' ? ` ${ITEM}-context__meta--note` : '';
  const context = h('div', { class: `${ITEM}-context__meta${note}` });
  if (last && last.author !== 'customer') {
    context.append(h('span', { class: `${ITEM}-context__last-message-icon`, text: '↩' }));
  }
  context.append(h('span', { class: `${ITEM}-context__message`, text: last?.text ?? '' }));
  const link = h(
    'a',
    { class: `${ITEM} ${ITEM}--unresolved`, attrs: { href: addressOf(id) } },
    h(
      'div',
      { class: `${ITEM}-headline` },
      h('span', { class: `${ITEM}-headline__name`, text: customer }),
      // It stands at answered ones too.
      h('span', { class: `${ITEM}-headline__waiting-since-date`, text: '1m' }),
    ),
    context,
  );
  link.classList.toggle(`${ITEM}--active`, id === current);
  row.replaceChildren(link);
}

/** One conversation is mounted at a time: box and editor are made anew with each. */
function show(id: string): void {
  const conversation = conversations.get(id);
  if (!conversation) return;
  const { customer, messages } = conversation;
  history.pushState(null, '', addressOf(id));
  current = id;
  for (const [each, one] of conversations) drawRow(each, one);
  profile.replaceChildren(
    h('div', { class: 'c-conversation-profile__name', text: customer }),
    h('div', { class: 'c-conversation-profile__address', text: 'Rotterdam, Netherlands' }),
  );
  content = messageList(messages, ({ author }) =>
    author === 'customer' ? customer : author === 'bot' ? 'Helper Bot' : 'Sam Agent',
  );
  const place = h('div', { class: 'c-editor-composer' });
  box.replaceChildren(
    content.element,
    h('div', { class: 'c-conversation-box__editor' }, tabs(), place),
  );
  editor = mountEditor(place);
  content.scrollTo(messages.length);
}

function tabs(): HTMLElement {
  const TAB = 'c-base-tabs__item';
  const choose = (name: typeof mode): void => {
    mode = name;
    for (const tab of all) {
      tab.classList.toggle(`${TAB}--active`, tab.getAttribute('name') === name);
    }
  };
  const all = (['reply', 'note'] as const).map((name) => {
    const text = name === 'reply' ? 'Reply' : 'Note';
    const tab = h('div', { class: `${TAB} ${TAB}--${name}`, text, attrs: { name } });
    tab.addEventListener('mousedown', (event) => {
      event.preventDefault();
      choose(name);
    });
    return tab;
  });
  choose('reply');
  return h('div', { class: 'c-base-tabs' }, ...all);
}

function mountEditor(place: HTMLElement): Composer {
  const made = lexical.mount(place, { onInput: () => undefined, onSubmit: send }) as Composer;
  made.field.classList.add('c-editor-composer__field');
  made.field.classList.add('c-conversation-box-field__field-composer-field');
  made.clear(); // begins a paragraph, without which it takes no focus
  made.focus();
  return made;
}

function send(): void {
  const text = textIn().trim();
  if (!text) return;
  editor?.clear();
  say(current, { author: mode === 'note' ? 'note' : 'operator', text });
}

function say(id: string, said: Said): void {
  const conversation = conversations.get(id);
  if (!conversation) return;
  conversation.messages.push({ at: new Date().toISOString(), ...said });
  if (id === current) content?.grow();
  drawRow(id, conversation);
}

function textIn(): string {
  return editor?.text() ?? '';
}

const replica = {
  ...{ open, show, say, textIn },
  scrollTo: (index: number) => content?.scrollTo(index),
  mounted: () => content?.mounted() ?? 0,
  break: (breaks: readonly Break[]) => breakIn(() => [document], breaks),
};
export type CrispReplica = typeof replica;
Object.assign(window, { replica });
