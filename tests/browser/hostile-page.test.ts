import { expect, test } from 'vitest';
import { openStage, type Stage } from './stage.ts';

const openPicker = async (stage: Stage): Promise<void> => {
  await stage.type('/ref');
  await expect.poll(stage.picker).toContain('> Refund started');
};

test('keys and clicks that no person made neither choose nor close', async () => {
  const stage = await openStage();
  await openPicker(stage);
  await stage.page.evaluate(() => {
    // Not at the composer: the practice console itself would send on such an Enter.
    for (const key of ['ArrowDown', 'Enter', 'Tab', 'Escape']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key }));
      document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    document.querySelector<HTMLElement>('chatside-face')?.click();
  });
  expect(await stage.picker()).toContain('> Refund started');
  expect(await stage.draft()).toBe('/ref');
});

test('a text that the page itself writes opens nothing', async () => {
  const stage = await openStage();
  await stage.composer.evaluate((field) => {
    (field as HTMLTextAreaElement).value = '/ref';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'f' }));
  });
  await stage.press('End');
  expect(await stage.picker()).toEqual([]);
  await stage.type(' /ref');
  await expect.poll(stage.picker).toContain('> Refund started');
});

test('the page sees a bare element, and not what is in it', async () => {
  const stage = await openStage();
  await openPicker(stage);
  const seen = await stage.page.evaluate(() => {
    const host = document.querySelector('chatside-face');
    return {
      shadow: host?.shadowRoot ?? null,
      html: host?.outerHTML,
      text: document.documentElement.innerText.includes('Refund started'),
      hit: document.elementFromPoint(420, 300)?.localName,
    };
  });
  expect(seen).toMatchObject({
    shadow: null,
    html: '<chatside-face></chatside-face>',
    text: false,
  });
});

test('a page that removes our element, or everything, gets no error and no text', async () => {
  const stage = await openStage();
  const errors: string[] = [];
  stage.page.on('pageerror', ({ message }) => errors.push(message));
  await openPicker(stage);
  await stage.page.evaluate(() => document.querySelector('chatside-face')?.remove());
  await stage.press('ArrowDown');
  await expect.poll(async () => (await stage.picker()).length).toBeGreaterThan(1);
  await stage.page.evaluate(() => document.body.replaceChildren());
  await stage.press('Enter');
  expect(errors).toEqual([]);
  expect(await stage.page.evaluate(() => document.body.textContent)).toBe('');
});

test('a conversation that is switched before the choice gets nothing', async () => {
  const stage = await openStage();
  await openPicker(stage);
  await stage.page.evaluate(() => {
    const rows = document.querySelectorAll<HTMLElement>('[data-testid="conversation-row"]');
    rows[1]?.click();
  });
  const other = stage.page.locator('[data-testid="conversation"]:not([hidden])');
  await expect.poll(() => other.getAttribute('data-conversation-id')).not.toBe(stage.conversation);
  await expect.poll(stage.picker).toEqual([]);
  expect(await other.locator('[data-testid="composer"]').inputValue()).toBe('');
});
