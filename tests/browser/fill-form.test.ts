import type { Frame } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { axTree } from '../harness/ax-tree.ts';
import { axeInPage } from '../harness/axe.ts';
import { putSnippets } from '../harness/library.ts';
import { runsIn } from '../harness/running.ts';
import { startPage } from '../harness/servers.ts';
import { openStage, type Stage } from './stage.ts';

const ORDER = {
  shortcut: 'parcel',
  title: 'Order is on its way',
  body: 'Hi {{customer.first_name}}, order {{ask Order number}} goes out by {{pick Carrier: DHL / UPS}}.{{#option Apology}} Sorry for the wait.{{/option}}',
};

const HTML = '<!doctype html><title>Chat</title><textarea></textarea>';

const formOf = ({ page }: Stage): Frame | undefined =>
  page.frames().find((frame) => frame.url().endsWith('/fill-form.html'));

/** The form, when it is there and has the focus. */
async function openForm(stage: Stage, typed: string): Promise<Frame> {
  await stage.type(typed);
  await expect.poll(stage.picker).toContainEqual(expect.stringMatching(/^> /));
  await stage.press('Enter');
  return formInFocus(stage);
}

async function formInFocus(stage: Stage): Promise<Frame> {
  await expect.poll(() => formOf(stage)?.getByRole('dialog').isVisible()).toBe(true);
  const form = formOf(stage);
  if (!form) throw new Error('There is no form.');
  // The frame may have the focus before its first field has it.
  const isReady = (): Promise<boolean> =>
    form.evaluate(() => document.hasFocus() && document.activeElement !== document.body);
  await expect.poll(isReady).toBe(true);
  return form;
}

/**
 * Presses the key that takes the form away: with the form goes the process that would tell the driver
 * that the key has arrived, so that it may wait for ever. What comes of it is looked at instead.
 */
function leaveWith(stage: Stage, key: string): void {
  stage.press(key).catch(() => undefined); // the page may close before
}

describe.each(['textarea', 'contenteditable'] as const)('in a %s', (editor) => {
  test('what a snippet asks is filled in by keyboard, seen at once, and one undo step', async () => {
    const stage = await openStage({ editor });
    await putSnippets(stage.chatside, [ORDER]);
    await stage.type('Hello! ');
    const form = await openForm(stage, '/parcel');
    const preview = form.locator('.fill-form-preview');
    expect(await preview.innerText()).toBe('Hi Dana, order ⟨Order number⟩ goes out by DHL.');
    await stage.type('LF-1');
    await expect.poll(() => preview.innerText()).toBe('Hi Dana, order LF-1 goes out by DHL.');
    await stage.press('Tab', 'ArrowRight', 'Tab', 'Space');
    await expect.poll(() => preview.innerText()).toContain('by UPS. Sorry for the wait.');
    leaveWith(stage, 'Enter');
    const text = 'Hello! Hi Dana, order LF-1 goes out by UPS. Sorry for the wait.';
    await expect.poll(stage.draft).toBe(text);
    expect(await stage.caret()).toBe(text.length);
    expect(stage.page.frames()).toHaveLength(1);
    await stage.press('Control+z');
    await expect.poll(stage.draft).toBe('Hello! /parcel');
    expect(await stage.caret()).toBe('Hello! /parcel'.length);
    expect(stage.practice.messages(stage.conversation).at(-1)?.author).not.toBe('operator');
  });

  test('Esc gives it up: draft, caret and focus are as they were', async () => {
    const stage = await openStage({ editor });
    await putSnippets(stage.chatside, [ORDER]);
    await openForm(stage, 'Well, /parcel');
    await stage.type('LF');
    leaveWith(stage, 'Escape');
    await expect.poll(() => stage.page.frames().length).toBe(1);
    expect(await stage.draft()).toBe('Well, /parcel');
    expect(await stage.caret()).toBe('Well, /parcel'.length);
    await stage.type('!');
    expect(await stage.draft()).toBe('Well, /parcel!');
  });
});

test.each(['light', 'dark'] as const)(
  'a screen reader finds the form, in the %s',
  async (scheme) => {
    const stage = await openStage({ colorScheme: scheme });
    await putSnippets(stage.chatside, [ORDER]);
    const form = await openForm(stage, '/parcel');
    expect(await axTree(form, 'dialog')).toEqual([
      'dialog "Order is on its way"',
      '  heading "Order is on its way"',
      '  textbox "Order number"',
      '  group "Carrier"',
      '    radio "DHL" [checked]',
      '    radio "UPS"',
      '  checkbox "Apology"',
      '  group "What will be inserted"',
      '    text "Hi"',
      '    text "Dana"',
      '    text ", order"',
      '    text "⟨Order number⟩"',
      '    text "goes out by"',
      '    text "DHL"',
      '    text "."',
      '  contentinfo',
      '    button "Insert"',
      '    button "Cancel"',
    ]);
    expect(await axeInPage(form)).toEqual([]);
  },
);

