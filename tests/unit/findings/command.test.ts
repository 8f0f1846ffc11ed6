import { execFile } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs `npm run -s findings` as a person would. */
function findings(kind: string, lines: readonly object[]): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const run = execFile('npm', ['run', '-s', 'findings', '--', kind], (error, out) => {
      if (error) return reject(error);
      resolve(
        out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as unknown),
      );
    });
    run.stdin?.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  });
}

test.each([
  [
    'pii',
    'Card 4111111111111111.',
    { start: 5, end: 21, entity: 'CREDIT_CARD', rule: 'pii/payment-card', confidence: 0.98 },
  ],
  [
    'tone',
    'You should have asked.',
    { start: 0, end: 21, rule: 'tone/blaming', label: 'blaming', replacements: [] },
  ],
  [
    'grammar',
    'I see teh dog.',
    { start: 6, end: 9, rule: 'grammar/The', label: 'Typo', replacements: ['the'] },
  ],
])('findings -- %s prints what ships', { timeout: 60_000 }, async (kind, text, finding) => {
  expect(
    await findings(kind, [
      { id: 1, text },
      { id: 'b', text: 'All is well.' },
    ]),
  ).toEqual([
    { id: 1, findings: [finding] },
    { id: 'b', findings: [] },
  ]);
});
