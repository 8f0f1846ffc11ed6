import { expect, test } from 'vitest';
import { fileLosers } from '@/utils/snippets/team/couch/branches';
import { comeToRest, Desk, type Stage } from './stage.ts';

type Options = { readonly rules: boolean };

/** Two machines of a server took two edits of one snippet: what lost is for a person, and is not lost. */
export function branchSuite(stage: () => Stage, options: Options): void {
  test('a losing branch is filed as a proposal once, by two leads, and then closed', () =>
    expectFiled(stage(), options));
}

export async function expectFiled(stage: Stage, options: Options): Promise<void> {
  const library = await stage.open(options);
  const [lea, lou, olga] = (['lea', 'lou', 'olga'] as const).map(
    (name) => new Desk(library, name),
  ) as [Desk, Desk, Desk];
  lea.edit('s:1', { title: 'T', body: 'base' });
  await lea.sync();
  lea.edit('s:1', { body: 'of Lea' });
  for (const desk of [lea, lou, olga]) await desk.sync();

  await library.branch('s:1', { type: 'snippet', title: 'T', body: 'of another machine' });
  for (let round = 0; round < 3; round++) {
    for (const desk of [lea, lou]) {
      await desk.sync();
      const branched = [...desk.replica.docs.values()].filter(({ losers }) => losers?.length);
      if (round === 0) expect([desk.who, branched.length]).toEqual([desk.who, 1]);
      await fileLosers(desk, library.reach(desk.who), branched, desk);
    }
  }
  await comeToRest(library, [lea, lou, olga]);
  expect(lea.replica.docs.get('s:1')?.losers).toBeUndefined();
  const truth = await library.truth();
  expect(truth.get('s:1')).toMatchObject({ body: 'of Lea' });
  const proposals = [...truth.values()].filter(({ type }) => type === 'proposal');
  expect(proposals.map(({ target, patch }) => [target, patch])).toEqual([
    ['s:1', { body: 'of another machine' }],
  ]);
}
