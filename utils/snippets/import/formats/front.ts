import { isRecord } from '../../file/record';
import { convertLiquid, type Names } from '../dialects/liquid';
import { emptyTray } from '../entry';
import { folderOf, listIn, textIn, whatOf } from '../fields';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const NAMES: Names = {
  'recipient.first_name': 'customer.first_name',
  'recipient.last_name': 'customer.last_name',
  'recipient.name': 'customer.name',
  'user.first_name': 'me.first_name',
  'user.name': 'me.name',
  'sender.first_name': 'me.first_name',
  'sender.name': 'me.name',
};

/** What the API answers at /message_templates. */
export const front: ImportFormat<'json'> = {
  id: 'front',
  name: 'Front message templates',
  kind: 'json',
  claims: ({ value }) => listIn(value, '_results').some((each) => isRecord(each) && 'body' in each),
  read({ value }) {
    const tray = emptyTray();
    listIn(value, '_results').forEach((template, at) => {
      const title = isRecord(template) ? textIn(template, 'name') : undefined;
      const what = whatOf(title, `Template ${at + 1}`);
      if (!isRecord(template)) return tray.refuse(what, 'It is not a template.');
      const subject = textIn(template, 'subject');
      if (subject)
        tray.lose(what, `“subject: ${subject.slice(0, 60)}” was left out: a chat has none.`);
      const { length } = listIn(template, 'attachments');
      if (length) tray.lose(what, `Its attachments (${length}) were left out.`);
      if (listIn(template, 'inbox_ids').length) {
        tray.lose(what, 'In Front only some inboxes have it; here, you may use it.');
      }
      const folder = isRecord(template.folder)
        ? textIn(template.folder, 'name')
        : textIn(template, 'folder');
      addTo(
        tray,
        { what, title, id: textIn(template, 'id'), folder: folderOf(folder) },
        textOf(textIn(template, 'body') ?? '', 'html', (source, rich) =>
          convertLiquid(source, rich, NAMES),
        ),
      );
    });
    const pages =
      isRecord(value) && isRecord(value._pagination) ? value._pagination.next : undefined;
    if (pages) tray.warn('The file', 'It is one page of several: import the other pages, too.');
    return tray.done();
  },
};
