import { expect, test } from 'vitest';
import { fillLibrary, putSnippets } from '../harness/library.ts';
import { openStage, type Stage } from './stage.ts';

const SNIPPETS = [
  {
    shortcut: 'when',
    title: 'When the money comes',
    body: 'Refunds take {{fact:refund_days}} days.',
  },
  {
    shortcut: 'whole',
    title: 'The whole story',
    body: 'Dear {{customer.last_name}}, {{> when}} That is by {{date +2d | iso}}.{{#if conversation.id}} Your number is {{conversation.id}}.{{else}} No number.{{/if}}',
  },
  { shortcut: 'egg', title: 'Egg', body: 'From {{> hen}}' },
  { shortcut: 'hen', title: 'Hen', body: 'From {{> egg}}' },
  { shortcut: 'nofact', title: 'Lost', body: 'It is {{fact:nowhere}}.' },
];

const choose = async (stage: Stage, typed: string, title: string): Promise<void> => {
  await stage.type(typed);
  await expect.poll(stage.picker).toContain(`> ${title}`);
  await stage.press('Enter');
};

test('facts, other snippets, dates and parts that depend stand in the reply, in one step of undo', async () => {
  const stage = await openStage();
  const library = await stage.chatside.page('library.html');
  await fillLibrary(library, { facts: [{ name: 'refund_days', value: '14', updatedAt: 1 }] });
  await putSnippets(stage.chatside, SNIPPETS);
  await stage.page.bringToFront();
  await stage.composer.click();
  await choose(stage, '/whole', 'The whole story');
  const inTwoDays = new Date();
  inTwoDays.setDate(inTwoDays.getDate() + 2);
  const day = inTwoDays.toLocaleDateString('sv');
  await expect
    .poll(stage.draft)
    .toBe(`Dear Cruz, Refunds take 14 days. That is by ${day}. Your number is #4812.`);
  await stage.press('Control+z');
  expect(await stage.draft()).toBe('/whole');
});

test('a snippet that cannot be filled puts nothing in, and the sentence says why', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, SNIPPETS);
  await choose(stage, 'Well, /egg', 'Egg');
  await expect.poll(stage.world.faceText).toContain('that has no end');
  expect(await stage.draft()).toBe('Well, /egg');
  await stage.composer.fill('');
  await choose(stage, 'Well, /nofact', 'Lost');
  await expect.poll(stage.world.faceText).toContain('The fact “nowhere” has no value');
  expect(await stage.draft()).toBe('Well, /nofact');
});
