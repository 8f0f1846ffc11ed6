import { readFileSync } from 'node:fs';

/** The cases of a file: a JSON array, or one JSON value a line. */
export function readCases(file: string): unknown[] {
  const source = readFileSync(file, 'utf8').trim();
  if (source.startsWith('[')) return JSON.parse(source) as unknown[];
  return source
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as unknown);
}
