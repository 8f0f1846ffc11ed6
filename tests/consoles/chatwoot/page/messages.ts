import { h } from '../../practice/page/dom.ts';
import type { Said } from '../../replica.ts';

export type Message = Said & { readonly id: number; readonly at: string };

const LOOKS = {
  customer: 'left-bubble bg-n-slate-4',
  operator: 'right-bubble bg-n-solid-blue',
  note: 'right-bubble bg-n-solid-amber',
  bot: 'right-bubble bg-n-solid-iris',
};

const format = new Intl.DateTimeFormat('en-US', {
  month: 'short',
  day: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const timeText = (at: string): string => format.format(new Date(at)).replaceAll('\u202f', ' ');

/** Those that are in the panel, whatever has become of their attributes. */
const bubbles = new WeakMap<Message, HTMLElement>();

export function rowOf(message: Message): HTMLElement {
  const { id, author, text } = message;
  const attrs = { id: `message${id}`, 'data-message-id': String(id) };
  if (author === 'system') {
    const bubble = { class: 'text-sm bg-n-alpha-1', attrs: { 'data-bubble-name': 'activity' } };
    const span = h('span', { text, attrs: { title: text } });
    return h('div', { class: 'flex w-full justify-center', attrs }, h('div', bubble, span));
  }
  const side = author === 'customer' ? 'justify-start' : 'justify-end';
  const bubble = h(
    'div',
    { class: `text-sm ${LOOKS[author]}`, attrs: { 'data-bubble-name': 'text' } },
    h('div', {}, h('span', { class: 'prose prose-bubble' }, ...prose(text))),
  );
  bubbles.set(message, bubble);
  return h('div', { class: `flex w-full ${side}`, attrs }, bubble);
}

/** Markdown's way: a blank line ends a paragraph, and a line end stands behind each `<br>`. */
function prose(text: string): HTMLElement[] {
  return text.split(/\n{2,}/).map((paragraph) => {
    const [first = '', ...more] = paragraph.split('\n');
    return h('p', {}, first, ...more.flatMap((line) => [h('br'), `\n${line}`]));
  });
}

/** Of what one person sent in the same minute, only the last bubble shows name and time. */
export function regroup(messages: readonly Message[], customer: string): void {
  let next: Message | undefined;
  for (const message of messages.toReversed()) {
    if (message.author === 'system') continue;
    const isGrouped = next?.author === message.author && timeText(next.at) === timeText(message.at);
    const bubble = bubbles.get(message);
    const [, meta] = bubble?.children ?? [];
    if (isGrouped) meta?.remove();
    else if (!meta) bubble?.append(metaOf(message, customer));
    next = message;
  }
}

function metaOf({ author, at }: Message, customer: string): HTMLElement {
  const name = author === 'customer' ? customer : author === 'bot' ? 'Captain' : 'Sam Agent';
  const time = h('time', { class: 'inline', text: timeText(at) });
  const line = h('div', { class: 'inline' }, h('span', { text: name }), ' • ', time);
  return h('div', { class: 'text-[11px]' }, line);
}
