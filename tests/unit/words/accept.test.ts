import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptPhrase, acceptWord, acceptWords } from '@/utils/words/accept';
import { knownIn } from '@/utils/words/known';
import { readList, withWords, writeList } from '@/utils/words/list-file';
import { LIMITS } from '@/utils/words/words';

test('a word is kept on one line, composed and without blanks around it', () => {
  expect(acceptWord('  Zen\n desk ')).toEqual({ ok: true, value: 'Zen desk' });
  expect(acceptWord('Cafe\u0301')).toEqual({ ok: true, value: 'Café' });
  expect(acceptWord('')).toEqual({ ok: false, problem: 'Type a word first.' });
  expect(acceptWord('12-34').ok).toBe(false);
  expect(acceptWord('x'.repeat(LIMITS.word + 1)).ok).toBe(false);
  expect(acceptWord('a\u202eb')).toMatchObject({ problem: expect.stringContaining('U+202E') });
});

test('a phrase keeps what is known of it, and nothing else', () => {
  expect(acceptPhrase({ avoid: ' no  problem ', prefer: '', internal: 1, evil: true })).toEqual({
    ok: true,
    value: { avoid: 'no problem' },
  });
  expect(acceptPhrase({ avoid: 'a', prefer: 'A' }).ok).toBe(false);
  expect(acceptPhrase({ avoid: '!?' }).ok).toBe(false);
  expect(acceptPhrase({ avoid: 'a', reason: 7 }).ok).toBe(false);
});

test('a damaged entry is told of, the others stay, each once', () => {
  const { words, refused } = acceptWords({
    dictionary: ['iPhone', 7, 'iPhone', 'Zendesk'],
    phrases: [{ avoid: 'cheap' }, { prefer: 'x' }, { avoid: 'Cheap', prefer: 'good value' }],
  });
  expect(words).toEqual({ dictionary: ['iPhone', 'Zendesk'], phrases: [{ avoid: 'cheap' }] });
  expect(refused.map(({ what }) => what)).toEqual(['“dictionary”, entry 2', '“phrases”, entry 2']);
  expect(acceptWords({}).words).toEqual({ dictionary: [], phrases: [] });
});

test('a list that fills a browser is cut', () => {
  const dictionary = Array.from({ length: LIMITS.dictionary + 10 }, (_, n) => `word${n}`);
  const { words, refused } = acceptWords({ dictionary });
  expect(words.dictionary).toHaveLength(LIMITS.dictionary);
  expect(refused).toHaveLength(1);
});

test('whatever a file holds, what is taken is taken again as it is', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), fc.array(fc.anything()), (dictionary, phrases) => {
      const { words } = acceptWords({ dictionary, phrases });
      expect(acceptWords(words)).toEqual({ words, refused: [] });
    }),
  );
});

test('a list goes out and comes back', () => {
  const { dictionary, added } = withWords(['b'], ['c', 'a', 'b', 'a']);
  expect([dictionary, added]).toEqual([
    ['a', 'b', 'c'],
    ['c', 'a'],
  ]);
  expect(readList(`\uFEFF# mine\r\n${writeList(dictionary)}\n\n--\n`)).toEqual({
    words: ['a', 'b', 'c'],
    refused: 1,
  });
});

test('an engine is told of the words that a text has, as they are to be written', () => {
  const words = {
    own: { dictionary: ['chargeback', 'Zendesk'], phrases: [] },
    team: [{ library: 'l', name: 'L', dictionary: ['Google Workspace', 'iPhone'], phrases: [] }],
  };
  expect(knownIn('my iphone had chargebacks on google', words)).toEqual([
    'iPhone',
    'chargeback',
    'Google Workspace',
  ]);
  expect(knownIn('nothing', words)).toEqual([]);
});
