import { expect, test } from 'vitest';
import { putRows } from '../harness/database.ts';
import { openStage } from './stage.ts';

test('a snippet that holds somebody’s number is shown among what waits for a hand', async () => {
  const { chatside } = await openStage();
  const page = await chatside.page('library.html#tidy-up');
  const own = (id: string, title: string, body: string) => ({
    ...{ id, title, body, shortcut: id, tags: [], uses: 0 },
    ...{ createdAt: 1, updatedAt: Date.now() },
  });
  await putRows(page, {
    snippets: [
      own('mine', 'Call me', 'My account is DE89 3704 0044 0532 0130 00, please pay there.'),
      own('test', 'Test card', 'Please try 4111 1111 1111 1111 in the sandbox.'),
    ],
  });
  await page.reload();
  const found = page.getByRole('region', { name: 'Personal data in the text' });
  await found.waitFor();
  expect(await found.innerText()).toContain('Call me');
  expect(await found.innerText()).not.toContain('Test card');
});
