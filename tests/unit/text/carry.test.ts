import { expect, test } from 'vitest';
import { carrySpan } from '@/utils/text/carry';

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

test.each([
  ['grows with what is typed in it', edit(5, 5, 'ab'), { start: 4, end: 10 }],
  ['grows at its edges', edit(8, 8, 'ab'), { start: 4, end: 10 }],
  ['is empty when all of it is taken away', edit(4, 8, ''), { start: 4, end: 4 }],
  ['moves with what is typed before it', edit(0, 1, 'abc'), { start: 6, end: 10 }],
  ['stays when something behind it changes', edit(9, 12, ''), { start: 4, end: 8 }],
  ['is lost when an edit goes over its edge', edit(2, 5, ''), undefined],
])('a place %s', (_what, change, after) => {
  expect(carrySpan({ start: 4, end: 8 }, change)).toEqual(after);
});
