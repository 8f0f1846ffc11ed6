import { describe, expect, test } from 'vitest';
import { makeSnippet, openSnippet, putSnippets } from '../harness/library.ts';
import { workerOf } from '../harness/worker.ts';
import { openPicker, openStage } from './stage.ts';

const REFUND = /^Hi Dana,/;

describe.each(['textarea', 'contenteditable'] as const)('in a %s', (editor) => {
  test('/ref and Enter puts the snippet in, personalised; it is sent, and undone before', async () => {
    const stage = await openStage({ editor });
    const customer = await stage.customerPage();
    await stage.practice.say(stage.conversation, 'Hi, where is my refund?');
    await stage.type('Hello! ');
    await openPicker(stage, '/ref');
    await stage.press('Enter');
    await expect.poll(stage.draft).toContain('Hello! Hi Dana,');
    await expect.poll(stage.draft).toContain('Sam');
    expect(await stage.picker()).toEqual([]);
    expect(stage.practice.messages(stage.conversation).at(-1)?.author).toBe('customer');

    const inserted = await stage.draft();
    await stage.press('Control+z');
    expect(await stage.draft()).toBe('Hello! /ref');
    expect(await stage.caret()).toBe('Hello! /ref'.length);
    await stage.press('Control+Shift+z');
    await expect.poll(stage.draft).toBe(inserted);

    await stage.press('Enter');
    await expect.poll(() => customer.locator('body').innerText()).toContain('Hello! Hi Dana,');
    expect(stage.practice.messages(stage.conversation).at(-1)?.text).not.toContain('\n\n\n');
  });

  test('Esc closes the list and leaves text, caret and focus as they were', async () => {
    const stage = await openStage({ editor });
    await openPicker(stage, 'Well, /ref');
    await stage.press('Escape');
    await expect.poll(stage.picker).toEqual([]);
    expect(await stage.draft()).toBe('Well, /ref');
    expect(await stage.caret()).toBe('Well, /ref'.length);
    await stage.type('u');
    expect(await stage.draft()).toBe('Well, /refu');
    expect(await stage.picker()).toEqual([]);
  });

  test('the mouse chooses as well, and the caret stays in the composer', async () => {
    const stage = await openStage({ editor });
    await openPicker(stage, '/ref');
    await stage.world.clickFace('[role="option"][aria-selected="true"]');
    await expect.poll(stage.draft).toMatch(REFUND);
    await stage.type('!');
    expect(await stage.draft()).toMatch(/!$/);
  });

  test('a snippet in the middle of a line leaves what stands behind it', async () => {
    const stage = await openStage({ editor });
    await stage.type('before  after');
    for (let step = 0; step < ' after'.length; step++) await stage.press('ArrowLeft');
    await openPicker(stage, '/ref');
    await stage.press('Enter');
    await expect.poll(stage.draft).toMatch(/^before Hi Dana,[^]* after$/);
    await stage.press('Control+z');
    expect(await stage.draft()).toBe('before /ref after');
    expect(await stage.caret()).toBe('before /ref'.length);
  });
});

test.each(['textarea', 'contenteditable'] as const)(
  'Enter right after /ref, faster than the list, inserts into a %s and sends nothing',
  async (editor) => {
    const stage = await openStage({ editor });
    await stage.page.keyboard.type('/ref');
    await stage.press('Enter');
    await expect.poll(stage.draft).toMatch(REFUND);
    expect(stage.practice.messages(stage.conversation).at(-1)?.author).not.toBe('operator');
  },
);

test('arrows move through the list and wrap round', async () => {
  const stage = await openStage();
  await stage.type('/re');
  // The list of "r", which begins the same, does not have this one.
  await expect.poll(async () => (await stage.picker()).at(-1)).toBe('Known problem, being fixed');
  const [first, second] = await stage.picker();
  await stage.press('ArrowDown');
  await expect.poll(async () => (await stage.picker())[1]).toBe(`> ${second}`);
  await stage.press('ArrowUp', 'ArrowUp');
  await expect.poll(async () => (await stage.picker()).at(-1)).toMatch(/^> /);
  await stage.press('ArrowDown');
  await expect.poll(async () => (await stage.picker())[0]).toBe(first);
});

