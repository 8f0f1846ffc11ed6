import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countSentences, ignoreSentence } from '@/entrypoints/background/count-sentences';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const SENTENCE = 'Could you send me a photo of the label?';
const FROM = { tabId: 1, frameId: 0, origin: 'https://chat.example' };

beforeEach(() => fakeBrowser.reset());

const type = (sentence: string): Promise<string | undefined> =>
  countSentences({ sentences: [sentence] }, FROM).then((answer) => answer.sentence);

test('the third time offers, the first and second do not; case and signs do not count', async () => {
  expect(await type(SENTENCE)).toBeUndefined();
  expect(await type(SENTENCE.toUpperCase())).toBeUndefined();
  expect(await type('Could you send me a photo of the label')).toBe(
    'Could you send me a photo of the label',
  );
  expect(await type(SENTENCE)).toBeUndefined();
  const stored = JSON.stringify(await fakeBrowser.storage.session.get());
  expect(stored).toContain('"times"');
  expect(stored.toLowerCase()).not.toContain('photo');
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a sentence that was waved away is not offered again, and others are', async () => {
  for (const _ of ['first', 'second', 'third']) await type(SENTENCE);
  await ignoreSentence({ sentence: SENTENCE }, FROM);
  const offered = [];
  for (const _ of ['fourth', 'fifth', 'sixth']) offered.push(await type(SENTENCE));
  expect(offered).toEqual([undefined, undefined, undefined]);
  for (const _ of ['first', 'second']) await type('Another sentence that is long enough.');
  expect(await type('Another sentence that is long enough.')).toContain('Another');
});

test('a missed snippet is told of once a day', async () => {
  const tell = (missed: string): Promise<boolean> =>
    countSentences({ sentences: [], missed }, FROM).then(({ mayTell }) => mayTell);
  expect([await tell('a'), await tell('a'), await tell('b')]).toEqual([true, false, true]);
});
