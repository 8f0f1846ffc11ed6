import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFromFrame } from '@/utils/platform/queue-port';

const wait = {
  conversationId: '7',
  console: 'Zendesk',
  customer: 'Dana Cruz',
  opened: 5,
  messages: 2,
  targetSeconds: 60,
  cues: ['anger/words'],
  inView: true,
};

test('a well-formed wait is taken as it is, without what does not belong to it', () => {
  const told = { kind: 'waits', waits: [{ ...wait, text: 'Where is my order?' }], alerted: ['a'] };
  expect(readFromFrame(told)).toEqual({ kind: 'waits', waits: [wait], alerted: ['a'] });
});

test.each([
  ['no id', { ...wait, conversationId: 7 }],
  ['no time', { ...wait, opened: 'yesterday' }],
  ['no target', { ...wait, targetSeconds: 0 }],
  ['nothing', null],
])('a wait with %s is left out', (_what, broken) => {
  expect(readFromFrame({ kind: 'waits', waits: [broken, wait] })).toMatchObject({ waits: [wait] });
});

test('what is said of a cue that is none is left out, and names are cut', () => {
  const told = {
    ...wait,
    cues: ['anger/words', 'the words themselves'],
    customer: 'x'.repeat(999),
  };
  const read = readFromFrame({ kind: 'waits', waits: [told] });
  expect(read).toMatchObject({ waits: [{ cues: ['anger/words'], customer: 'x'.repeat(80) }] });
});

test('whatever a frame sends, it is read without a failure', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (waits, alerted) => {
      readFromFrame(waits);
      const read = readFromFrame({ kind: 'waits', waits: [waits], alerted });
      if (read?.kind !== 'waits') throw new Error('not read');
      expect(read.waits.every(({ targetSeconds }) => targetSeconds > 0)).toBe(true);
    }),
  );
});
