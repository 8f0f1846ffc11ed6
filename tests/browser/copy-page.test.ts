import { expect, onTestFinished, test } from 'vitest';
import { launchChatside } from '../harness/extension.ts';
import { makeSnippet } from '../harness/library.ts';

test('the copy page names what is to be filled in, and says what it cannot show', async () => {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  await chatside.consent();
  const library = await chatside.page('library.html');
  await makeSnippet(library, {
    title: 'Parcel on its way',
    shortcut: 'zqw',
    text: 'Hi {{customer.first_name}}, parcel {{ask Tracking number}} left.',
  });
  await expect.poll(() => library.url()).toMatch(/#(?!new)./);
  const [, id = ''] = library.url().split('#');

  const page = await chatside.page(`snippet.html#${id}`);
  const text = page.getByRole('region', { name: 'Text' });
  await expect.poll(() => text.innerText()).toContain('Hi there, parcel [Tracking number] left.');
  expect(await text.innerText()).toContain('To be filled in after you paste it: [Tracking number]');
  const copy = page.getByRole('button', { name: 'Copy', exact: true });
  await expect.poll(() => copy.evaluate((it) => it === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('status').innerText()).toBe('Copied');
  await library.reload();
  await expect.poll(() => library.getByText('Used once').count()).toBe(1);

  await page.goto(`chrome-extension://${chatside.id}/snippet.html#gone`);
  await expect.poll(() => page.locator('main').innerText()).toContain('This snippet is not there');
});
