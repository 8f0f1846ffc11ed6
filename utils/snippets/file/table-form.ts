/** The columns of a library as a table; one row for each text of a snippet. */
export const TABLE_COLUMNS = [
  ...(['shortcut', 'title', 'text', 'format', 'language', 'folder', 'tags', 'review by'] as const),
  ...(['favourite', 'id'] as const),
];

/** Signs with which a cell begins that a spreadsheet would compute. */
const FORMULA = /^'*[=+\-@\t\r＝＋－＠]/;

/** A cell that no spreadsheet takes for a formula. */
export function neutral(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** What `neutral` was given. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Tags as one cell: "billing, two words". */
export function tagsCell(tags: readonly string[]): string {
  return tags.map((tag) => tag.replace(/[\\,]/g, '\\$&')).join(', ');
}

export function tagsOfCell(cell: string): string[] {
  if (!cell) return [];
  const tags = [...cell.matchAll(/((?:[^\\,]|\\[^])*)(?:, ?|$)/g)].map(([, tag = '']) =>
    tag.replace(/\\([^])/g, '$1'),
  );
  return tags.slice(0, -1);
}
