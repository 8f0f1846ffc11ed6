import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Said } from '../consoles/replica.ts';
import type { Chatside } from '../harness/extension.ts';
import type { IsolatedWorld } from '../harness/isolated-world.ts';
import { workerOf } from '../harness/worker.ts';
import { enterOther, onReplica, pickedIn, sightOf, untilNews } from './replica-stage.ts';

// Pages that nobody described: read by their structure, or taught.

const SITES = ['https://*.example.test/*'];
const SAID: readonly Said[] = [
  { author: 'customer', text: 'Hello, where is my order 5512? It was to come last week.' },
  { author: 'operator', text: 'Let me look.' },
  { author: 'customer', text: 'ok' },
  { author: 'operator', text: 'It leaves tomorrow.' },
  { author: 'customer', text: 'Thank you!' },
];
const authorsOf = (sight: Awaited<ReturnType<typeof sightOf>>): string[] =>
  sight?.sight?.messages.map(({ author }) => author) ?? [];
const MEANT = SAID.map(({ author }) => author);

describe('a console that is made with a chat UI kit', () => {
  const on = onReplica('unknown', '*.example.test', SITES);

  test('is read by its structure', async () => {
    const { world, page, first, second, show, say, textIn, complaints } = await enterOther(
      on.chatside,
      'unknown',
      SAID,
    );
    await expect.poll(async () => authorsOf(await sightOf(on.chatside, page))).toEqual(MEANT);
    const seen = await sightOf(on.chatside, page);
    expect(seen?.console).toBe('Read by its structure');
    expect(seen?.sight).toMatchObject({ conversation: first, note: 'unknown' });
    // Whom it is with, and whether a note is written, nobody guesses.
    expect(seen?.sight?.customer).toBeUndefined();
    // A message is news, and a wait that is shown.
    await untilNews(world);
    await say(first, { author: 'customer', text: 'Are you there?' });
    await expect.poll(world.faceText).toMatch(/0:0\d/);
    // The text goes to where the caret is; in another conversation nothing does.
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await show(second);
    await page.keyboard.press('Shift+Enter');
    await show(first);
    expect(await textIn()).not.toContain('Good news');
    expect(complaints).toEqual([]);
  });
});

describe('a console that does not say which side is whose', () => {
  const on = onReplica('crisp', '*.example.test', SITES);

  test('is told of without authors, until a reply of one’s own comes up at a side', async () => {
    const { page, world, first, say } = await enterOther(on.chatside, 'lookalike', SAID);
    const authors = async () => authorsOf(await sightOf(on.chatside, page));
    await expect.poll(authors).toEqual(SAID.map(() => 'unknown'));
    await untilNews(world);
    await say(first, { author: 'customer', text: 'Hello?' });
    await expect.poll(async () => (await authors()).length).toBe(SAID.length + 1);
    expect(await world.faceText()).not.toMatch(/\d:\d\d/);
    await page.keyboard.type('Here I am.', { delay: 10 });
    await page.keyboard.press('Enter');
    await expect.poll(authors).toEqual([...MEANT, 'customer', 'operator']);
  });
});

describe('a console whose address says nothing', () => {
  const on = onReplica('unknown', '*.example.test', SITES);

  test('gets nothing into another conversation with the same draft, and no clock', async () => {
    const { page, world, first, second, show, say, textIn } = await enterOther(
      on.chatside,
      'silent',
      SAID,
    );
    await say(second, { author: 'customer', text: 'I am somebody else.' });
    await expect.poll(async () => authorsOf(await sightOf(on.chatside, page))).toEqual(MEANT);
    for (const id of [second, first]) {
      await show(id);
      await page.keyboard.type('/ref', { delay: 20 });
      await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    }
    await show(second);
    await page.keyboard.press('Enter');
    await untilNews(world);
    expect([await textIn(), await show(first), await textIn()].join()).not.toContain('Good news');
    expect(await world.faceText()).not.toMatch(/\d:\d\d/);
  });
});

