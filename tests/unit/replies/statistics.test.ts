import { expect, test } from 'vitest';
import {
  formatDuration,
  formatShare,
  noSamples,
  percentile,
  spreadOf,
} from '@/utils/replies/statistics';
import { serviceLevel } from '@/utils/replies/service-level';
import { isWait, type StoredWait } from '@/utils/replies/wait';

const wait = (myWait: number, more: Partial<StoredWait> = {}): StoredWait => ({
  id: String(myWait),
  conversation: 'c',
  console: 'practice',
  kind: 'next',
  opened: 0,
  closed: myWait,
  outcome: 'replied',
  by: 'me',
  messages: 1,
  holding: false,
  myWait,
  ...more,
});

test('percentiles are nearest rank', () => {
  const values = [100, 20, 30, 90, 50, 60, 70, 80, 40, 10];
  expect(percentile(values, 50)).toBe(50);
  expect(percentile(values, 90)).toBe(90);
  expect(percentile([7], 90)).toBe(7);
  expect(percentile([], 50)).toBeUndefined();
});

test('under five samples each is listed and nothing is summed up', () => {
  expect(spreadOf({ values: [9, 1, 5, 3], within: 4 })).toEqual({ n: 4, few: [9, 1, 5, 3] });
  expect(spreadOf(noSamples())).toEqual({ n: 0 });
});

test('from five on there are percentiles and the share within the target', () => {
  expect(spreadOf({ values: [9, 1, 5, 3, 7], within: 2 })).toEqual({
    n: 5,
    p50: 5,
    p90: 9,
    within: 0.4,
  });
});

test.each([
  [undefined, '–'],
  [0, '0 s'],
  [59_999, '59 s'],
  [65_000, '1 min 05 s'],
  [3_720_000, '1 h 02 min'],
])('%s ms reads %j', (ms, text) => expect(formatDuration(ms)).toBe(text));

test.each([
  [undefined, '–'],
  [0, '0 %'],
  [0.004, 'under 1 %'],
  [0.834, '83 %'],
  [0.998, '99 %'],
  [1, '100 %'],
])('a share of %s reads %j', (share, text) => expect(formatShare(share)).toBe(text));

test.each([
  [0, 'fine'],
  [89_999, 'fine'],
  [90_000, 'soon'],
  [120_000, 'late'],
] as const)('%i ms of a 120 s target is %s', (ms, level) =>
  expect(serviceLevel(ms, 120)).toBe(level),
);

test.each([
  ['a number', 5],
  ['nothing', undefined],
  ['a wait that ends before it begins', wait(5, { opened: 10 })],
  ['an unknown outcome', { ...wait(5), outcome: 'won' }],
  ['a negative own wait', wait(-1, { closed: 5 })],
])('%s is no wait', (_name, value) => expect(isWait(value)).toBe(false));

test('a finished wait is one', () => expect(isWait(wait(5))).toBe(true));
