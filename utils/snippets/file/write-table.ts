import type { Snippet } from '../snippet';
import { textsOf } from '../variant';
import { neutral, TABLE_COLUMNS, tagsCell } from './table-form';

/**
 * The snippets as a table that spreadsheets open: UTF-8 with its mark, for Excel, each cell in
 * quotation marks, and none that would be computed.
 */
export function writeTable(snippets: readonly Snippet[]): string {
  const rows = [...snippets]
    .sort((a, b) => (a.shortcut < b.shortcut ? -1 : 1))
    .flatMap((snippet) => {
      const { shortcut, title, folder = '', tags, reviewBy = '', favourite, id } = snippet;
      return textsOf(snippet).map(({ body, rich, lang = '' }) => [
        ...[shortcut, title, body, rich ? 'html' : 'text', lang, folder, tagsCell(tags), reviewBy],
        ...[favourite === undefined ? '' : favourite ? 'yes' : 'no', id],
      ]);
    });
  const lines = [TABLE_COLUMNS as readonly string[], ...rows].map((cells) =>
    cells.map((cell) => `"${neutral(cell).replaceAll('"', '""')}"`).join(','),
  );
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
