import { expect, test } from 'vitest';
import { asProposals } from '@/utils/snippets/team/couch/proposal';
import { edited, EMPTY, pulled } from '@/utils/snippets/team/couch/replica';
import { exchange } from '@/utils/snippets/team/couch/exchange';
import { fileLosers } from '@/utils/snippets/team/couch/branches';
import {
  idsSaying,
  isWordsId,
  missingIn,
  wordDocs,
  wordsOf,
} from '@/utils/snippets/team/couch/words-doc';
import { LIMITS, NO_WORDS, type Words } from '@/utils/words/words';
import { FakeServer, reach } from './fake-server.ts';

const WORDS: Words = {
  dictionary: ['iPhone', 'Zendesk'],
  phrases: [{ avoid: 'revert back', prefer: 'reply', reason: 'It is read as “undo”.' }],
};

test('words become documents of their own, and what those say is the words again', async () => {
  const docs = await wordDocs(WORDS);
  expect(wordsOf(docs)).toEqual(WORDS);
  expect([...docs.keys()].every((id) => isWordsId(id) && /^[db]:[0-9a-f]{32}$/.test(id))).toBe(
    true,
  );
  expect([...(await wordDocs(WORDS)).keys()]).toEqual([...docs.keys()]);
  const [other] = (await wordDocs({ ...NO_WORDS, dictionary: ['iphone'] })).keys();
  expect(docs.has(other!)).toBe(false);
});

test('what was deleted, is damaged, or is of another type is left out; the rest is joined', () => {
  const docs = new Map(
    Object.entries({
      'd:1': { type: 'dictionary', word: ' PayQuix ' },
      'd:2': { type: 'dictionary', word: 'PayQuix' },
      'd:3': { type: 'dictionary', word: 'gone', deleted: true },
      'd:4': { type: 'dictionary', word: 7 },
      'd:5': { type: 'dictionary', word: 'a\u202eb' },
      'd:6': { type: 'phrases', avoid: 'wrong shelf' },
      'b:1': { type: 'phrases', avoid: 'Kindly', prefer: 'please', colour: 'red' },
      'b:0': { type: 'phrases', avoid: 'kindly', internal: true },
      'b:2': { type: 'phrases', prefer: 'nothing' },
      's:1': { type: 'dictionary', word: 'snippet' },
    }),
  );
  expect(wordsOf(docs)).toEqual({
    dictionary: ['PayQuix'],
    phrases: [{ avoid: 'kindly', internal: true }],
  });
  const gone = { dictionary: ['PayQuix'], phrases: [{ avoid: 'KINDLY' }] };
  expect(idsSaying(docs, gone).sort()).toEqual(['b:0', 'b:1', 'd:1', 'd:2']);
});

test('a database that is full of words fills no browser', async () => {
  const dictionary = Array.from({ length: LIMITS.dictionary + 20 }, (_, at) => `word${at}`);
  const docs = await wordDocs({ ...NO_WORDS, dictionary });
  expect(wordsOf(docs).dictionary).toHaveLength(LIMITS.dictionary);
  expect(wordsOf(new Map([...docs].reverse()))).toEqual(wordsOf(docs));
});

test('what a team has not is missing, as far as there is room', () => {
  const own = {
    dictionary: ['iPhone', 'chargeback'],
    phrases: [{ avoid: 'Revert back' }, { avoid: 'kindly' }],
  };
  expect(missingIn(WORDS, own)).toEqual({
    dictionary: ['chargeback'],
    phrases: [{ avoid: 'kindly' }],
  });
  const full = Array.from({ length: LIMITS.dictionary }, (_, at) => `w${at}`);
  expect(missingIn({ ...NO_WORDS, dictionary: full }, own).dictionary).toEqual([]);
});

test('a word that was taken out and brought back meanwhile stays, and makes no proposal', async () => {
  const server = new FakeServer();
  const word = { type: 'dictionary', word: 'iPhone' };
  const write = (rev: string | undefined, op: string, fields: object) =>
    server.write(
      { name: 'lou', role: 'lead' },
      { id: 'd:1', op, fields: { ...fields }, ...(rev && { rev }) },
    );
  write(undefined, 'a', word);
  let replica = pulled(EMPTY, [...server.docs.values()], '1');
  replica = edited(replica, 'd:1', { deleted: true }, 'mine');
  write('1-a', 'b', { ...word, deleted: true });
  write('2-b', 'c', { ...word, restored: true });
  let last = 0;
  const newOp = (): string => `op${++last}`;
  const store = {
    read: () => Promise.resolve(replica),
    change: (step: (now: typeof replica) => typeof replica) =>
      Promise.resolve((replica = step(replica))),
  };
  expect(
    await exchange(store, reach(server, { name: 'lea', role: 'lead' }), { name: 'lea', newOp }),
  ).toEqual({
    kind: 'rest',
  });
  expect([...replica.outbox.keys(), ...server.docs.keys()]).toEqual(['d:1']);
  expect(server.docs.get('d:1')?.fields).toEqual({ ...word, restored: true });
});

test('words of who is no lead any more are dropped, and become no proposal', () => {
  const edits = edited(EMPTY, 'd:1', { type: 'dictionary', word: 'iPhone' }, 'a');
  expect(asProposals(edits, ['d:1'], 'lea', () => 'b').outbox.size).toBe(0);
});

test('a losing revision of a word is closed without a proposal', async () => {
  const fields = { type: 'dictionary', word: 'iPhone' };
  const winner = { id: 'd:1', rev: '2-b', op: 'b', fields, losers: ['2-a'] };
  const closed: string[] = [];
  await fileLosers(
    {
      read: () => Promise.resolve(EMPTY),
      change: () => Promise.reject(new Error('filed')),
    },
    {
      read: () => Promise.resolve({ ok: true, value: [] }),
      leaf: () =>
        Promise.resolve({
          ok: true,
          value: { id: 'd:1', rev: '2-a', op: 'a', fields: { ...fields, deleted: true } },
        }),
      close: ({ rev }) => {
        closed.push(rev);
        return Promise.resolve({ ok: true, value: undefined });
      },
    },
    [winner],
    { name: 'lea', newOp: () => 'x' },
  );
  expect(closed).toEqual(['2-a']);
});
