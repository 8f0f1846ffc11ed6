import { expect, onTestFinished, test } from 'vitest';
import { launchChatside } from '../harness/extension.ts';
import { fillLibrary } from '../harness/library.ts';

const row = (shortcut: string, more: Record<string, unknown>): Record<string, unknown> => ({
  ...{ id: `id-${shortcut}`, shortcut, title: `The ${shortcut}`, tags: [], uses: 0 },
  ...{ createdAt: Date.now(), updatedAt: 1, ...more },
});

test('facts are made, changed and taken away, and the page says who needs them', async () => {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  const page = await chatside.page('library.html');
  await fillLibrary(page, {
    snippets: [
      row('aa', { body: 'It takes {{fact:refund_days}}.' }),
      row('bb', { body: '<p>Up to {{fact:refund_days}}</p>', rich: true }),
      row('cc', { body: 'A refund reaches your card within 7 days of our answer.' }),
      row('dd', { body: 'Please allow 12 days for the refund.' }),
    ],
  });
  await page.getByRole('navigation', { name: 'Library' }).getByText('Facts').click();
  await page.getByLabel('Name', { exact: true }).fill('Refund days');
  await page.getByLabel('Value', { exact: true }).fill('5 days');
  await page.keyboard.press('Enter');
  const fact = page.getByRole('region', { name: 'Your facts' }).getByRole('listitem');
  await expect.poll(() => fact.getByRole('link').allInnerTexts()).toEqual(['The aa', 'The bb']);

  await page.getByLabel('Name', { exact: true }).fill('refund_days');
  await page.keyboard.press('Enter');
  await page.getByText('There is a fact “refund_days” already').waitFor();

  await fact.getByRole('button', { name: 'Change refund_days, now 5 days' }).press('Enter');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('7 days');
  await page.keyboard.press('Enter');
  await fact.getByRole('button', { name: 'Change refund_days, now 7 days' }).waitFor();

  await fact.getByRole('button', { name: 'Delete refund_days' }).press('Enter');
  const toast = page.getByRole('status').filter({ hasText: 'refund_days' });
  await toast.getByText('“The aa”, “The bb” cannot be inserted without it').waitFor();
  const written = page.getByRole('region', { name: 'Written out' });
  await expect.poll(() => written.count()).toBe(0);
  await toast.getByRole('button', { name: 'Undo' }).press('Enter');

  await expect.poll(() => written.locator('mark').innerText()).toBe('7 days');
  await written.getByRole('button', { name: 'Use the fact refund_days in The cc' }).press('Enter');
  await expect.poll(() => written.count()).toBe(0);
  const contradiction = page.getByRole('region', { name: 'Contradictions' });
  await expect.poll(() => contradiction.getByRole('link').allInnerTexts()).toEqual(['The dd']);

  await fact.getByRole('link', { name: 'The bb' }).click();
  await expect.poll(() => page.locator('.preview-bubble').innerText()).toBe('Up to 7 days');
});

test('tidying up names what waits, and one of several that say the same is kept', async () => {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  const page = await chatside.page('library.html');
  const same = 'We are looking into this with the carrier and will write to you by tomorrow.';
  await fillLibrary(page, {
    snippets: [
      row('aa', { body: same, uses: 3 }),
      row('bb', { body: same.replace('tomorrow', 'Friday') }),
      row('cc', { body: 'Hello! {{> bb}} Yours, the night shift of the support team' }),
      row('dd', { body: 'Our opening hours around the holidays', reviewBy: '2020-01-31' }),
      row('ee', { body: 'Parcels to islands need {{fact:island_days}} more' }),
      row('ff', { body: 'Fax numbers of our branches', createdAt: 1, usedAt: 1, uses: 1 }),
    ],
  });
  await page.getByRole('navigation', { name: 'Library' }).getByText('Tidy up').click();
  const part = (name: string) => page.getByRole('region', { name });
  await expect
    .poll(() => part('Mistakes in the text').getByRole('link').allInnerTexts())
    .toEqual(['The ee']);
  await expect
    .poll(() => part('Reviews overdue').getByRole('link').allInnerTexts())
    .toEqual(['The dd']);
  await expect
    .poll(() => part('Unused for half a year').getByRole('link').allInnerTexts())
    .toEqual(['The ff']);
  const duplicates = part('Duplicates');
  await expect
    .poll(() => duplicates.getByRole('link').allInnerTexts())
    .toEqual(['The aa', 'The bb']);
  await duplicates.getByRole('button', { name: 'Keep only The aa' }).press('Enter');
  await expect.poll(() => duplicates.count()).toBe(0);
  await part('Unused for half a year')
    .getByRole('button', { name: 'Delete The ff' })
    .press('Enter');
  await expect.poll(() => part('Unused for half a year').count()).toBe(0);

  await page.evaluate(() => (location.hash = 'id-cc'));
  await expect
    .poll(() => page.getByLabel('Text', { exact: true }).inputValue())
    .toContain('{{> aa}}');
});
