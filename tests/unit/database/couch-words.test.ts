import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { couchShelf } from '@/utils/database/couch-inbox';
import { couchStore } from '@/utils/database/couch-store';
import { addCouchWords, removeCouchWords } from '@/utils/database/couch-words';
import { database } from '@/utils/database/database';
import { addLibraryRow, allLibraries, leaveLibrary, libraryById } from '@/utils/database/teams';
import { exchange } from '@/utils/snippets/team/couch/exchange';
import { edited, pulled } from '@/utils/snippets/team/couch/replica';
import { newLibrary, type Role } from '@/utils/snippets/team/library';
import { NO_WORDS, type Words } from '@/utils/words/words';
import { FakeServer, reach } from '../snippets/team/couch/fake-server.ts';

const WORDS: Words = {
  dictionary: ['iPhone', 'Zendesk'],
  phrases: [{ avoid: 'revert back', prefer: 'reply' }],
};
const only = (word: string): Words => ({ ...NO_WORDS, dictionary: [word] });

const join = async (user: string, role: Role) => {
  const wanted = { url: `https://couch.example/lib_${user}`, name: user, role, user };
  await addLibraryRow(newLibrary({ ...wanted, kind: 'couch' }, await allLibraries(), user, 1));
  return { id: user, role, user };
};

let last = 0;
const newOp = (): string => `op${String(++last).padStart(5, '0')}`;
const sync = async (server: FakeServer, ...all: { id: string; role: Role }[]): Promise<void> => {
  for (const { id, role } of all) {
    const server_ = reach(server, { name: id, role: role === 'edit' ? 'lead' : 'operator' });
    expect(await exchange(couchStore(id), server_, { name: id, newOp })).toEqual({ kind: 'rest' });
  }
};

const wordsIn = async (library: string): Promise<Words | undefined> =>
  (await libraryById(library))?.words;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('a lead’s words are in force at once, wait in the outbox, and arrive at an operator', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  expect(await addCouchWords(lea, WORDS)).toEqual({ ok: true, kind: 'saved' });
  expect(await wordsIn('lea')).toEqual(WORDS);
  expect(await couchShelf('lea')).toMatchObject({ unsent: 3, keeps: 0 });
  await sync(server, lea, olga);
  expect(await wordsIn('olga')).toEqual(WORDS);
  expect((await couchShelf('lea')).unsent).toBe(0);
  expect(await addCouchWords(lea, WORDS)).toEqual({ ok: true, kind: 'same' });
});

test('what is removed goes everywhere, is kept, and comes back when it is added', async () => {
  const server = new FakeServer();
  const [lea, olga] = [await join('lea', 'edit'), await join('olga', 'propose')];
  await addCouchWords(lea, WORDS);
  await sync(server, lea, olga);
  await removeCouchWords(lea, { dictionary: ['Zendesk'], phrases: [{ avoid: 'Revert back' }] });
  await sync(server, lea, olga);
  expect(await wordsIn('olga')).toEqual(only('iPhone'));
  expect(server.docs.size).toBe(3);
  await removeCouchWords(lea, only('iPhone'));
  await sync(server, lea, olga);
  expect(await wordsIn('olga')).toBeUndefined();
  await addCouchWords(lea, WORDS);
  await sync(server, lea, olga);
  expect(await wordsIn('olga')).toEqual(WORDS);
  expect([...server.docs.values()].map(({ fields }) => fields['restored'])).toEqual([
    true,
    true,
    true,
  ]);
});

test('two leads without a network lose none of their words, and nobody has to decide', async () => {
  const server = new FakeServer();
  const [lea, lou, olga] = [
    await join('lea', 'edit'),
    await join('lou', 'edit'),
    await join('olga', 'propose'),
  ];
  await addCouchWords(lea, only('old'));
  await sync(server, lea, lou);
  await addCouchWords(lea, { ...WORDS, dictionary: ['iPhone', 'both'] });
  await removeCouchWords(lea, only('old'));
  await addCouchWords(lou, {
    dictionary: ['both', 'Gorgias'],
    phrases: [{ avoid: 'revert back', prefer: 'answer' }],
  });
  await removeCouchWords(lou, only('old'));
  await sync(server, lea, lou, lea, olga);
  const words = await wordsIn('olga');
  expect(words?.dictionary).toEqual(['both', 'Gorgias', 'iPhone']);
  expect(['reply', 'answer']).toContain(words?.phrases[0]?.prefer);
  expect([await wordsIn('lea'), await wordsIn('lou')]).toEqual([words, words]);
  expect([...server.docs.values()].filter(({ fields }) => fields['avoid'])).toHaveLength(2);
  expect((await couchShelf('lea')).inbox).toEqual([]);
});

test.each(['propose', 'read'] as const)('who may only %s changes no words', async (role) => {
  const olga = await join('olga', role);
  const store = couchStore('olga');
  await store.change(
    (replica) => edited(replica, 'd:1', { type: 'dictionary', word: 'iPhone' }, 'x'),
    [],
  );
  for (const saved of [
    await addCouchWords(olga, WORDS),
    await removeCouchWords(olga, only('iPhone')),
  ]) {
    expect(saved.ok).toBe(false);
  }
  expect(await wordsIn('olga')).toEqual(only('iPhone'));
});

test('what could not be stored leaves the words as they were', async () => {
  await join('olga', 'propose');
  const full = (): never => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  const doc = { id: 'd:1', rev: '1-a', op: 'x', fields: { type: 'dictionary', word: 'iPhone' } };
  const take = () => couchStore('olga').change((replica) => pulled(replica, [doc], '7'), []);
  database.libraries.hook('updating', full);
  await expect(take()).rejects.toThrow('full');
  database.libraries.hook('updating').unsubscribe(full);
  expect(await database.couchDocs.count()).toBe(0);
  expect((await couchStore('olga').read()).seq).toBe('0');
  await take();
  expect(await wordsIn('olga')).toEqual(only('iPhone'));
});

test('a database that was made anew takes its words away; who leaves makes no snippet of them', async () => {
  const server = new FakeServer();
  const lea = await join('lea', 'edit');
  await addCouchWords(lea, WORDS);
  await sync(server, lea);
  await addCouchWords(lea, only('waits'));
  server.startAnew('epoch-2');
  await sync(server, lea);
  expect(await wordsIn('lea')).toEqual(only('waits'));
  await addCouchWords(lea, only('more'));
  expect(await leaveLibrary('lea', 9)).toBe(0);
});

test('a whole dictionary is added in one step', async () => {
  const lea = await join('lea', 'edit');
  const dictionary = Array.from({ length: 5000 }, (_, at) => `word${at}`);
  await addCouchWords(lea, { ...NO_WORDS, dictionary });
  expect((await wordsIn('lea'))?.dictionary).toHaveLength(5000);
  expect((await couchShelf('lea')).unsent).toBe(5000);
});
