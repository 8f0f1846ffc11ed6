import { readFile, writeFile } from 'node:fs/promises';
import prettier from 'prettier';

/** What came of one operation in one editor; `why` when it is not all that it could be. */
export type Cell = { readonly ok: boolean; readonly why?: string };

const FILE = 'docs/editors.md';

/** Writes what a run saw into its part of the document. */
export async function writeTable(
  browser: 'chromium' | 'firefox',
  table: ReadonlyMap<string, ReadonlyMap<string, Cell>>,
): Promise<void> {
  const operations = [...new Set([...table.values()].flatMap((cells) => [...cells.keys()]))];
  if (!operations.length) return;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const begin = `<!-- ${browser} -->`;
  const end = `<!-- end of ${browser} -->`;
  const page = await readFile(FILE, 'utf8');
  const [before, rest] = page.split(begin);
  const [known = '', after] = rest?.split(end) ?? [];
  // What was not tried in this run stands as the last one saw it.
  const rows = new Map(
    Array.from(known.matchAll(/^\| (\S+) .*\|$/gm), ([line, editor = '']) => [editor, line]),
  );
  rows.delete('editor');
  for (const editor of rows.keys()) if (/^:?-+:?$/.test(editor)) rows.delete(editor);
  for (const [editor, cells] of table) {
    rows.set(editor, row([editor, ...operations.map((each) => shown(cells.get(each)))]));
  }
  const lines = [
    row(['editor', ...operations]),
    row(['---', ...operations.map(() => '---')]),
    ...rows.values(),
  ];
  if (after === undefined) throw new Error(`${FILE} has no part for ${browser}.`);
  const written = `${before}${begin}\n\n${lines.join('\n')}\n\n${end}${after}`;
  await writeFile(FILE, await prettier.format(written, { parser: 'markdown' }));
}

function shown(cell: Cell | undefined): string {
  if (!cell) return 'not run';
  return cell.ok ? (cell.why ?? 'yes') : `no: ${cell.why ?? 'wrong'}`;
}
