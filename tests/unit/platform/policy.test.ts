import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { managedSettings, POLICY_KEY } from '@/utils/platform/policy';
import { parsePolicy, POLICY_SHAPE } from '@/utils/platform/read-policy';
import { changeSettings, readSettings } from '@/utils/platform/settings';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

test('the schema that the browser reads has the keys that are read', () => {
  const { properties } = JSON.parse(readFileSync('public/managed_schema.json', 'utf8')) as {
    properties: object;
  };
  expect(Object.keys(properties).sort()).toEqual(Object.keys(POLICY_SHAPE).sort());
});

test('what is no value is left out, and the rest counts', () => {
  const raw = {
    ...{ piiPolicy: 'hold', tips: 'yes', waitsKept: 'ever', unknown: 1 },
    libraries: [{ url: 'https://files.example.com' }],
    sites: 'https://chat.example.com',
  };
  expect(parsePolicy(raw)).toEqual({
    ...{ piiPolicy: 'hold', waitsKept: 'ever' },
    libraries: [{ url: 'https://files.example.com/' }],
  });
});

test.each<[string, unknown]>([
  ['another kind', { url: 'https://couch.example.com/lib_support', kind: 'couch' }],
  ['a kind that is no text', { url: 'https://couch.example.com/lib_support', kind: ['database'] }],
  ['no database in the address', { url: 'https://couch.example.com', kind: 'database' }],
  ['a login in the address', { url: 'https://a:b@couch.example.com/lib_a', kind: 'database' }],
  ['no https', { url: 'http://couch.example.com/lib_support', kind: 'database' }],
  ['a script as its address', { url: 'javascript:alert(1)', kind: 'database' }],
  ['no address', { kind: 'database', name: 'Support' }],
  [
    'a name that is too long',
    { url: 'https://h.example/lib_a', kind: 'database', name: 'n'.repeat(61) },
  ],
  ['the address of another one', { url: 'https://files.example.com/a.json', key: 'B'.repeat(43) }],
  ['nothing', null],
  ['a text', 'https://couch.example.com/lib_support'],
  ['a list', [['https://couch.example.com/lib_support']]],
])('an entry with %s is not offered, and takes no key from the others', (_what, entry) => {
  const pinned = { url: 'https://files.example.com/a.json', key: 'A'.repeat(43) };
  const database = { url: 'https://couch.example.com/lib_ours', kind: 'database' };
  expect(parsePolicy({ libraries: [pinned, entry, database] })).toEqual({
    libraries: [pinned, database],
  });
});

test('an entry that is no site is left out and counted, and the others are offered', () => {
  const sites = [
    ...['https://chat.example.com/', 'https://desk.example.com:8443', 'https://chat.example.com'],
    ...['https://*/*', 'http://a.example', 'https://b.example/inbox', 'https://u:p@c.example'],
    ...['https://*.d.example', 'chat', 7, null],
  ];
  expect(parsePolicy({ sites })).toEqual({
    sites: ['https://chat.example.com', 'https://desk.example.com:8443'],
    sitesLeftOut: 8,
  });
  expect(managedSettings(parsePolicy({ sites, tips: false }))).toEqual({ tips: false });
});

test.each([{}, 'https://files.example.com/a.json', null, 7])(
  '%j is no list of libraries',
  (raw) => {
    expect(parsePolicy({ libraries: raw, tips: false })).toEqual({ tips: false });
  },
);

test('a policy stands over what the person chose, and the choice comes back with its end', async () => {
  await changeSettings({ piiPolicy: 'warn', tips: true });
  await fakeBrowser.storage.local.set({ [POLICY_KEY]: { piiPolicy: 'hold', sites: [] } });
  expect(await readSettings()).toMatchObject({ piiPolicy: 'hold', managed: ['piiPolicy'] });
  await changeSettings({ tips: false });
  expect(await readSettings()).toMatchObject({ piiPolicy: 'hold', tips: false });
  await fakeBrowser.storage.local.remove(POLICY_KEY);
  expect(await readSettings()).toMatchObject({ piiPolicy: 'warn', tips: false, managed: [] });
});
