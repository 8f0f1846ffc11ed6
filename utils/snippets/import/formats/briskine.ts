import { convertBriskine } from '../dialects/briskine';
import { emptyTray } from '../entry';
import { tagsIn, whatOf } from '../fields';
import { cellsOf, firstRow } from '../header';
import type { ImportFormat } from '../import-format';
import { addTo, textOf } from '../text-of';

const COLUMNS = ['title', 'shortcut', 'subject', 'to', 'cc', 'bcc', 'tags', 'body'];

/** Its CSV, with the columns id, title, shortcut, subject, to, cc, bcc, tags and body. */
export const briskine: ImportFormat<'table'> = {
  id: 'briskine',
  name: 'Briskine',
  kind: 'table',
  claims: ({ rows }) => COLUMNS.every((column) => firstRow(rows).includes(column)),
  read({ rows, guess }) {
    const tray = emptyTray();
    if (guess) tray.warn('The file', guess);
    cellsOf(rows).forEach((get, at) => {
      const what = whatOf(get('title') ?? get('shortcut'), `Row ${at + 2}`);
      for (const column of ['subject', 'to', 'cc', 'bcc']) {
        const value = get(column);
        if (value)
          tray.lose(what, `“${column}: ${value.slice(0, 60)}” was left out: a chat has none.`);
      }
      const of = { what, title: get('title'), trigger: get('shortcut'), id: get('id') };
      const tags = tagsIn(get('tags'), /,/);
      addTo(tray, { ...of, tags }, textOf(get('body') ?? '', 'html', convertBriskine));
    });
    return tray.done();
  },
};