test('an upset customer is answered step by step, by keyboard', async () => {
  const stage = await openStage();
  const form = await openForm(stage, '/calm');
  const preview = form.locator('.fill-form-preview');
  await expect
    .poll(() => preview.innerText())
    .toMatch(/^I can see how frustrating this is, Dana\./);
  await stage.press('ArrowDown', 'Tab', 'Tab');
  await stage.type('send a new lamp today');
  await stage.press('Tab', 'Space', 'Tab');
  await stage.type('refund the old one');
  await stage.press('Tab', 'ArrowDown');
  const text = [
    'I understand why you are upset, Dana.',
    'This is our mistake. I’ll stay with it until it is put right, and you won’t have to explain it a second time.',
    'Here is what I can do for you now: send a new lamp today, or refund the old one.',
    'Which of these suits you better?',
  ].join('\n\n');
  await expect.poll(() => preview.innerText()).toBe(text);
  leaveWith(stage, 'Enter');
  await expect.poll(stage.draft).toBe(text);
  await stage.press('Control+z');
  await expect.poll(stage.draft).toBe('/calm');
});

test('the language is asked where the customer’s is not known, and another text has other gaps', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [
    {
      shortcut: 'danke',
      title: 'Thanks',
      body: 'Thank you, {{ask Name}}!',
      lang: 'en',
      variants: [{ lang: 'de', body: 'Danke für {{ask Grund}}! {{conversation.id}}' }],
    },
  ]);
  const form = await openForm(stage, '/danke');
  await form.getByLabel('German').press('Space');
  await form.getByLabel('Grund').fill('alles');
  await form.getByLabel('Grund').focus();
  leaveWith(stage, 'Enter');
  await expect.poll(stage.draft).toBe('Danke für alles! #4812');
});

test('Enter goes to a field that is still empty; Ctrl+Enter inserts as it is; Tab goes round', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [
    { shortcut: 'two', title: 'Two', body: '{{ask A}}-{{ask B}}-{{customer.last_name}}.' },
  ]);
  const form = await openForm(stage, '/two');
  const focused = (): Promise<string> => form.evaluate(() => document.activeElement?.id ?? '');
  const first = await focused();
  await stage.type('a');
  await stage.press('Enter');
  await expect.poll(focused).not.toBe(first);
  await stage.press('Shift+Tab', 'Shift+Tab');
  await expect
    .poll(() =>
      form.getByRole('button', { name: 'Cancel' }).evaluate((b) => b === document.activeElement),
    )
    .toBe(true);
  await stage.press('Tab');
  await expect.poll(focused).toBe(first);
  expect(await form.getByRole('dialog').ariaSnapshot()).toMatch(
    /dialog "Two"[^]*textbox "A"[^]*textbox "B"[^]*button "Insert/,
  );
  leaveWith(stage, 'Control+Enter');
  await expect.poll(stage.draft).toBe('a--Cruz.');
});

test('a page’s CSP does not keep the form out; where a page isolates itself, that is said', async () => {
  const opened = async (headers: Record<string, string>): Promise<string> => {
    const site = await startPage({ html: HTML, headers });
    onTestFinished(() => site.close());
    await stage.page.goto(site.url);
    // What is typed before opens no list.
    await expect.poll(() => runsIn(stage.chatside, stage.page), { interval: 10 }).toBe(true);
    await stage.page.locator('textarea').click();
    await stage.type('/two');
    await expect.poll(stage.picker).toContain('> Two');
    await stage.press('Enter');
    return site.url;
  };
  const stage = await openStage();
  const field = stage.page.locator('textarea');
  await putSnippets(stage.chatside, [{ shortcut: 'two', title: 'Two', body: '{{ask A}}' }]);
  await opened({ 'content-security-policy': "frame-src 'none'" });
  await (await formInFocus(stage)).locator('input').fill('yes');
  leaveWith(stage, 'Enter');
  await expect.poll(() => field.inputValue()).toBe('yes');

  await opened({ 'cross-origin-embedder-policy': 'require-corp' });
  await expect.poll(stage.world.faceText).toContain('does not let Chatside show its form');
  expect(await field.inputValue()).toBe('/two');
  expect(await stage.page.locator('chatside-form').count()).toBe(0);
  await stage.type('!');
  expect(await field.inputValue()).toBe('/two!');
});
