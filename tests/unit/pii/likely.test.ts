import { expect, test } from 'vitest';
import { findPii } from '@/utils/pii/find';
import { likelyOneTimeCode } from '@/utils/pii/heavy-detectors/likely-one-time-code';
import { likelyPassword } from '@/utils/pii/heavy-detectors/likely-password';
import { likelySecurityCode } from '@/utils/pii/heavy-detectors/likely-security-code';
import { featuresOf } from '@/utils/pii/likely/features';
import { chancesOf, CLASSES } from '@/utils/pii/likely/score';
import { seenIn } from '@/utils/pii/likely/surroundings';
import { read } from '@/utils/pii/reading';
import { flagged } from '../marked';

const LIKELY = [likelyPassword, likelyOneTimeCode, likelySecurityCode];
const found = (text: string): string[] => flagged(text, findPii(text, { detectors: LIKELY }));

test('a number in groups is one, with every group', () => {
  expect(found('just text came 66 20 41 is that the one you want')).toEqual(['66 20 41']);
});

test('what has a form of its own is not taken for a password', () => {
  const text = 'i put dana.cruz@example.com in and it kicks me back to the start';
  expect(found(text)).toEqual([]);
  expect(found(text.replace('dana.cruz@example.com', 'Marigold!58'))).toEqual(['Marigold!58']);
});

test('three digits are a card’s code, whoever says “security code”', () => {
  const text = 'the three on the back are 482, exp 04/28';
  const [finding, ...more] = findPii(text, { detectors: LIKELY });
  expect([finding?.rule, more]).toEqual(['pii/likely-security-code', []]);
});

test('a word is seen with its line, its form and its meaning', () => {
  const [a, b, , code] = seenIn(read('Hi,\nmy code 482913'));
  expect([a!.line, b!.line, code!.line]).toEqual([0, 1, 1]);
  const same = seenIn(read('my code 771204'));
  expect(code!.word).toBe(same[2]!.word);
  expect(code!.shape).toBe(same[2]!.shape);
  expect(seenIn(read('my code'))[1]!.cues).not.toEqual([]);
  expect(seenIn(read('my coat'))[1]!.cues).toEqual([]);
});

test('of a long text the beginning is read, and of a word those near by', () => {
  const words = seenIn(read('x '.repeat(5000)));
  expect(words.length).toBeLessThanOrEqual(600);
  const few = featuresOf(words, 300, new Set());
  expect(few.length).toBeLessThan(100);
});

test('chances are of one class each, and the rest is for nothing', () => {
  const cells = new Float32Array(CLASSES.length * 2);
  expect(chancesOf([0, 1], { cells, scale: 1 })).toEqual(CLASSES.map(() => 1 / 4));
  cells[CLASSES.length] = 200;
  const [first, ...others] = chancesOf([0, 1], { cells, scale: 10 });
  expect(first).toBeCloseTo(1);
  for (const other of others) expect(other).toBeCloseTo(0);
});
