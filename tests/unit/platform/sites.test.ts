import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { letReach } from '@/utils/platform/library-access';
import { isOn, patternsOn, turnOn } from '@/utils/platform/sites';
import { fakePermissions } from '../library/desk.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser, { permissions: fakePermissions() });
});

test('a site that is switched off leaves the patterns; one of many under a pattern cannot', () => {
  const patterns = ['https://app.intercom.com/*', 'https://*.zendesk.com/*', 'http://a.test:81/*'];
  expect(patternsOn(patterns, ['https://app.intercom.com', 'https://acme.zendesk.com'])).toEqual([
    'https://*.zendesk.com/*',
    'http://a.test:81/*',
  ]);
  expect(patternsOn(patterns, [])).toEqual(patterns);
});

test('access that only a library was given is no site that is on, until the person turns it on', async () => {
  await letReach('https://chat.example/library.json');
  expect(await isOn('https://chat.example')).toBe(false);
  await turnOn('https://chat.example');
  expect(await isOn('https://chat.example')).toBe(true);
});

test('a site is on although its popup was closed by the browser’s question, and off again when that is refused', async () => {
  await letReach('https://chat.example/library.json');
  const { permissions } = fakeBrowser as unknown as { permissions: { request: () => unknown } };
  let answer: (granted: boolean) => void = () => {};
  permissions.request = () => new Promise<boolean>((done) => (answer = done));
  const turned = turnOn('https://chat.example');
  await expect.poll(() => isOn('https://chat.example')).toBe(true);
  answer(false);
  expect(await turned).toBe(false);
  expect(await isOn('https://chat.example')).toBe(false);
});
