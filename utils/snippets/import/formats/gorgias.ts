import { isRecord } from '../../file/record';
import { convertLiquid, type Names } from '../dialects/liquid';
import { emptyTray, type Tray } from '../entry';
import { listIn, tagsIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const NAMES: Names = {
  'ticket.customer.firstname': 'customer.first_name',
  'ticket.customer.lastname': 'customer.last_name',
  'ticket.customer.name': 'customer.name',
  'ticket.customer.full_name': 'customer.name',
  'current_user.firstname': 'me.first_name',
  'current_user.first_name': 'me.first_name',
  'current_user.name': 'me.name',
  'ticket.id': 'conversation.id',
  'ticket.subject': 'conversation.subject',
};

/** What the API answers at /api/macros. */
export const gorgias: ImportFormat<'json'> = {
  id: 'gorgias',
  name: 'Gorgias macros',
  kind: 'json',
  claims: ({ value }) =>
    listIn(value, 'data').some(
      (each) =>
        isRecord(each) && listIn(each, 'actions').some((it) => isRecord(it) && 'name' in it),
    ),
  read({ value }) {
    const tray = emptyTray();
    listIn(value, 'data').forEach((macro, at) => {
      if (!isRecord(macro)) return tray.refuse(`Macro ${at + 1}`, 'It is not a macro.');
      readMacro(macro, at, tray);
    });
    const meta = isRecord(value) && isRecord(value.meta) ? value.meta : {};
    if (textIn(meta, 'next_cursor')) {
      tray.warn('The file', 'It is one page of several: import the other pages, too.');
    }
    return tray.done();
  },
};

function readMacro(macro: Record<string, unknown>, at: number, tray: Tray): void {
  const title = textIn(macro, 'name');
  const what = whatOf(title, `Macro ${at + 1}`);
  const actions = listIn(macro, 'actions').filter(isRecord);
  const given = (name: string): Record<string, unknown> => {
    const found = actions.find((each) => each.name === name)?.arguments;
    return isRecord(found) ? found : {};
  };
  const html = textIn(given('setResponseText'), 'body_html');
  const text = html ?? textIn(given('setResponseText'), 'body_text');
  if (!text) return tray.refuse(what, 'It puts no text into a reply.');
  const others = actions
    .map(({ name }) => String(name))
    .filter((name) => name !== 'setResponseText' && name !== 'addTags');
  if (others.length) {
    tray.lose(
      what,
      `It also does ${others.slice(0, 5).join(', ')}; Chatside only puts in its text.`,
    );
  }
  const intent = textIn(macro, 'intent');
  if (intent) tray.lose(what, `“intent: ${intent.slice(0, 60)}” was left out.`);
  addTo(
    tray,
    {
      ...{ what, title, id: textIn(macro, 'id') },
      tags: tagsIn(textIn(given('addTags'), 'tags'), /,/),
      uses: Number(textIn(macro, 'usage') ?? 0) || undefined,
    },
    textOf(
      text,
      html ? 'html' : 'text',
      (source, rich) => convertLiquid(source, rich, NAMES),
      textIn(macro, 'language')?.replace('_', '-'),
    ),
  );
}
