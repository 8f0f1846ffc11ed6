import { expect, test } from 'vitest';
import { runInEngine } from '../harness/engine-worker.ts';
import { CARD, enterGuarded, heldIn, onDesk, sent, signsIn } from './guard-stage.ts';

const desk = onDesk();

const TAX_ID = 'codice fiscale RSSMRA85T10A562S';
/** A text with this in it is looked at for ever. */
const HANGS = 'zqhang';
const IS_STUCK = `{
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    while (String(text).includes('${HANGS}'));
    return exec.call(this, text);
  };
}`;

test('a worker that hangs: it is said soon and calmly, sending goes on, and hints and ids come back', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  const text = `I see teh dog, ${TAX_ID}. `;
  await stage.type(text);
  await expect
    .poll(stage.marks, { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['grammar: teh', 'stop: RSSMRA85T10A562S']));
  await stage.press('Control+a', 'Backspace');
  await runInEngine(desk.chatside, IS_STUCK);

  await stage.type(`${HANGS} `);
  await expect.poll(() => signsIn(stage.world)).toContain('are late, and come back by themselves');
  // What is found in the page is held, and what is not goes out.
  await stage.type(CARD);
  await stage.press('Enter');
  await expect.poll(() => heldIn(stage.world)).toContain('A card number');
  await stage.press('Escape', 'Control+a');
  await stage.type(`${HANGS} now`);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([`${HANGS} now`]);

  await stage.type(text);
  await expect
    .poll(stage.marks, { timeout: 20_000 })
    .toEqual(expect.arrayContaining(['grammar: teh', 'stop: RSSMRA85T10A562S']));
  await expect.poll(() => signsIn(stage.world)).toBe('');
});
