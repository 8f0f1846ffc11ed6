import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pollLibraries } from '@/entrypoints/background/poll-libraries';
import { database } from '@/utils/database/database';
import { addLibraryRow } from '@/utils/database/teams';
import { LIBRARY_ALARM, setLibraryAlarm } from '@/utils/platform/library-alarm';
import { newLibrary } from '@/utils/snippets/team/library';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const alarm = () => fakeBrowser.alarms.get(LIBRARY_ALARM);

beforeEach(async () => {
  fakeBrowser.reset();
  await database.libraries.clear();
});

test('a worker that starts sets the alarm for the libraries that are there, whatever started it', async () => {
  const url = 'https://files.example/a.json';
  await addLibraryRow(newLibrary({ url, name: 'Support' }, [], 'a', 1));
  pollLibraries(undefined);
  await vi.waitFor(async () => expect(await alarm()).toBeDefined());
});

test('an alarm that was left over rings once, and not again', async () => {
  await setLibraryAlarm(true);
  pollLibraries(undefined);
  await fakeBrowser.alarms.onAlarm.trigger((await alarm())!);
  await vi.waitFor(async () => expect(await alarm()).toBeUndefined());
});
