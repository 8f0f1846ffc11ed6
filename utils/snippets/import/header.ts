import type { Row } from './opened';

/** The first row, as names of columns are compared. */
export function firstRow(rows: readonly Row[]): string[] {
  return (rows[0] ?? []).map((cell) => cell.trim().toLowerCase());
}

/** What stands in each row under these names; each row is a `get` of its own. */
export function cellsOf(rows: readonly Row[]): ((column: string) => string | undefined)[] {
  const names = firstRow(rows);
  return rows.slice(1).map((row) => (column) => row[names.indexOf(column)]?.trim() || undefined);
}
