import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROWS } from '@/tests/couchdb/rows';

test.each(ROWS)('the docs name the row that cannot run everywhere: %s', (row, why) => {
  const lines = readFileSync('docs/couchdb/README.md', 'utf8').split('\n');
  expect(lines.find((line) => line.startsWith(`| ${row} `))).toContain(why);
});
