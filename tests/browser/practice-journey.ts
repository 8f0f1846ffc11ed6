import { expect } from 'vitest';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { launchChatside } from '../harness/extension.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';

/**
 * Everything a person does in this version, once, in a browser of its own that is closed at the end.
 * `control` is opened on purpose, so that the log is known to see what is not the console's.
 */
export async function startPractice({
  args,
  control,
}: {
  args: string[];
  control: string;
}): Promise<{ origin: string }> {
  const practice = await startPracticeConsole({ scripted: false });
  const chatside = await launchChatside({ args });
  try {
    await chatside.consent();
    const page = await chatside.context.newPage();
    await page.goto(practice.url);
    const world = await isolatedWorld(page, chatside.id);
    await page.locator('[data-testid="conversation-row"]').first().click();
    const open = page.locator('[data-testid="conversation"]:not([hidden])');
    const conversation = (await open.getAttribute('data-conversation-id')) ?? '';
    await practice.say(conversation, 'Where is my refund?');
    await expect.poll(() => world.faceText()).toMatch(/0:\d\d/);
    await open.locator('[data-testid="composer"]').click();
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => world.faceText()).toContain('Refund started');
    await page.keyboard.press('Enter');
    const draft = open.locator('[data-testid="composer"]');
    await expect.poll(() => draft.inputValue()).toContain('Hi Dana');
    await page.keyboard.press('Enter');
    await expect.poll(() => world.faceText()).toBe('');
    for (const path of ['library.html', 'dashboard.html', 'options.html', 'popup.html']) {
      const own = await chatside.page(path);
      await expect.poll(() => own.locator('h1, h2, button, a').count()).toBeGreaterThan(0);
    }
    await page.goto(control);
    return { origin: new URL(practice.url).host };
  } finally {
    await chatside.close();
    await practice.close();
  }
}