test.each(['and/or', 'https://example.com/ref', '24/11'])('%s opens nothing', async (text) => {
  const stage = await openStage();
  await stage.type(text);
  await openPicker(stage, ' /ref');
  expect(await stage.draft()).toBe(`${text} /ref`);
  await stage.press('Escape', ...Array.from({ length: 5 }, () => 'Backspace'));
  expect(await stage.draft()).toBe(text);
  expect(await stage.picker()).toEqual([]);
});

test('the page is told of at most 20 snippets, and of none when the list is closed', async () => {
  const stage = await openStage();
  await stage.type('/');
  await expect.poll(async () => (await stage.picker()).length).toBe(20);
  expect(await stage.page.evaluate(() => document.body.innerText)).not.toContain('Refund started');
  await stage.press('Escape');
  await expect.poll(() => stage.world.faceText()).toBe('');
  expect(await stage.page.evaluate(() => document.querySelector('chatside-face'))).toBeNull();
});

test('the trigger and the name are the person’s choice', async () => {
  const stage = await openStage();
  const options = await stage.chatside.page('options.html');
  const stored = (): Promise<unknown> =>
    options.evaluate('chrome.storage.local.get("settings").then(({ settings }) => settings)');
  await options.getByLabel(/trigger/i).fill(';;');
  await expect.poll(stored).toMatchObject({ trigger: ';;' });
  await options.getByLabel(/name/i).fill('Alex Meyer');
  await options.getByLabel(/name/i).press('Tab');
  await expect.poll(stored).toMatchObject({ trigger: ';;', operatorName: 'Alex Meyer' });
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('/ref ');
  await openPicker(stage, ';;ref');
  await stage.press('Enter');
  await expect.poll(stage.draft).toMatch(/^\/ref Hi Dana,[^]*Alex$/);
});

test('a snippet made on the library page is found in the composer at once', async () => {
  const stage = await openStage();
  const library = await stage.chatside.page('library.html');
  await makeSnippet(library, {
    title: 'Lunar delivery',
    shortcut: 'moon',
    text: 'We do not deliver to the Moon yet,\n{{customer.first_name}}.',
  });
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('/moon');
  await expect.poll(stage.picker).toContain('> Lunar delivery');
  await stage.press('Tab');
  await expect.poll(stage.draft).toBe('We do not deliver to the Moon yet,\nDana.');
});

test('the active snippet is shown in full beside the list, personalised', async () => {
  const stage = await openStage();
  const shown = async (): Promise<string> =>
    (await stage.world.faceQuery('.picker-text'))[0]?.text ?? '';
  await openPicker(stage, '/ref');
  await expect.poll(shown).toMatch(/^Hi Dana,[^]*Sam/);
  const first = await shown();
  await stage.press('ArrowDown');
  await expect.poll(shown).not.toBe(first);
  // Looking is no use: only what was put in counts.
  await stage.press('Escape');
  const library = await stage.chatside.page('library.html');
  await openSnippet(library, 'Refund started');
  await library.getByText('Not used yet').waitFor();
});

test('Ctrl and a digit picks from the list', async () => {
  const stage = await openStage();
  await openPicker(stage, '/ref');
  const second = (await stage.picker())[1] ?? '';
  await stage.press('Control+2');
  await expect.poll(stage.draft).not.toBe('/ref');
  expect(await stage.picker()).toEqual([]);
  const library = await stage.chatside.page('library.html');
  await openSnippet(library, second);
  await library.getByText('Used once').waitFor();
});

