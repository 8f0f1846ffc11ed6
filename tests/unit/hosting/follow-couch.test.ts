import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCouchLibrary } from '@/utils/database/couch-session';
import { database } from '@/utils/database/database';
import { followCouch } from '@/utils/hosting/follow-couch';
import { newLibrary } from '@/utils/snippets/team/library';
import { fakeFetch, fakeLocks, fakePermissions } from '../library/desk.ts';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const page = new EventTarget();

test.each([
  ['half a minute later', () => vi.advanceTimersByTime(30_000)],
  ['as soon as there is a network again', () => page.dispatchEvent(new Event('online'))],
])('a library that could not be read for a moment is followed on %s', async (_when, come) => {
  await database.libraries.clear();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  const permissions = fakePermissions();
  permissions.origins.add('https://couch.example/*');
  Object.assign(fakeBrowser, { permissions });
  vi.stubGlobal('navigator', { locks: fakeLocks() });
  const life = new AbortController();
  let waits = 0;
  const server = fakeFetch({
    'GET /_session': () => ({ userCtx: { name: 'lea', roles: ['lib:a:lead'] } }),
    'GET /lib_a/meta': () => ({ type: 'meta', epoch: 'epoch-0001' }),
    'GET /lib_a/_changes': () => {
      waits += 1;
      return { results: [], last_seq: 1, pending: 0 };
    },
  });
  vi.stubGlobal('fetch', server.ask);
  vi.spyOn(console, 'warn').mockReturnValue();
  const wanted = { url: 'https://couch.example/lib_a', name: 'a', kind: 'couch' } as const;
  const library = newLibrary({ ...wanted, user: 'lea', slug: 'a' }, [], 'a', 1);
  await addCouchLibrary(library, { name: 'lea', authorization: '' });

  vi.spyOn(database.libraries, 'get').mockRejectedValueOnce(new Error('away'));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const followed = followCouch('a', life.signal);
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  expect(waits).toBe(0);
  come();
  vi.useRealTimers();
  await vi.waitFor(() => expect(waits).toBeGreaterThan(0));
  life.abort();
  await followed;
});
