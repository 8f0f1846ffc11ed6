import { baseKeymap } from '@tiptap/pm/commands';
import { history as undoHistory, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { schema } from 'prosemirror-schema-basic';
import { breakIn, type Break } from '../../breaking.ts';
import { h } from '../../practice/page/dom.ts';

/** Numbers that the Ember form gives to the authors of a part. */
const CATEGORY = { customer: '1', operator: '3', note: '4', bot: '5', system: '20' } as const;

export type ReplicaPart = { readonly author: keyof typeof CATEGORY; readonly text: string };

type Conversation = { readonly customer: string; readonly parts: (ReplicaPart & { id: string })[] };

const isReact = !new URLSearchParams(location.search).has('ember');
const conversations = new Map<string, Conversation>();
let parts = 9000;
let current = '';
let editor: EditorView | undefined;
let shown: HTMLElement | undefined;

const host = h('div', { attrs: isReact ? { id: 'teammate-app-react' } : {} });
const root = isReact ? host.attachShadow({ mode: 'open' }) : host;
document.body.append(host);

function part({ id, author, text }: ReplicaPart & { id: string }): HTMLElement {
  const blocks = h(
    'div',
    { class: isReact ? 'interblocks-html' : 'intercom-interblocks-html' },
    ...text.split('\n').map((line) => h('p', { text: line })),
  );
  if (isReact) {
    const row = h(
      'div',
      { attrs: { 'data-part-entity-id': id } },
      h('div', { class: 'group/content-part' }, blocks),
    );
    row.style.cssText = `display:flex;flex-direction:${author === 'customer' ? 'row' : 'row-reverse'}`;
    return row;
  }
  return h(
    'div',
    {
      attrs: {
        'data-intercom-target': 'conversation-stream-content-part',
        'data-part-group-id': id,
        'data-part-group-category': CATEGORY[author],
      },
    },
    h('div', { class: 'intercom-interblocks' }, blocks),
  );
}

/** One conversation is mounted at a time: the space is drawn anew with each. */
function show(id: string): void {
  current = id;
  history.pushState(null, '', `/a/inbox/abc123/inbox/conversation/${id}${location.search}`);
  const { customer = '', parts: said = [] } = conversations.get(id) ?? {};
  const title = isReact ? 'data-inbox-conversation-header-title' : 'data-conversation-title';
  const stream = h('div', { attrs: { 'data-conversation-stream': '' } }, ...said.map(part));
  shown = stream;
  if (isReact) stream.dataset['testid'] = 'conversation-stream-scroll-container';
  const place = h(
    'div',
    isReact
      ? { attrs: { 'data-conversation-reply-composer': '' } }
      : { class: 'inbox2__composer__container' },
  );
  root.replaceChildren(
    h(
      'div',
      { attrs: { 'data-intercom-target': 'conversation-space' } },
      h('header', {}, h('span', { text: customer, attrs: { [title]: '' } })),
      stream,
      place,
    ),
  );
  const button = h('button', {
    text: 'Send',
    attrs: { type: 'button', ...(isReact ? {} : { class: 'inbox2__button' }) },
  });
  button.addEventListener('click', send);
  place.append(h('div', { class: 'overlay__opener' }, button));
  editor?.destroy();
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      schema,
      plugins: [
        undoHistory(),
        keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-Enter': send }),
        keymap(baseKeymap),
      ],
    }),
    attributes: {
      role: 'textbox',
      class: isReact ? '' : 'embercom-prosemirror-composer-editor',
    },
  });
  editor = view;
  view.focus();
}

function textIn(): string {
  return editor?.state.doc.textBetween(0, editor.state.doc.content.size, '\n') ?? '';
}

function send(): boolean {
  const text = textIn().trim();
  if (!text || !editor) return true;
  editor.dispatch(editor.state.tr.delete(0, editor.state.doc.content.size));
  say(current, { author: 'operator', text });
  return true;
}

function say(id: string, message: ReplicaPart): void {
  const said = { ...message, id: String(++parts) };
  conversations.get(id)?.parts.push(said);
  if (id === current) shown?.append(part(said));
}

const replica = {
  open: (id: string, customer: string) => void conversations.set(id, { customer, parts: [] }),
  show,
  say,
  textIn,
  break: (breaks: readonly Break[]) =>
    breakIn(() => (host.shadowRoot ? [document, host.shadowRoot] : [document]), breaks),
};
export type IntercomReplica = typeof replica;
Object.assign(window, { replica });