test('typing errors are forgiven, and a tag narrows the list', async () => {
  const stage = await openStage();
  await stage.type('/#hold');
  await expect.poll(async () => (await stage.picker()).length).toBe(4);
  await stage.type('ing coleague');
  await expect.poll(stage.picker).toEqual(['> Asking a colleague']);
  await stage.press('Enter');
  await expect.poll(stage.draft).not.toContain('#hold');
});

test('what the customer speaks of comes first among equals', async () => {
  const stage = await openStage();
  await stage.practice.say(stage.conversation, 'I never got the password reset e-mail.');
  await stage.page.getByText('I never got the password').last().waitFor();
  await stage.type('/');
  await expect.poll(async () => (await stage.picker())[0] ?? '').toMatch(/password/i);
});

test('a favourite comes first', async () => {
  const stage = await openStage();
  const library = await stage.chatside.page('library.html');
  await openSnippet(library, 'Goodbye');
  await library.getByRole('button', { name: 'Favourite', exact: true }).click();
  await library.locator('[aria-pressed="true"]').waitFor();
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('/');
  await expect.poll(async () => (await stage.picker())[0] ?? '').toContain('Goodbye');
});

test('what an input method composes opens nothing, and goes on with a query that is open', async () => {
  const stage = await openStage();
  const keyboard = await stage.page.context().newCDPSession(stage.page);
  const compose = async (text: string): Promise<void> => {
    const caret = { selectionStart: text.length, selectionEnd: text.length };
    await keyboard.send('Input.imeSetComposition', { text, ...caret });
  };
  await compose('/');
  await compose('/ref');
  await keyboard.send('Input.insertText', { text: '/ref' });
  expect(await stage.draft()).toBe('/ref');
  // An open list takes Tab from the first moment on, even before it is shown; here it moves on.
  await stage.press('Tab');
  expect(await stage.composer.evaluate((field) => field === document.activeElement)).toBe(false);
  expect(await stage.page.locator('chatside-face').count()).toBe(0);

  await stage.composer.fill('');
  await stage.type('/');
  await expect.poll(async () => (await stage.picker()).length).toBe(20);
  await compose('ref');
  await keyboard.send('Input.insertText', { text: 'ref' });
  await expect.poll(stage.picker).toContainEqual(expect.stringMatching(/^> Refund started/));
});

test('Tab right behind a shortcut expands it; where no trigger was typed, Tab is the page’s', async () => {
  const stage = await openStage();
  await stage.page.keyboard.type('/ref');
  await stage.press('Tab');
  await expect.poll(stage.draft).toMatch(REFUND);
  await stage.composer.fill('');
  await stage.type('ref');
  await stage.press('Tab');
  expect(await stage.draft()).toBe('ref');
  expect(await stage.composer.evaluate((field) => field === document.activeElement)).toBe(false);
});

test('the rows show folder and last use; a folder narrows the list', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [
    {
      shortcut: 'zoo',
      title: 'Zebra',
      body: 'Stripes',
      folder: 'Animals/Africa',
      favourite: true,
      uses: 9,
      usedAt: Date.now() - 5 * 60_000,
      updatedAt: 1,
    },
    { shortcut: 'zoa', title: 'Zander', body: 'Fins', folder: 'Animals/Europe' },
  ]);
  await stage.type('/');
  await expect.poll(stage.world.faceText).toMatch(/Zebra[^]*Animals › Africa\s*used 5 min ago/);
  await stage.type('in:anim');
  await expect.poll(async () => (await stage.picker()).sort()).toEqual(['> ★Zebra', 'Zander']);
  await stage.type(' fin');
  await expect.poll(stage.picker).toEqual(['> Zander']);
});

