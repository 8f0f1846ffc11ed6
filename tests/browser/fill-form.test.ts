import type { Frame } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { putSnippets } from '../harness/library.ts';
import { openStage, type Stage } from './stage.ts';

const ORDER = {
  shortcut: 'parcel',
  title: 'Order is on its way',
  body: 'Hi {{customer.first_name}}, order {{ask Order number}} goes out by {{pick Carrier: DHL / UPS}}.{{#option Apology}} Sorry for the wait.{{/option}}',
};

const formOf = ({ page }: Stage): Frame | undefined =>
  page.frames().find((frame) => frame.url().endsWith('/fill-form.html'));

/** The form, when it is there and has the focus. */
async function openForm(stage: Stage, typed: string): Promise<Frame> {
  await stage.type(typed);
  await expect.poll(stage.picker).toContainEqual(expect.stringMatching(/^> /));
  await stage.press('Enter');
  await expect.poll(() => formOf(stage)?.locator('form').isVisible()).toBe(true);
  const form = formOf(stage);
  if (!form) throw new Error('There is no form.');
  await expect.poll(() => form.evaluate(() => document.hasFocus())).toBe(true);
  return form;
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
    await stage.press('Enter');
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
    await stage.press('Escape');
    await expect.poll(() => stage.page.frames().length).toBe(1);
    expect(await stage.draft()).toBe('Well, /parcel');
    expect(await stage.caret()).toBe('Well, /parcel'.length);
    await stage.type('!');
    expect(await stage.draft()).toBe('Well, /parcel!');
  });
});
