import { expect, test } from 'vitest';
import { putSnippets } from '../harness/library.ts';
import { openStage, type Stage } from './stage.ts';

const DAY = 24 * 60 * 60 * 1000;
const PRICE = {
  id: 'price',
  shortcut: 'price',
  title: 'The price',
  body: 'It costs 12 euros a month.',
  usedAt: Date.now() - 9 * DAY,
  uses: 3,
  updatedAt: Date.now() - DAY,
};
const BEFORE = {
  snippet: 'price',
  at: Date.now() - 20 * DAY,
  shortcut: 'price',
  title: 'The price',
  body: 'It costs 10 euros a month.',
  tags: [],
};

const words = async ({ world }: Stage, selector: string): Promise<string[]> =>
  (await world.faceQuery(selector)).map(({ text }) => text);

async function choose(stage: Stage, query: string): Promise<void> {
  await stage.type(query);
  await expect.poll(stage.picker).toContain('> The price');
  await stage.press('Enter');
}

test('a snippet that changed since its last use shows what changed, once', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [PRICE], [BEFORE]);
  await choose(stage, 'Hi. /price');
  await expect.poll(() => words(stage, 'ins')).toEqual(['12']);
  expect(await words(stage, 'del')).toEqual(['10']);
  expect(await stage.draft()).toBe('Hi. /price');

  await stage.press('Escape');
  await expect.poll(stage.picker).toContain('> The price');
  await stage.press('Enter');
  await expect.poll(() => words(stage, 'ins')).toEqual(['12']);
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('Hi. It costs 12 euros a month.');

  await stage.composer.fill('');
  await choose(stage, '/price');
  await expect.poll(stage.draft).toBe('It costs 12 euros a month.');
  expect(stage.practice.messages(stage.conversation).at(-1)?.author).not.toBe('operator');
});

test('a snippet whose review is overdue says so each time; another key goes on typing', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [{ ...PRICE, updatedAt: 1, reviewBy: '2024-03-01' }]);
  for (const _ of [1, 2]) {
    await stage.composer.fill('');
    await choose(stage, '/price');
    await expect.poll(stage.world.faceText).toContain('Its review was due on March 1, 2024');
    expect(await stage.draft()).toBe('/price');
    await stage.press('Enter');
    await expect.poll(stage.draft).toBe('It costs 12 euros a month.');
  }
  await stage.composer.fill('');
  await choose(stage, '/pric');
  await expect.poll(stage.world.faceText).toContain('Its review was due');
  await stage.type('e');
  await expect.poll(stage.picker).toContain('> The price');
  expect(await stage.draft()).toBe('/price');
});