test('the text is taken in the language that the customer writes', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [
    {
      shortcut: 'danke',
      title: 'Thanks',
      body: 'Thank you!',
      lang: 'en',
      variants: [{ lang: 'de', body: 'Danke, {{customer.first_name}}!' }],
    },
  ]);
  await stage.practice.say(
    stage.conversation,
    'Guten Tag, ich habe meine Bestellung leider immer noch nicht erhalten und möchte wissen, wo sie bleibt. Können Sie bitte nachsehen, wann das Paket verschickt wurde? Vielen Dank für Ihre Hilfe!',
  );
  await stage.page.getByText('Guten Tag').last().waitFor();
  await stage.type('/danke');
  await expect
    .poll(async () => (await stage.world.faceQuery('[data-taken="true"]')).map(({ text }) => text))
    .toEqual(['de']);
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('Danke, Dana!');
});

test('a site has its own trigger; the list begins at the right where the page does', async () => {
  const stage = await openStage();
  await stage.page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const tab = (await workerOf(stage.chatside).evaluate(
    'chrome.tabs.query({ url: "http://127.0.0.1/*" }).then(([tab]) => tab.id)',
  )) as number;
  const popup = await stage.chatside.page(`popup.html?tab=${tab}`);
  await popup.getByLabel('Trigger on this site').fill(';;');
  const options = await stage.chatside.page('options.html');
  await options.getByText('127.0.0.1:').waitFor();
  await stage.page.bringToFront();
  await stage.composer.click();
  await stage.type('/ref ');
  await openPicker(stage, ';;ref');
  const right = (rect?: { x: number; width: number }): number => (rect ? rect.x + rect.width : 0);
  const [panel] = await stage.world.faceQuery('.picker');
  const composer = await stage.composer.evaluate((field) => field.getBoundingClientRect());
  expect(panel?.attributes['dir']).toBe('rtl');
  expect(right(panel?.rect)).toBe(right(composer));
  expect((panel?.rect.y ?? 0) + (panel?.rect.height ?? 0)).toBeLessThan(composer.y);
  await stage.press('Escape');

  await options.getByRole('button', { name: /Use the usual trigger on 127/ }).click();
  await options.getByText('127.0.0.1:').waitFor({ state: 'detached' });
  await stage.page.bringToFront();
  await stage.composer.fill('');
  await openPicker(stage, '/ref');
});

test('at 400 % zoom the list stands beside the composer, not on it', async () => {
  const stage = await openStage();
  await stage.page.setViewportSize({ width: 320, height: 230 });
  await stage.composer.click();
  await openPicker(stage, '/ref');
  const [panel] = await stage.world.faceQuery('.picker');
  const composer = await stage.composer.boundingBox();
  expect(panel?.rect.height).toBeGreaterThan(60);
  expect((panel?.rect.y ?? 0) + (panel?.rect.height ?? 0)).toBeLessThan(composer?.y ?? 0);
});

test('favourites and the last used have shelves of their own in the picker', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [
    { shortcut: 'zf', title: 'Zebra', body: 'Stripes', favourite: true },
    { shortcut: 'zr', title: 'Zander', body: 'Fins', uses: 1, usedAt: Date.now() - 60_000 },
  ]);
  await stage.type('/in:favourites');
  await expect.poll(stage.picker).toEqual([expect.stringContaining('Zebra')]);
  await stage.press('Escape');
  await stage.composer.fill('');
  await stage.type('/in:recent');
  await expect.poll(stage.picker).toEqual(['> Zander']);
});

test('the list takes the scheme of the page, whatever the system prefers', async () => {
  const stage = await openStage({ colorScheme: 'light' });
  const schemeOn = async (background: string): Promise<string | undefined> => {
    await stage.page.evaluate((color) => (document.body.style.background = color), background);
    await openPicker(stage, '/ref');
    const [face] = await stage.world.faceQuery('.face');
    await stage.press('Escape');
    await stage.composer.fill('');
    return face?.attributes['data-scheme'];
  };
  expect(await schemeOn('#101418')).toBe('dark');
  expect(await schemeOn('oklch(0.97 0.01 250)')).toBe('light');
  expect(await schemeOn('oklch(0.25 0.02 250)')).toBe('dark');
});
