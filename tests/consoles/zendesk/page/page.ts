import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import { breakIn, type Break } from '../../breaking.ts';
import { h } from '../../practice/page/dom.ts';
import { linesOfHtml } from '../../practice/composers/lines.ts';

/** What Zendesk says of a message's author. */
type Kind = 'end-user' | 'agent' | 'bot' | 'internal';

export type ReplicaMessage = {
  readonly kind: Kind;
  readonly text: string;
  readonly sender?: string;
  /** ISO 8601; without it the message belongs to the burst before it. */
  readonly at?: string;
  /** "Trigger", "ApiInteraction": nobody typed it. */
  readonly from?: string;
};

type Ticket = {
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly tab: HTMLElement;
  readonly log: HTMLElement;
  readonly switcher: HTMLElement;
  readonly editor: ClassicEditor;
};

const ME = 'Sam Agent';
const tickets = new Map<string, Ticket>();
const tabs = h('nav', { attrs: { 'data-test-id': 'header-tablist', role: 'tablist' } });
const panes = h('main', { attrs: { id: 'main_panes', 'data-garden-id': 'navigation.main' } });
panes.style.cssText = 'position:relative;height:560px';
document.body.append(tabs, panes);

const testId = (name: string, more: Record<string, string> = {}): Record<string, string> => ({
  'data-test-id': name,
  ...more,
});

/** Opens a ticket in a tab of its own; it stays mounted from then on. */
async function open(id: string, customer: string, rich = false): Promise<void> {
  // The tab of a chat has the customer's name, that of a mail its subject.
  const titled = rich ? `Order ${id}` : customer;
  const title = h('div', { text: titled, attrs: testId('header-tab-title', { title: titled }) });
  const tab = h(
    'a',
    {
      attrs: testId('header-tab', {
        ...{ role: 'tab', 'data-entity-id': id, href: `#${id}` },
        ...(!rich && { 'data-is-chat': 'true' }),
      }),
    },
    title,
    h('div', { text: `#${id}`, attrs: testId('header-tab-subtitle') }),
  );
  const feed = h('section', { attrs: { role: 'feed' } });
  const log = h('div', { attrs: testId('omni-log-container') }, feed);
  log.style.cssText = 'height:300px;overflow:auto';
  const place = h('div');
  const switcher = h('button', {
    text: 'Messaging',
    attrs: testId('omnichannel-channel-switcher-button', {
      'data-channel': rich ? 'email' : 'native_messaging',
      'data-channel-switcher-trigger-for-ticket-id': id,
    }),
  });
  const send = h('button', {
    text: 'Send',
    attrs: testId('omnichannel-omnicomposer-send-button', { type: 'button' }),
  });
  const view = h(
    'div',
    { attrs: testId('editor-view') },
    switcher,
    h('div', { attrs: testId('ticket-rich-text-editor') }, place),
    h('div', { attrs: testId('omnichannel-composer-toolbar') }, send),
  );
  const subject = h('input', { attrs: testId('omni-header-subject', { value: `Order ${id}` }) });
  const conversation = h(
    'div',
    { class: 'conversation-polaris', attrs: { 'data-ticket-id': id } },
    subject,
    log,
    view,
  );
  const grid = h(
    'div',
    {
      class: 'ticket-panes-grid-layout',
      attrs: testId(`ticket-${id}-standard-layout`, { 'data-is-active': 'false' }),
    },
    h('div', { attrs: testId('column-2') }, conversation),
  );
  const pane = h('section', {}, grid);
  pane.style.cssText = 'position:absolute;inset:0;visibility:hidden';
  tabs.append(tab);
  panes.append(pane);
  const editor = await ClassicEditor.create(place, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
    toolbar: [],
  });
  editor.editing.view.change((writer) => {
    const root = editor.editing.view.document.getRoot();
    if (!root) return;
    const kind = rich ? 'rich' : 'plain';
    writer.setAttribute('data-test-id', `omnicomposer-${kind}-text-ckeditor`, root);
    writer.setAttribute('aria-label', 'Antwort', root); // labels are translated
  });
  const submit = (): void => {
    const text = linesOfHtml(editor.getData()).trim();
    if (!text) return;
    const isNote = switcher.dataset['channel'] === 'internal';
    editor.setData('');
    say(id, {
      kind: isNote ? 'internal' : 'agent',
      text,
      sender: ME,
      at: new Date().toISOString(),
    });
  };
  send.addEventListener('click', submit);
  // In the plain composer of chats Enter sends.
  editor.editing.view.document.on(
    'enter',
    (event, data: { preventDefault(): void; isSoft: boolean }) => {
      if (rich || data.isSoft) return;
      data.preventDefault();
      event.stop();
      submit();
    },
  );
  tab.addEventListener('click', (event) => {
    event.preventDefault();
    activate(id);
  });
  tickets.set(id, { grid, pane, tab, log: feed, switcher, editor });
}

function activate(id: string): void {
  history.pushState(null, '', `/agent/tickets/${id}`);
  for (const [each, { grid, pane, tab }] of tickets) {
    const isActive = each === id;
    grid.dataset['isActive'] = String(isActive);
    pane.style.visibility = isActive ? 'visible' : 'hidden';
    tab.dataset['entityIsSelected'] = String(isActive);
    tab.setAttribute('aria-selected', String(isActive));
  }
  tickets.get(id)?.editor.focus();
}

function say(id: string, { kind, text, sender, at, from }: ReplicaMessage): void {
  const content = h('div', { text, attrs: testId('omni-log-message-content') });
  if (from) content.dataset['originatedFrom'] = from;
  const article = h('article', { attrs: testId('omni-log-comment-item') });
  if (sender) {
    const link = h('a', { text: sender, attrs: testId('omni-log-comment-user-link') });
    article.append(h('div', { attrs: testId('omni-log-item-sender') }, link));
  }
  if (kind === 'internal') {
    article.append(h('div', { text: 'Internal', attrs: testId('omni-log-internal-note-tag') }));
  }
  if (at) {
    const attrs = testId('timestamp-relative', { datetime: at });
    article.append(h('time', { text: 'just now', attrs }));
  }
  const bubble = h('div', { attrs: testId('omni-log-item-message', { type: kind }) }, content);
  // The console keeps a hidden double of some bubbles.
  const double = bubble.cloneNode(true) as HTMLElement;
  double.ariaHidden = 'true';
  double.hidden = true;
  article.append(double, bubble);
  tickets.get(id)?.log.append(article);
}

const replica = {
  open,
  activate,
  say,
  setChannel: (id: string, channel: string) => {
    const ticket = tickets.get(id);
    if (ticket) ticket.switcher.dataset['channel'] = channel;
  },
  break: (breaks: readonly Break[]) => breakIn(() => [document], breaks),
  textIn: (id: string) => linesOfHtml(tickets.get(id)?.editor.getData() ?? ''),
  /** React renders the log anew: every row is another element. */
  renderAnew: (id: string) => {
    const log = tickets.get(id)?.log;
    log?.replaceChildren(...Array.from(log.children, (row) => row.cloneNode(true)));
  },
};
export type ZendeskReplica = typeof replica;
Object.assign(window, { replica });
