import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { axeInPage } from '../harness/axe.ts';
import { buildFolder } from '../harness/builds.ts';
import { launchChatside } from '../harness/extension.ts';
import { idOf, managedStorage, writePolicies } from '../harness/policy-file.ts';

const PICTURES = process.env['CHATSIDE_PICTURES'];
const KEY = 'A'.repeat(43);
const POLICY = {
  piiPolicy: 'hold',
  piiNotes: true,
  tips: false,
  piiTranscript: 'not a value',
  libraries: [{ url: 'https://files.example.com/support.json', key: KEY, name: 'Support team' }],
  sites: ['https://chat.example.com'],
};

test('what the organisation set counts, is shown as that, and cannot be changed; libraries and sites are offered', async () => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const folder = await buildFolder('testing');
  await writePolicies(managedStorage(folder, POLICY), life.signal);
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  expect(chatside.id).toBe(idOf(folder));

  const page = await chatside.page('options.html');
  const hold = page.getByRole('radio', { name: 'Hold it' });
  // The system answers some seconds after the start.
  await expect.poll(() => hold.isChecked(), { timeout: 20_000 }).toBe(true);
  expect(await hold.isDisabled()).toBe(true);
  expect(await page.getByRole('radio', { name: 'Only warn' }).isDisabled()).toBe(true);
  const tips = page.getByRole('switch', { name: 'Tips while you work' });
  expect([await tips.isChecked(), await tips.isDisabled()]).toEqual([false, true]);
  expect(await page.getByRole('group', { name: 'Set by your organisation' }).count()).toBe(3);
  // A value that is none does not count, and the setting stays the person's own.
  const covered = page.getByRole('radio', { name: 'Covered' });
  expect(await covered.isDisabled()).toBe(false);
  await covered.press('Space');
  await expect.poll(() => covered.isChecked()).toBe(true);
  expect(await hold.isChecked()).toBe(true);

  // Access is not given by the policy: the person turns the site on.
  const sites = page.getByRole('region', { name: 'Sites of your organisation' });
  await sites.getByText('chat.example.com').waitFor();
  expect(await sites.getByRole('button', { name: 'Turn on' }).isEnabled()).toBe(true);
  expect(await axeInPage(page)).toEqual([]);
  if (PICTURES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${PICTURES}/policy-${colorScheme}.png`, fullPage: true });
    }
  }

  const library = await chatside.page('library.html#libraries');
  const offered = library.getByRole('region', { name: 'Offered: Support team' });
  await offered.getByText('Set by your organisation').waitFor();
  expect(await offered.getByRole('button', { name: 'Add library' }).isEnabled()).toBe(true);
  if (PICTURES)
    await library.screenshot({ path: `${PICTURES}/policy-library.png`, fullPage: true });
});
