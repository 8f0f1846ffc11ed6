import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../docs/performance.md');
const FIGURES = /(<!-- figures -->\n).*(\n<!-- end of figures -->)/s;

/** Puts the figures of this run in the place of the last ones. */
export async function recordFigures(figures: string): Promise<void> {
  const text = await readFile(FILE, 'utf8');
  if (!FIGURES.test(text)) throw new Error(`${FILE} has no place for figures any more.`);
  const written = text.replace(FIGURES, (_, open: string, close: string) =>
    [open, figures, close].join('\n'),
  );
  await writeFile(FILE, written);
}
