import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import type { Snippet } from '@/utils/snippets/snippet';
import { undoable } from '@/utils/snippets/undo';

const made = (id: string, title: string, favourite?: boolean): Snippet => ({
  ...newSnippet({ shortcut: id, title, body: 'Hello', tags: [] }, id, 1000),
  ...(favourite !== undefined && { favourite }),
});
const rows = (...snippets: Snippet[]) => ({ snippets, facts: [] });
const fact = (value: string) => ({ name: 'days', value, updatedAt: 1 });

test('what nobody touched since is taken back', () => {
  const undo = { put: [made('a', 'before'), made('b', 'before')] };
  const left = rows(made('a', 'after'), made('b', 'after'));
  expect(undoable(undo, left, left)).toMatchObject({ change: undo, spared: 0 });
});

test('being used is no change of the text', () => {
  const undo = { put: [made('a', 'before')] };
  const used = { ...made('a', 'after'), uses: 3, usedAt: 5000 };
  expect(undoable(undo, rows(made('a', 'after')), rows(used)).spared).toBe(0);
});

test.each([
  ['changed', [made('a', 'by somebody else'), made('b', 'after')]],
  ['marked', [made('a', 'after', true), made('b', 'after')]],
  ['deleted', [made('b', 'after')]],
])('one that was %s in another window stays as it is', (_what, now) => {
  const undo = { put: [made('a', 'before'), made('b', 'before')] };
  const { change, spared } = undoable(
    undo,
    rows(made('a', 'after'), made('b', 'after')),
    rows(...now),
  );
  expect([change.put, spared]).toEqual([[made('b', 'before')], 1]);
});

test('what a step has made goes again, but not with what was written into it since', () => {
  const left = rows(made('a', 'new'), made('b', 'new'));
  const { change, spared } = undoable(
    { remove: ['a', 'b'] },
    left,
    rows(made('a', 'new'), made('b', 'now better')),
  );
  expect([change.remove, spared]).toEqual([['a'], 1]);
});

test('what was deleted comes back with its versions, unless somebody made it again', () => {
  const versions = [{ shortcut: 'a', title: 'old', body: 'Hello', tags: [], snippet: 'a', at: 1 }];
  const undo = { put: [made('a', 'before')], versions };
  expect(undoable(undo, rows(), rows()).change).toMatchObject(undo);
  expect(undoable(undo, rows(), rows(made('a', 'again')))).toMatchObject({
    change: { put: [], versions: [] },
    spared: 1,
  });
});

test('the same goes for facts', () => {
  const undo = { putFacts: [fact('14')] };
  const left = { snippets: [], facts: [fact('30')] };
  expect(undoable(undo, left, left).change.putFacts).toEqual([fact('14')]);
  expect(undoable(undo, left, { snippets: [], facts: [fact('60')] }).spared).toBe(1);
});
