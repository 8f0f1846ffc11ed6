import { describe, expect, test } from 'vitest';
import { putSnippets } from '../harness/library.ts';
import { openStage, type Stage } from './stage.ts';

const VISIT = {
  shortcut: 'visit',
  title: 'A visit',
  body: 'We come on {{cursor | Monday}} at {{cursor | nine}}. We bring {{cursor}}',
};

/** What is selected in the composer; "|" for a caret. */
const selected = ({ composer }: Stage): Promise<string> =>
  composer.evaluate((field) => {
    if (!(field instanceof HTMLTextAreaElement)) return getSelection()?.toString() || '|';
    return field.value.slice(field.selectionStart, field.selectionEnd) || '|';
  });

const focusIsIn = ({ composer }: Stage): Promise<boolean> =>
  composer.evaluate((field) => field === document.activeElement);

async function insert(stage: Stage): Promise<void> {
  await stage.type('/visit');
  await expect.poll(stage.picker).toContain('> A visit');
  await stage.press('Enter');
  await expect.poll(() => selected(stage)).toBe('Monday');
}

describe.each(['textarea', 'contenteditable'] as const)('in a %s', (editor) => {
  test('Tab goes from place to place and back, over what is typed; then it is the page’s', async () => {
    const stage = await openStage({ editor });
    await putSnippets(stage.chatside, [VISIT]);
    await insert(stage);
    await expect.poll(stage.world.faceText).toMatch(/next place\s*1 of 3/);
    await stage.type('Friday');
    await stage.press('Tab');
    expect(await selected(stage)).toBe('nine');
    await stage.press('Shift+Tab');
    expect(await selected(stage)).toBe('Friday');
    await stage.press('Tab', 'Tab');
    await stage.type('tea');
    expect(await stage.draft()).toBe('We come on Friday at nine. We bring tea');
    await expect.poll(stage.world.faceText).toBe('');
    expect(await focusIsIn(stage)).toBe(true);
    await stage.press('Tab');
    expect(await focusIsIn(stage)).toBe(false);
  });
});

test.each(['textarea', 'contenteditable'] as const)(
  'characters that an editor does not show as they are keep no text out of a %s, and no place from its words',
  async (editor) => {
    const stage = await openStage({ editor });
    const body = '12\u00a0€\u200b, on {{cursor | Monday}}\r\nor on {{cursor | Friday}}';
    await putSnippets(stage.chatside, [{ ...VISIT, body }]);
    await insert(stage);
    await stage.press('Tab');
    expect(await selected(stage)).toBe('Friday');
    const shown = (await stage.draft()).replace(/\u00a0/g, ' ').replace(/\u200b/g, '');
    expect(shown).toBe('12 €, on Monday\nor on Friday');
  },
);

test('Esc, a place written over, or another field ends it', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [VISIT]);
  await insert(stage);
  await stage.press('Escape', 'Tab');
  expect(await focusIsIn(stage)).toBe(false);

  await stage.composer.fill('');
  await insert(stage);
  await stage.press('Control+a', 'x', 'Tab');
  expect(await stage.draft()).toBe('x');
  expect(await focusIsIn(stage)).toBe(false);

  await stage.composer.fill('');
  await insert(stage);
  await stage.page.locator('[data-testid="mode-note"]').focus();
  await stage.composer.focus();
  await stage.press('Tab');
  expect(await focusIsIn(stage)).toBe(false);
  expect(await stage.world.faceText()).toBe('');
});

test('rich text goes into an editable element as it is, in one step of undo, its places included', async () => {
  const stage = await openStage({ editor: 'contenteditable' });
  await putSnippets(stage.chatside, [
    {
      shortcut: 'steps',
      title: 'Steps',
      rich: true,
      body: '<p>Please, {{customer.first_name}}:</p><ul><li>open <b>Settings</b></li><li>choose {{cursor | English}}</li></ul><p>Best, {{cursor | me}}</p>',
    },
  ]);
  await stage.type('Hello! /steps');
  await expect.poll(stage.picker).toContain('> Steps');
  await stage.press('Enter');
  await expect.poll(() => selected(stage)).toBe('English');
  const html = (): Promise<string> => stage.composer.evaluate((field) => field.innerHTML);
  expect(await html()).toMatch(/<li>open <b>Settings<\/b><\/li>/);
  await stage.type('Polish');
  await stage.press('Tab');
  expect(await selected(stage)).toBe('me');
  expect(await stage.world.faceText()).toBe('');
  expect((await stage.draft()).replace(/\s+/g, ' ')).toBe(
    'Hello! Please, Dana: open Settings choose Polish Best, me',
  );
  await stage.press('Control+z', 'Control+z');
  await expect.poll(stage.draft).toBe('Hello! /steps');
});

test('rich text goes into a text field as plain text', async () => {
  const stage = await openStage();
  await putSnippets(stage.chatside, [
    {
      shortcut: 'steps',
      title: 'Steps',
      rich: true,
      body: '<p>Please:</p><ul><li>open <b>Settings</b></li></ul>',
    },
  ]);
  await stage.type('/steps');
  await expect.poll(stage.picker).toContain('> Steps');
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('Please:\n\n• open Settings');
});
