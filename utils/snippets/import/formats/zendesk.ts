import { isRecord } from '../../file/record';
import { convertLiquid, type Names } from '../dialects/liquid';
import { emptyTray, type Tray } from '../entry';
import { folderOf, listIn, tagsIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const NAMES: Names = {
  'ticket.requester.first_name': 'customer.first_name',
  'ticket.requester.last_name': 'customer.last_name',
  'ticket.requester.name': 'customer.name',
  'user.first_name': 'customer.first_name',
  'user.name': 'customer.name',
  'current_user.first_name': 'me.first_name',
  'current_user.name': 'me.name',
  'agent.first_name': 'me.first_name',
  'agent.name': 'me.name',
  'ticket.assignee.first_name': 'me.first_name',
  'ticket.assignee.name': 'me.name',
  'ticket.id': 'conversation.id',
  'ticket.title': 'conversation.subject',
};

/** What the API answers at /api/v2/macros. */
export const zendesk: ImportFormat<'json'> = {
  id: 'zendesk',
  name: 'Zendesk macros',
  kind: 'json',
  claims: ({ value }) =>
    listIn(value, 'macros').some((each) => isRecord(each) && 'actions' in each),
  read({ value }) {
    const tray = emptyTray();
    listIn(value, 'macros').forEach((macro, at) => {
      if (!isRecord(macro)) return tray.refuse(`Macro ${at + 1}`, 'It is not a macro.');
      readMacro(macro, at, tray);
    });
    if (isRecord(value) && hasMore(value)) {
      tray.warn('The file', 'It is one page of several: import the other pages, too.');
    }
    return tray.done();
  },
};

function readMacro(macro: Record<string, unknown>, at: number, tray: Tray): void {
  const full = textIn(macro, 'title');
  const what = whatOf((full ?? '').split('::').at(-1), `Macro ${at + 1}`);
  const path = (full ?? '').split('::').map((name) => name.trim());
  const actions = listIn(macro, 'actions').filter(isRecord);
  const valueOf = (field: string): unknown => actions.find((each) => each.field === field)?.value;
  const html = wordsOf(valueOf('comment_value_html'));
  const text = html ?? wordsOf(valueOf('comment_value'));
  const isActive = macro.active !== false;
  if (!text) {
    return tray.refuse(
      what,
      `It puts no text into a reply${isActive ? '' : ', and is switched off'}.`,
    );
  }
  if (!isActive) tray.warn(what, 'It is switched off in Zendesk.');
  if (valueOf('comment_mode_is_public') === 'false') {
    tray.warn(what, 'In Zendesk it is an internal note, not a reply to the customer.');
  }
  const others = actions
    .map((each) => String(each.field))
    .filter((field) => !/^(?:comment_|current_tags$|set_tags$)/.test(field));
  if (others.length) {
    tray.lose(
      what,
      `It also sets ${others.slice(0, 5).join(', ')}; Chatside only puts in its text.`,
    );
  }
  const restriction = isRecord(macro.restriction) ? textIn(macro.restriction, 'type') : undefined;
  if (restriction) {
    tray.lose(what, `In Zendesk only one ${restriction.toLowerCase()} may use it; here, you may.`);
  }
  const tags = wordsOf(valueOf('current_tags')) ?? wordsOf(valueOf('set_tags'));
  addTo(
    tray,
    {
      ...{ what, title: path.at(-1), folder: folderOf(...path.slice(0, -1)) },
      ...{ id: textIn(macro, 'id'), tags: tagsIn(tags, /[\s,]+/) },
    },
    textOf(text, html ? 'html' : 'text', (source, rich) => convertLiquid(source, rich, NAMES)),
  );
}

/** A text, or the last one of a list: ["channel:all", text]. */
function wordsOf(value: unknown): string | undefined {
  const words: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof words === 'string' && words.trim() ? words : undefined;
}

function hasMore(value: Record<string, unknown>): boolean {
  const next = isRecord(value.links) ? value.links.next : undefined;
  const more = isRecord(value.meta) ? value.meta.has_more : undefined;
  return more === true || typeof next === 'string' || typeof value.next_page === 'string';
}