describe('a console that no structure tells anything of', () => {
  const on = onReplica('stubborn', '*.example.test', SITES);

  test('is not read, and snippets work in its fields', async () => {
    const { page, world, textIn } = await enterOther(on.chatside, 'stubborn', SAID);
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Enter');
    await expect.poll(textIn).toMatch(/^Hi there,/);
    const seen = await sightOf(on.chatside, page);
    expect(seen).toMatchObject({ console: '', composer: true });
    expect(seen?.sight).toBeUndefined();
  });

  test('is taught by keys in under a minute, and is known from then on', async () => {
    const { page, world, first, second, say, show, complaints } = await enterOther(
      on.chatside,
      'stubborn',
      SAID,
    );
    await teach(on.chatside, page, world);
    const began = Date.now();
    await until(world, 'Where do you write your reply?');
    await page.keyboard.press('Enter'); // it begins at the field with the caret
    await until(world, 'Point at a message of the customer');
    await take(page, world, 'Thank you!');
    await until(world, 'Point at a message of your own');
    await take(page, world, 'It leaves tomorrow.');
    await until(world, 'Which button sends?');
    await page.keyboard.press('s');
    await until(world, 'Where is the customer’s name?');
    // Of a list of customers the place does not stay with a person.
    await take(page, world, 'Lee Park');
    await until(world, 'This name is one of a list');
    await take(page, world, 'Dana Cruz');
    await until(world, 'This is what Chatside sees');
    await page.screenshot({ path: 'screenshots/teach-found.png' });
    await page.keyboard.press('Enter');
    await until(world, 'Chatside knows this site now.');
    expect(Date.now() - began).toBeLessThan(60_000);

    await expect.poll(async () => authorsOf(await sightOf(on.chatside, page))).toEqual(MEANT);
    expect((await sightOf(on.chatside, page))?.sight).toMatchObject({
      conversation: first,
      customer: 'Dana Cruz',
    });
    // The focus is where it was.
    await untilNews(world);
    await say(first, { author: 'customer', text: 'One more thing' });
    await expect.poll(world.faceText).toMatch(/\d:\d\d[^]*2 messages/);
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Escape');
    expect(complaints).toEqual([]);
    // It is the name of whoever is in view.
    await show(second);
    await expect
      .poll(async () => (await sightOf(on.chatside, page))?.sight?.customer)
      .toBe('Lee Park');
    await forgetAll(on.chatside);
  });

  test('is taught by clicks, which the page does not get; Esc leaves everything as it was', async () => {
    const { page, world, textIn } = await enterOther(on.chatside, 'stubborn', SAID);
    await teach(on.chatside, page, world);
    await until(world, 'Where do you write your reply?');
    await page.locator('main [contenteditable]').click();
    await until(world, 'Point at a message of the customer');
    await page.getByText('Thank you!').click();
    await until(world, 'Point at a message of your own');
    // Two messages of one side are not told apart: it says so and asks again.
    await page.getByText('ok', { exact: true }).click();
    await until(world, 'no difference between the two sides');
    await page.getByText('Thank you!').click();
    await page.getByText('Let me look.').click();
    await until(world, 'Which button sends?');
    await page.keyboard.press('Escape');
    await expect.poll(world.faceText).toBe('');
    await page.keyboard.type('Hi');
    await expect.poll(textIn).toBe('Hi');
    expect((await sightOf(on.chatside, page))?.console).toBe('');
  });
});

/** As the popup does it, again until Chatside is in the page and hears it. */
async function teach(chatside: Chatside, page: Page, world: IsolatedWorld): Promise<void> {
  const worker = workerOf(chatside);
  await expect
    .poll(async () => {
      await worker.evaluate(
        `chrome.tabs.query({ url: ${JSON.stringify(`${new URL(page.url()).origin}/*`)} }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'teach/start' }, { frameId: 0 })).catch(() => {})`,
      );
      return world.faceText();
    })
    .toContain('Teach Chatside this site');
}

async function until(world: IsolatedWorld, words: string): Promise<void> {
  await expect.poll(world.faceText).toContain(words);
}

/** Goes there by the arrow key, hears that it is there, and presses Enter. */
async function take(page: Page, world: IsolatedWorld, words: string): Promise<void> {
  const framed = async (): Promise<string> =>
    JSON.stringify((await world.faceQuery('.teach-box[data-target]'))[0]?.rect);
  const wordsIn = (box: string): Promise<string> =>
    page.evaluate(
      ({ x, y, width, height }) => {
        const at = document.elementFromPoint(x + width / 2, y + height / 2);
        return at?.textContent.trim() ?? '';
      },
      JSON.parse(box) as DOMRect,
    );
  for (let step = 0; step < 40; step++) {
    const box = await framed();
    if ((await wordsIn(box)) === words) {
      await expect
        .poll(async () => (await world.faceQuery('[role="status"]')).at(-1)?.text)
        .toBe(words);
      return page.keyboard.press('Enter');
    }
    await page.keyboard.press('ArrowDown');
    await expect.poll(framed).not.toBe(box);
  }
  throw new Error(`The arrow keys do not lead to “${words}”.`);
}

async function forgetAll(chatside: Chatside): Promise<void> {
  const worker = workerOf(chatside);
  await worker.evaluate("chrome.storage.local.remove('taughtConsoles')");
}
