import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  changeSettings,
  readSettings,
  setGrammarOff,
  setHintsOn,
  setSchedule,
  setTargetOn,
  setTriggerOn,
  withdrawConsent,
} from '@/utils/platform/settings';
import type { Schedule } from '@/utils/replies/schedule';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

beforeEach(() => fakeBrowser.reset());

const SCHEDULE: Schedule = { timeZone: 'Europe/Berlin', week: [], daysOff: [] };

test('two changes in the same moment are both kept', async () => {
  await Promise.all([changeSettings({ trigger: ';;' }), changeSettings({ operatorName: 'Alex' })]);
  expect(await readSettings()).toMatchObject({ trigger: ';;', operatorName: 'Alex' });
});

test('so are those to the same choice, and of every kind', async () => {
  await changeSettings({ consentedAt: 1 });
  await Promise.all([
    setTriggerOn('https://a.example', ';;'),
    setTriggerOn('https://b.example', '##'),
    setHintsOn('https://a.example', false),
    setHintsOn('https://b.example', true),
    setGrammarOff('An', 'Articles'),
    setGrammarOff('Agreement', 'Verbs'),
    setTargetOn('zendesk', 60),
    setTargetOn('intercom', 90),
    setSchedule(SCHEDULE),
    withdrawConsent(),
  ]);
  const settings = await readSettings();
  expect(settings).toMatchObject({
    triggers: { 'https://a.example': ';;', 'https://b.example': '##' },
    hintSites: { 'https://a.example': false, 'https://b.example': true },
    grammarOff: { An: 'Articles', Agreement: 'Verbs' },
    targets: { zendesk: 60, intercom: 90 },
    schedule: SCHEDULE,
  });
  expect(settings.consentedAt).toBeUndefined();
});

test('one that could not be stored stops none behind it', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('no room'));
  const first = changeSettings({ trigger: ';;' });
  const second = changeSettings({ operatorName: 'Alex' });
  await expect(first).rejects.toThrow('no room');
  expect(await second).toMatchObject({ trigger: '/', operatorName: 'Alex' });
});
