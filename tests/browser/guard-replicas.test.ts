import { describe, expect, test } from 'vitest';
import type { ZendeskReplica } from '../consoles/zendesk/page/page.ts';
import { underlined } from '../harness/face.ts';
import { allow, answer, CARD, heldIn, settings } from './guard-stage.ts';
import { enterIntercom, enterZendesk, onReplica } from './replica-stage.ts';

// Each console stands at its own host name, and what runs there is the production build.

const REPLY = `Is it ${CARD}, right?`;

describe('Zendesk', () => {
  const on = onReplica('zendesk', '*.zendesk.com');
  const enter = async (change: Readonly<Record<string, unknown>> = { piiPolicy: 'hold' }) => {
    await settings(on.chatside, change);
    const open = await enterZendesk(on.chatside);
    const log = (): Promise<string> =>
      open.page.locator('[data-is-active="true"] section[role="feed"]').innerText();
    const type = (text: string): Promise<void> => open.page.keyboard.type(text, { delay: 10 });
    return { ...open, log, type, marks: () => open.world.evaluate(underlined) };
  };

  test('warns only, when nobody asked for more', async () => {
    const { page, log, type, marks } = await enter({});
    await type(REPLY);
    await expect.poll(marks).toEqual([`stop: ${CARD}`]);
    await page.keyboard.press('Enter');
    await expect.poll(log).toContain(REPLY);
  });

  test('holds at Enter, redacts, and one undo takes it back', async () => {
    const { page, world, log, textIn, type, complaints } = await enter();
    await type(REPLY);
    await page.keyboard.press('Enter');
    await expect.poll(() => heldIn(world)).toContain('A card number');
    expect([await textIn('1001'), await log()]).toEqual([REPLY, '']);
    await answer(world, 'redact');
    await expect.poll(() => textIn('1001')).toBe('Is it •••• 1111, right?');
    await page.keyboard.press('Control+z');
    await expect.poll(() => textIn('1001')).toBe(REPLY);
    expect(complaints).toEqual([]);
  });

  test('holds at the Send button; allowed, the second press sends', async () => {
    const { page, world, log, type } = await enter();
    const send = page.locator(
      '[data-is-active="true"] [data-test-id="omnichannel-omnicomposer-send-button"]',
    );
    await type(REPLY);
    await send.click();
    await expect.poll(() => heldIn(world)).toContain('Not sent yet');
    await allow(world);
    expect(await log()).toBe('');
    await send.click();
    await expect.poll(log).toContain(REPLY);
  });

  test('in a mail Enter makes a new line and is let be; Control+Enter and the button are held', async () => {
    const { page, world, log, textIn, type, act } = await enter();
    await act((replica, id) => replica.activate(id), '1002');
    await type(REPLY);
    await page.keyboard.press('Enter');
    await type('Best regards');
    expect(await textIn('1002')).toMatch(/right\?\s+Best regards$/);
    expect(await heldIn(world)).toBe('');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => heldIn(world)).toContain('Not sent yet');
    await page.keyboard.press('Escape');
    expect(await heldIn(world)).toBe('');
    await page
      .locator('[data-is-active="true"] [data-test-id="omnichannel-omnicomposer-send-button"]')
      .click();
    await expect.poll(() => heldIn(world)).toContain('Not sent yet');
    expect(await log()).toBe('');
    // Of a chat that was made of it nothing is known but that Enter may send.
    await page.keyboard.press('Escape');
    await act((replica, id) => replica.setChannel(id, 'native_messaging'), '1002');
    await page.keyboard.press('Enter');
    await expect.poll(() => heldIn(world)).toContain('Not sent yet');
  });

  test('an internal note passes', async () => {
    const { page, log, type, act } = await enter();
    await act((replica, id) => replica.setChannel(id, 'internal'), '1001');
    await type(REPLY);
    await page.keyboard.press('Enter');
    await expect.poll(log).toContain(REPLY);
  });

  test('what another ticket’s customer wrote is the loudest warning', async () => {
    const { page, world, type, marks } = await enter();
    await page.evaluate(() => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      const text = 'My mail is lee.park@example.com';
      replica.say('1002', { kind: 'end-user', sender: 'Lee Park', text });
    });
    await expect.poll(marks).toContain('sent: lee.park@example.com');
    await type('We wrote to lee.park@example.com now');
    await expect.poll(marks).toContain('leak: lee.park@example.com');
    await page.keyboard.press('Enter');
    await expect.poll(() => heldIn(world)).toContain('Another customer’s');
  });
});

describe.each([
  ['React', ''],
  ['Ember', '?ember'],
])('Intercom, %s', (_name, form) => {
  const on = onReplica('intercom', 'app.intercom.com');
  const enter = async (change: Readonly<Record<string, unknown>> = { piiPolicy: 'hold' }) => {
    await settings(on.chatside, change);
    const open = await enterIntercom(on.chatside, form);
    const log = (): Promise<string> => open.page.locator('[data-conversation-stream]').innerText();
    const type = (text: string): Promise<void> => open.page.keyboard.type(text, { delay: 10 });
    return { ...open, log, type, marks: () => open.world.evaluate(underlined) };
  };

  test('warns only, when nobody asked for more', async () => {
    const { page, log, type, marks } = await enter({});
    await type(REPLY);
    await expect.poll(marks).toEqual([`stop: ${CARD}`]);
    await page.keyboard.press('Control+Enter');
    await expect.poll(log).toContain(REPLY);
  });

  test('holds at Control+Enter and at the Send button; redacts as one edit; allows', async () => {
    const { page, world, log, textIn, type, complaints } = await enter();
    const send = page.getByRole('button', { name: 'Send' });
    await type(REPLY);
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => heldIn(world)).toContain('A card number');
    await answer(world, 'redact');
    await expect.poll(textIn).toBe('Is it •••• 1111, right?');
    await page.keyboard.press('Control+z');
    await expect.poll(textIn).toBe(REPLY);
    await send.click();
    await expect.poll(() => heldIn(world)).toContain('Not sent yet');
    await allow(world);
    expect(await log()).toBe('');
    await send.click();
    await expect.poll(log).toContain(REPLY);
    expect(complaints).toEqual([]);
  });
});
