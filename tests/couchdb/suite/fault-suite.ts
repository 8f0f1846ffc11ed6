import { afterEach, expect, test, vi } from 'vitest';
import { FAULT_NAMES, type FaultName } from '@/tests/harness/faults';
import type { Store } from '@/utils/snippets/team/couch/exchange';
import { comeToRest, isHeld, openWith, type Desk, type Library, type Stage } from './stage.ts';

const DAY = 24 * 60 * 60 * 1000;

/** What the person is told of a fault at the only request that it hits; nothing, of those that do no harm. */
const TOLD: Record<FaultName, object | undefined> = {
  away: { trouble: { kind: 'offline' } },
  'answer lost': { trouble: { kind: 'offline' } },
  'killed mid-batch': { trouble: { kind: 'offline' } },
  'answer cut': { trouble: { kind: 'offline' } },
  'answer truncated': { trouble: { kind: 'unreadable' } },
  'sign-in page': { trouble: { kind: 'not-a-library' } },
  'server in trouble': { trouble: { kind: 'status', status: 503 } },
  'server in trouble, try later': {
    ...{ trouble: { kind: 'status', status: 503 }, retryAfterMs: 120_000 },
  },
  'asked too often': { trouble: { kind: 'status', status: 429 }, retryAfterMs: 7000 },
  'asked too often, clock ahead': {
    trouble: { kind: 'status', status: 429 },
    // Half an hour; such dates have no parts of a second.
    retryAfterMs: expect.toBeOneOf([1_799_000, 1_800_000, 1_801_000]) as number,
  },
  'clock a day ahead': undefined,
  'clock a day behind': undefined,
  'quota exceeded': { trouble: { kind: 'status', status: 507 } },
  'too large for the proxy': { trouble: { kind: 'status', status: 413 } },
  'sent twice': undefined,
  'batch twice, reordered': undefined,
};

/**
 * What must hold whatever goes wrong between a browser and its library. The same on the fake, on
 * pouchdb-server and on CouchDB.
 */
