import { expect, test } from 'vitest';
import { syncUntil } from './ended-worker.ts';
import { comeToRest, isHeld, openWith, type Desk, type Library, type Stage } from './stage.ts';

/** One of a team comes back with all kinds of edits that met others, in more than one batch. */
async function openAfterHoliday(stage: Stage): Promise<[Library, Desk, Desk, Desk]> {
  const [library, lea, lou, olga] = (await openWith(stage, 'lea', 'lou', 'olga')) as [
    Library,
    Desk,
    Desk,
    Desk,
  ];
  for (const id of ['s:2', 's:3', 's:4']) lea.edit(id, { title: 'T', body: 'base' });
  for (const desk of [lea, lou]) await desk.sync();
  lea.edit('s:1', { body: 'of Lea' });
  lea.edit('s:2', { title: 'of Lea' });
  lea.edit('s:3', { deleted: true });
  await lea.sync();
  for (const id of ['s:1', 's:2', 's:3', 's:5']) lou.edit(id, { body: 'of Lou' });
  lou.edit('s:4', { deleted: true });
  return [library, lea, lou, olga];
}

async function expectAll(library: Library, desks: readonly Desk[], body: string): Promise<void> {
  await comeToRest(library, desks);
  const truth = await library.truth();
  expect(truth.get('s:1')).toMatchObject({ body: 'of Lea' });
  expect(truth.get('s:2')).toMatchObject({ title: 'of Lea', body });
  expect(truth.get('s:3')).toMatchObject({ deleted: true, body: 'base' });
  expect(truth.get('s:5')).toMatchObject({ body: 'of Lou' });
  for (const id of ['s:1', 's:3']) {
    expect([id, await isHeld(library, { id, field: 'body', value: 'of Lou' })]).toEqual([id, true]);
  }
}

/** The worker may be ended between any two lines, and again when it comes back. */
export function workerSuite(stage: () => Stage): void {
  test('ended at any point of an exchange: nothing is lost, nothing is twice', async () => {
    let points = 0;
    for (let isEnded = true; isEnded; points++) {
      const [library, lea, lou, olga] = await openAfterHoliday(stage());
      let hasMet = false;
      isEnded = await syncUntil(lou, points, () => {
        hasMet = true;
        lea.edit('s:4', { title: 'of Lea' });
        return lea.sync();
      });
      await expectAll(library, [lea, lou, olga], 'of Lou');
      const proposals = [...(await library.truth()).values()].filter(
        ({ type }) => type === 'proposal',
      );
      expect([points, proposals.map(({ target }) => target).sort()]).toEqual([
        points,
        hasMet ? ['s:1', 's:3', 's:4'] : ['s:1', 's:3'],
      ]);
    }
    // Two for each wait: the epoch, a batch, two rounds of sending, what stood in its way, and the store.
    expect(points).toBeGreaterThan(30);
  });
}

/** Every pair of points: too many for a server. */
export function workerTwiceSuite(stage: () => Stage): void {
  test('ended at any point, edited on, and ended at any point again', async () => {
    for (let first = 0, isFirst = true; isFirst; first++) {
      for (let second = 0, isSecond = true; isSecond; second++) {
        const [library, lea, lou, olga] = await openAfterHoliday(stage());
        isFirst = await syncUntil(lou, first);
        lou.edit('s:2', { body: 'of Lou, later' });
        isSecond = await syncUntil(lou, second);
        await expectAll(library, [lea, lou, olga], 'of Lou, later');
      }
    }
  });
}
