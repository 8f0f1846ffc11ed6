import { expect, test } from 'vitest';
import { problemsOf } from '@/utils/snippets/snippet';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { parseTemplate } from '@/utils/snippets/template';

test('the starter library has about 40 snippets, each with a shortcut of its own', () => {
  expect(STARTER_SNIPPETS.length).toBeGreaterThanOrEqual(35);
  const shortcuts = STARTER_SNIPPETS.map(({ shortcut }) => shortcut);
  expect(new Set(shortcuts).size).toBe(shortcuts.length);
});

test.each(STARTER_SNIPPETS.map((draft) => [draft.shortcut, draft] as const))(
  '/%s can be saved and filled as it is',
  (_shortcut, draft) => {
    expect(problemsOf(draft)).toEqual([]);
    expect(parseTemplate(draft.body).problems).toEqual([]);
  },
);