export function faultSuite(stage: () => Stage): void {
  afterEach(() => void vi.useRealTimers());

  test.each(FAULT_NAMES)(
    '%s, at any request of an exchange: told, and made good by the next',
    async (fault) => {
      for (let at = 0, isReached = true; isReached; at++) {
        const [library, lea, olga] = await openTwo(stage());
        for (const id of ['s:1', 's:2', 's:3']) lea.edit(id, { body: 'mine' });
        library.plan((n) => (n === at ? fault : undefined));
        const result = await lea.sync();
        isReached = library.requests() > at;
        const told = isReached ? TOLD[fault] : undefined;
        expect([at, result]).toMatchObject([
          at,
          told ? { kind: 'trouble', ...told } : { kind: 'rest' },
        ]);

        await comeToRest(library, [lea, olga]);
        const truth = [...(await library.truth())].map(([id, { body }]) => [id, body]);
        expect(truth.sort()).toEqual(['s:1', 's:2', 's:3'].map((id) => [id, 'mine']));
        expect(await library.versions('s:1')).toHaveLength(2);
        expect(await library.versions('s:2')).toHaveLength(1);
      }
    },
  );

  test.each(FAULT_NAMES)(
    '%s, while two leads change the same words: one live, one proposed',
    async (fault) => {
      for (let at = 0, isReached = true; isReached; at++) {
        const [library, lea, lou, olga] = await openThree(stage());
        lea.edit('s:1', { body: 'of Lea' });
        lou.edit('s:1', { body: 'of Lou', title: 'of Lou' });
        await lea.sync();
        library.plan((n) => (n === at ? fault : undefined));
        await lou.sync();
        isReached = library.requests() > at;
        await comeToRest(library, [lea, lou, olga]);
        const truth = await library.truth();
        expect(truth.get('s:1')).toMatchObject({ title: 'of Lou', body: 'of Lea' });
        const patches = [...truth.values()].flatMap(({ patch }) => (patch ? [patch] : []));
        expect([at, patches]).toEqual([at, [{ body: 'of Lou' }]]);
      }
    },
  );

  test.each(FAULT_NAMES)('%s, while an operator proposes: it arrives once', async (fault) => {
    for (let at = 0, isReached = true; isReached; at++) {
      const [library, lea, olga] = await openTwo(stage());
      olga.edit('s:1', { body: 'please' });
      library.plan((n) => (n === at ? fault : undefined));
      await olga.sync();
      isReached = library.requests() > at;
      await comeToRest(library, [lea, olga]);
      const patches = [...(await library.truth()).values()].flatMap(({ patch }) => patch ?? []);
      expect([at, patches]).toEqual([at, [{ body: 'please' }]]);
    }
  });

  test('deleted on one side and changed on the other: it stays deleted, the words are proposed', async () => {
    const [library, lea, lou] = await openTwoLeads(stage());
    lea.edit('s:1', { deleted: true });
    lou.edit('s:1', { body: 'of Lou' });
    for (const desk of [lea, lou]) await desk.sync();
    await comeToRest(library, [lea, lou]);
    expect((await library.truth()).get('s:1')).toMatchObject({ deleted: true, body: 'base' });
    expect(await isHeld(library, { id: 's:1', field: 'body', value: 'of Lou' })).toBe(true);
  });

  test.each(['away', 'answer lost', 'answer truncated'] as const)(
    'made anew, and %s at any request: what waited is there, what was there is not',
    async (fault) => {
      for (let at = 0, isReached = true; isReached; at++) {
        const [library, lea, olga] = await openTwo(stage());
        lea.edit('s:2', { body: 'waits' });
        await library.startAnew();
        library.plan((n) => (n === at ? fault : undefined));
        await lea.sync();
        isReached = library.requests() > at;
        await comeToRest(library, [lea, olga]);
        expect([at, [...(await library.truth()).keys()]]).toEqual([at, ['s:2']]);
      }
    },
  );

  test.each([DAY, -DAY])(
    'the clock of a browser is off by %d ms: the same comes out',
    async (by) => {
      const [library, lea, lou, olga] = await openThree(stage());
      lea.edit('s:1', { body: 'of Lea' });
      lou.edit('s:1', { title: 'of Lou' });
      await lea.sync();
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + by });
      await lou.sync();
      vi.useRealTimers();
      await comeToRest(library, [lea, lou, olga]);
      expect((await library.truth()).get('s:1')).toMatchObject({ title: 'of Lou', body: 'of Lea' });
    },
  );

  test('a browser whose disk is full keeps what it had, whole, and goes on when there is room', async () => {
    for (let at = 0, isReached = true; isReached; at++) {
      const [library, lea, olga] = await openTwo(stage());
      lea.edit('s:1', { body: 'of Lea' });
      for (const id of ['s:2', 's:3', 's:4']) lea.edit(id, { body: 'new' });
      await lea.sync();
      olga.edit('s:1', { body: 'please' });
      let changes = 0;
      const full: Store = {
        read: olga.read,
        change: (step) => {
          const before = olga.replica;
          if (changes++ !== at) return olga.change(step);
          // What was computed is thrown away with the transaction.
          step(before);
          return Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
        },
      };
      const ended = await olga.sync(full).catch((error: DOMException) => error.name);
      isReached = changes > at;
      expect([at, ended]).toEqual([at, isReached ? 'QuotaExceededError' : { kind: 'rest' }]);
      await comeToRest(library, [lea, olga]);
      expect((await library.truth()).size).toBe(5);
    }
  });
}

async function openTwo(stage: Stage): Promise<[Library, Desk, Desk]> {
  return (await openWith(stage, 'lea', 'olga')) as [Library, Desk, Desk];
}

async function openTwoLeads(stage: Stage): Promise<[Library, Desk, Desk]> {
  return (await openWith(stage, 'lea', 'lou')) as [Library, Desk, Desk];
}

async function openThree(stage: Stage): Promise<[Library, Desk, Desk, Desk]> {
  return (await openWith(stage, 'lea', 'lou', 'olga')) as [Library, Desk, Desk, Desk];
}
