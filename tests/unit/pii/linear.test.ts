import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import { HEAVY_PII_DETECTORS } from '@/utils/pii/heavy-detectors';
import { read } from '@/utils/pii/reading';

const ALL = [...PII_DETECTORS, ...HEAVY_PII_DETECTORS];
const LENGTH = 20_000;
/** What 20,000 characters may cost at most, in milliseconds. */
const LIMIT = 50;

/** Pieces that patterns begin with, and never end. */
const PIECES = [
  ...['a', 'A', '1', '1 ', '1.', '1-', '(1', '+', '+1 ', '0 ', ' ', '\n', '-', '.', ',', ':', '::'],
  ...['a:', 'ab:', '1a:', '@', 'a@', '@a', 'a.', 'a@b.', 'a at ', ' dot ', 'x at y dot ', '[at]'],
  ...[
    '4',
    '4111 ',
    '4111-1111 ',
    'DE89 ',
    'GB29NWBK',
    'key',
    'key=',
    'key_',
    'token: ',
    'api_key_',
  ],
  ...[
    'password ',
    'password: ',
    'password is ',
    'my password is not ',
    'pin ',
    'code ',
    'code is ',
  ],
  ...[
    'eyJ',
    'eyJa.',
    'ZXlK',
    'sk-',
    'xox',
    'https://',
    'https://a:',
    'curl -u ',
    'curl ',
    'a/',
    '//',
  ],
  ...[
    '-----BEGIN PRIVATE KEY-----',
    'seed phrase ',
    'seed abc ',
    'abcd ',
    'bc1',
    '0x',
    '1A',
    '3J98',
  ],
  ...['born ', '1/1/', '01.01.', '12 mars ', 'cvv ', 'order ', 'iban', 'sort code ', '12-34-56 '],
  ...[
    'passport ',
    'passport a1 ',
    'ssn ',
    '12 345 ',
    '123.456.',
    'Straße ',
    'Street, ',
    '12 Main ',
  ],
  ...[
    'My name is ',
    'Anna ',
    'Anna B',
    'é',
    'я',
    '码',
    '是',
    '１',
    '"',
    "'",
    '="',
    '<a>',
    '{',
    '\u200b',
  ],
] as const;

/** Processor time in milliseconds, the least of a few runs: what else the machine does is no part. */
function cost(run: () => void): number {
  let least = Infinity;
  for (let turn = 0; turn < 5 && least > LIMIT; turn++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const filled = (unit: string): string =>
  unit.repeat(Math.ceil(LENGTH / Math.max(1, unit.length))).slice(0, LENGTH);

test.each(ALL.map((detector) => [detector.id, detector] as const))(
  '%s reads 20,000 hostile characters in no noticeable time',
  (_id, detector) => {
    const slow = PIECES.map((piece) => {
      const reading = read(filled(piece));
      return { piece, took: cost(() => void detector.find(reading)) };
    }).filter(({ took }) => took > LIMIT);
    expect(slow).toEqual([]);
  },
);

test('pieces put together at random cost all of what runs in the page no more', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }), (pieces) => {
      const text = filled(pieces.join(''));
      expect(cost(() => void findPii(text))).toBeLessThanOrEqual(LIMIT);
    }),
    { seed: 20_261_126, numRuns: 80 },
  );
});
