import Papa from 'papaparse';
import type { OpenedOf, Row, Unreadable } from '../opened';

const MOST_COLUMNS = 200;
const MOST_ROWS = 50_000;

/** Rows and columns, separated by commas, semicolons, tabs or bars: what the first lines say. */
export function openTable(text: string, guess?: string): OpenedOf<'table'> | Unreadable {
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    skipEmptyLines: 'greedy',
    preview: MOST_ROWS + 1,
  });
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) {
    return {
      problem: `This table is damaged: a quotation mark in row ${(quotes.row ?? 0) + 1} is not closed, so one cannot tell where the columns end. Mend it or export it once more.`,
    };
  }
  if (data.length === 0) return { problem: 'There is nothing in this file.' };
  if (data.length > MOST_ROWS) {
    return { problem: `This table has more than ${MOST_ROWS.toLocaleString('en')} rows.` };
  }
  if (data.some(({ length }) => length > MOST_COLUMNS)) {
    return { problem: `This table has more than ${MOST_COLUMNS} columns. Is it the right file?` };
  }
  return { kind: 'table', rows: data as Row[], ...(guess !== undefined && { guess }) };
}

/** The sign that stands most often outside of quotation marks in the first row. */
function delimiterOf(text: string): string {
  const counts = new Map([',', ';', '\t', '|'].map((sign) => [sign, 0]));
  let quoted = false;
  for (const sign of text.trimStart().slice(0, 20_000)) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && /[\r\n]/.test(sign)) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, counts.get(sign)! + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : ',';
}
