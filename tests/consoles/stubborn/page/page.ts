import { breakIn, type Break } from '../../breaking.ts';
import type { Composer } from '../../practice/composers.ts';
import { contenteditableComposer } from '../../practice/composers/contenteditable.ts';
import { h } from '../../practice/page/dom.ts';
import type { Said } from '../../replica.ts';

type Ticket = {
  readonly customer: string;
  readonly messages: Said[];
  notes: string;
  unread: number;
};

/** Generated class names, all that differs between the sides besides a word deep in the icon. */
const CLASS = { in: 'sc-kJhgT1 hQzWpe', out: 'sc-Zb81xQ fYtrNb' };
const SIDE_OF = { customer: 'in', operator: 'out', bot: 'out' } as const;

/** Generated names tell nothing of what they are for. */
const STYLE = `
  * { box-sizing: border-box }
  body { margin: 0; display: flex; height: 100vh; font: 14px/1.4 system-ui, sans-serif }
  .sc-lPqT0a { width: 200px; border-right: 1px solid #bbb; padding: 8px; overflow: auto }
  .sc-lPqT0a a { display: block; padding: 6px; color: #224 }
  .sc-lPqT0a .dKpWq { font-weight: bold }
  .sc-Wn5yEc { flex: 1; min-width: 0; padding: 8px 16px; display: flex; flex-direction: column }
  .sc-hU3kRd { min-height: 64px; border: 1px solid #999; padding: 6px }
  .sc-pX8oVb { flex: 1; min-height: 0; overflow: auto; margin-top: 8px }
  .sc-pX8oVb table { width: 100%; border-collapse: collapse }
  .sc-pX8oVb td { border-top: 1px solid #ddd; padding: 8px; text-align: left; vertical-align: top }
  .sc-pX8oVb td:first-child, .sc-pX8oVb td:last-child { width: 72px; color: #777 }
  .sc-eXq0Lm { display: inline-block; width: 16px; height: 16px; background: #9ab }
  .sc-tG6wNs { width: 220px; border-left: 1px solid #bbb; padding: 8px }
  .sc-tG6wNs textarea { width: 100%; height: 120px }
`;

const tickets = new Map<string, Ticket>();
let current = '';
let editor: Composer | undefined;
let body: HTMLElement | undefined;

const search = h('input', { attrs: { type: 'search', placeholder: 'Find a ticket' } });
const links = h('div');
const nav = h('nav', { class: 'sc-lPqT0a' }, search, links);
const main = h('main', { class: 'sc-Wn5yEc' });
const profile = h('aside', { class: 'sc-tG6wNs' });
document.body.append(h('style', { text: STYLE }), nav, main, profile);

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

function rowOf({ author, text, at = '' }: Said): HTMLElement {
  const side = author === 'system' || author === 'note' ? undefined : SIDE_OF[author];
  const icon = h('span', { class: 'sc-eXq0Lm' });
  if (side) icon.append(h('i', {}, h('b', { attrs: { 'data-from': side } })));
  const lines = text.split('\n').flatMap((line, i) => (i ? [h('br'), line] : [line]));
  return h(
    'tr',
    { class: side ? CLASS[side] : 'sc-mQ30vd bVvXa' },
    h('td', {}, icon),
    h('td', {}, ...lines),
    h('td', { text: clock.format(new Date(at)) }),
  );
}

function drawLinks(): void {
  links.replaceChildren(
    ...[...tickets].map(([id, { customer, unread }]) => {
      const text = unread ? `${customer} (${unread})` : customer;
      const link = h('a', { text, attrs: { href: `?ticket=${id}` } });
      link.classList.toggle('dKpWq', id === current);
      link.addEventListener('click', (event) => {
        event.preventDefault();
        show(id);
      });
      return link;
    }),
  );
}

/** Everything of a ticket is made anew when it comes into view, its field included. */
function show(id: string): void {
  const ticket = tickets.get(id);
  if (!ticket) return;
  history.pushState(null, '', `?ticket=${id}`);
  current = id;
  ticket.unread = 0;
  drawLinks();
  const place = h('div');
  body = h('tbody', {}, ...ticket.messages.map(rowOf).reverse());
  main.replaceChildren(
    h('h2', { text: ticket.customer }),
    place,
    h('div', { class: 'sc-pX8oVb' }, h('table', {}, body)),
  );
  const notes = h('textarea', { attrs: { placeholder: 'Customer notes' } });
  notes.value = ticket.notes;
  notes.addEventListener('input', () => (ticket.notes = notes.value));
  profile.replaceChildren(h('h2', { text: 'Profile' }), notes);
  editor = contenteditableComposer.mount(place, { onInput: () => undefined, onSubmit: send });
  editor.field.className = 'sc-hU3kRd';
  editor.field.removeAttribute('role');
  editor.field.removeAttribute('aria-multiline');
  editor.focus();
}

function send(): void {
  const text = textIn().trim();
  if (!text) return;
  editor?.clear();
  say(current, { author: 'operator', text });
}

function say(id: string, said: Said): void {
  const message = { at: new Date().toISOString(), ...said };
  const ticket = tickets.get(id);
  ticket?.messages.push(message);
  if (id === current)
    body?.prepend(rowOf(message)); // the newest one stands first
  else if (ticket && said.author === 'customer') ticket.unread += 1;
  drawLinks();
}

function textIn(): string {
  return editor?.text() ?? '';
}

const replica = {
  open: (id: string, customer: string) => {
    tickets.set(id, { customer, messages: [], notes: '', unread: 0 });
    drawLinks();
  },
  ...{ show, say, textIn },
  break: (breaks: readonly Break[]) => breakIn(() => [document], breaks),
};
export type StubbornReplica = typeof replica;
Object.assign(window, { replica });
