import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { PII_DETECTORS } from '@/utils/pii/detectors';
import { HEAVY_PII_DETECTORS } from '@/utils/pii/heavy-detectors';
import { read } from '@/utils/pii/reading';
import { readyTeam, withTeam } from '@/utils/pii/team-rules/find-team';
import { exampleOfMask } from '@/utils/pii/team-rules/mask';
import { MOST } from '@/utils/pii/team-rules/problems';
import type { TeamRule } from '@/utils/pii/team-rules/team-rule';

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
    'four ',
    'double four ',
    '> what is the code?\n',
    'A: password?\nB: no\n',
    'login a / ',
    'a@b.co x9!aB ',
    '3 digits ',
    'the back ',
    'passphrase is ',
    'Rain#31 ',
    'use 123456 ',
    '4111 1111 1111 1111 12/27 ',
    '0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb ',
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

/** Signs that masks and words are made of here: few, so that much of a text looks like a beginning. */
const SIGNS = ['A', '9', '*', '1', 'a', '-', ' ', '. ', '青'] as const;
const masks = fc
  .array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 60 })
  .map((signs) => signs.join(''));
const words = fc
  .array(fc.constantFrom('a', '1', 'ab', ' ', '-', '青', 'é', '*'), { minLength: 1, maxLength: 60 })
  .map((signs) => signs.join('').slice(0, 60));

/** As many rules as one may have, of which some are alike: a form, a list, a form … */
const teams = fc
  .tuple(
    fc.array(masks, { minLength: 1, maxLength: 12 }),
    fc.array(words, { minLength: 1, maxLength: 200 }),
  )
  .map(([forms, list]) => ({
    forms,
    rules: Array.from({ length: MOST.rules }, (_, at): TeamRule => {
      const mask = forms[at % forms.length] ?? 'A';
      return at % 3 ? { name: `${at}`, mask } : { name: `${at}`, words: list };
    }),
    allow: {
      values: list.slice(0, MOST.values),
      shapes: Array.from({ length: MOST.shapes }, (_, at) => forms[at % forms.length] ?? 'A'),
    },
  }));

test('rules that people write, as many as they may have, cost no more either', () => {
  fc.assert(
    fc.property(teams, fc.array(fc.constantFrom(...PIECES), { maxLength: 3 }), (rules, pieces) => {
      const team = readyTeam(rules);
      // What looks like the forms up to their last sign is the dearest.
      const almost = rules.forms.map((form) => exampleOfMask(form).slice(0, -1));
      for (const unit of [almost[0], almost.join(' '), pieces.join('')]) {
        if (!unit) continue;
        const text = filled(unit);
        const found = findPii(text);
        expect(cost(() => void withTeam(team, text, found))).toBeLessThanOrEqual(LIMIT);
      }
    }),
    { seed: 20_261_126, numRuns: 40 },
  );
});
