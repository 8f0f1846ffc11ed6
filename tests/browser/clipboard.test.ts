import { expect, test } from 'vitest';
import { putSnippets } from '../harness/library.ts';
import { openStage, type Stage } from './stage.ts';

const TRACKING = { shortcut: 'tn', title: 'Tracking', body: 'Your number is {{clipboard}}.' };

/** Copies as a person does, from a field of another page. */
async function copy({ chatside, page }: Stage, text: string): Promise<void> {
  const other = await chatside.context.newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').fill(text);
  await other.locator('textarea').press('Control+a');
  await other.locator('textarea').press('Control+c');
  await other.close();
  await page.bringToFront();
}

const choose = async (stage: Stage): Promise<void> => {
  await stage.composer.click();
  await stage.type('/tn');
  await expect.poll(stage.world.faceText).toContain('Your number is ⟨clipboard⟩.');
  await stage.press('Enter');
};

test('without the permission nothing is inserted, and a sentence says how to give it', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [TRACKING]);
  await copy(stage, 'TN-77');
  await choose(stage);
  await expect.poll(stage.world.faceText).toContain('which Chatside may not read');
  expect(await stage.draft()).toBe('/tn');
});

test('with the permission what was copied is put in', async () => {
  const stage = await openStage({ granted: ['clipboardRead'] });
  await putSnippets(stage.chatside, [TRACKING]);
  await copy(stage, 'TN-77');
  await choose(stage);
  await expect.poll(stage.draft).toBe('Your number is TN-77.');
});
