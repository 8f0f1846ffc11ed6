import { expect, test } from 'vitest';
import type { Guard } from '@/utils/guard/link';
import { runInEngine } from '../harness/engine-worker.ts';
import { CARD, enterGuarded, heldIn, onDesk, popupOver, sent, signsIn } from './guard-stage.ts';

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
  // What a worker finds after all is in the notice, too.
  await stage.world.evaluate((text) => {
    const span = { start: 0, end: 6 };
    const found = {
      source: 'pii',
      rule: 'pii/tax-id',
      span,
      severity: 'blocking',
      label: 'A tax id',
    } as const;
    const { chatsideGuard } = globalThis as { chatsideGuard?: Guard };
    chatsideGuard?.learn(text, [{ ...found, message: 'It is one.', fixes: [] }]);
  }, `${HANGS} ${CARD}`);
  await expect.poll(() => heldIn(stage.world)).toContain('A tax id');
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

test('a worker that hangs: a conversation is copied with what was found, and what is missing is said', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.type(TAX_ID);
  await expect.poll(stage.marks, { timeout: 20_000 }).toContain('stop: RSSMRA85T10A562S');
  await runInEngine(desk.chatside, IS_STUCK);
  await stage.practice.say(stage.conversation, `${HANGS} ${CARD}`);
  await expect.poll(stage.marks).toContain(`sent: ${CARD}`);
  const popup = await popupOver(stage);
  await popup.getByRole('button', { name: 'Copy conversation, redacted' }).click();
  await popup.getByRole('button', { name: 'Copied, but not everything was looked for' }).waitFor();
  expect(await popup.getByRole('alert').innerText()).toContain('tax and health ids');
  const copied = await popup.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').at(-1)).toBe(`Customer: ${HANGS} <card-1>`);
});
