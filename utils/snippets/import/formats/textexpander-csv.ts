import { convertTextExpander } from '../dialects/textexpander';
import { emptyTray } from '../entry';
import { folderOf, whatOf } from '../fields';
import { firstRow } from '../header';
import type { ImportFormat } from '../import-format';
import type { Row } from '../opened';
import { addTo, isMarkup, textOf } from '../text-of';

/** One group: abbreviation, text and perhaps a label, with a header or without. */
export const textexpanderCsv: ImportFormat<'table'> = {
  id: 'textexpander-csv',
  name: 'TextExpander (CSV)',
  kind: 'table',
  claims: ({ rows }) =>
    hasHeader(rows) ||
    (rows.every(({ length }) => length === 2 || length === 3) &&
      rows.every(([abbreviation = '']) => /^[^\p{L}\p{N}\s]\S{0,31}$/u.test(abbreviation.trim()))),
  read({ rows, guess }, name) {
    const tray = emptyTray();
    if (guess) tray.warn('The file', guess);
    // An export of the web page is named after the group.
    const group = hasHeader(rows) ? undefined : folderOf(name.split('.')[0]);
    (hasHeader(rows) ? rows.slice(1) : rows).forEach((row, at) => {
      const [trigger = '', text = '', label] = row;
      const what = whatOf(label || trigger, `Row ${at + 1}`);
      if (row.length > 3) return tray.refuse(what, 'Its row has more than three columns.');
      const of = { what, trigger, title: label?.trim() || undefined, folder: group };
      addTo(tray, of, textOf(text, isMarkup(text) ? 'html' : 'text', convertTextExpander));
    });
    return tray.done();
  },
};

function hasHeader(rows: readonly Row[]): boolean {
  return /^abbreviation,snippet(?:,label)?$/.test(firstRow(rows).join(','));
}
