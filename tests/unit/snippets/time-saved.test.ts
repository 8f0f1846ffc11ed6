import { expect, test } from 'vitest';
import { newSnippet } from '@/utils/snippets/change';
import { timeSaved } from '@/utils/snippets/time-saved';

const used = (body: string, uses: number, rich = false) =>
  timeSaved({
    ...newSnippet({ shortcut: 'ref', title: 'R', body, rich, tags: [] }, 'id', 0),
    uses,
  });

test('200 characters are a minute, less four keys and a second to choose', () => {
  expect(used('x'.repeat(200), 1)).toBe(60_000 - 4 * 300 - 1_000);
  expect(used('x'.repeat(200), 10)).toBe(10 * (60_000 - 4 * 300 - 1_000));
});

test('what was never used has saved nothing that one could speak of', () => {
  expect(used('x'.repeat(200), 0)).toBeUndefined();
});

test('a text as short as its shortcut saves nothing, and never less', () => {
  expect(used('ok', 5)).toBe(0);
});

test('fillings, tags and indents are not counted as typed', () => {
  const plain = used('Hi , one moment please, I am looking.', 1);
  expect(used('Hi {{customer.name}}, one moment\n\n  please, I am looking.', 1)).toBe(plain);
  expect(used('<b>Hi</b> {{customer.name}}, one moment please, I am looking.', 1, true)).toBe(
    used('Hi , one moment please, I am looking.', 1),
  );
});
