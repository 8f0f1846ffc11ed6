import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { putSnippets } from '../harness/library.ts';
import { DESK_SNIPPETS, enterEngine, LINES } from './engine-stage.ts';
import { consentTo } from './stage.ts';

let chatside: Chatside;
let practice: PracticeConsole;

beforeAll(async () => {
  practice = await startPracticeConsole({ scripted: false });
  chatside = await launchChatside();
  await chatside.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await consentTo(chatside);
  await putSnippets(chatside, DESK_SNIPPETS);
});
afterAll(async () => {
  await chatside.close();
  await practice.close();
});

type Fault = 'throws' | 'swallows' | 'rewrites';

/** The engine gets nothing of an inserted text any more, but this fault. Sent into the page. */
function sabotage(fault: Fault): void {
  let busy = false;
  const spoil = (event: ClipboardEvent | InputEvent): void => {
    const data = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
    const text = data?.getData('text/plain') || ('data' in event ? event.data : '') || '';
    if (busy || !text.includes('the first line')) return;
    event.stopImmediatePropagation();
    if (fault === 'throws') throw new Error('The editor broke.');
    event.preventDefault();
    if (fault === 'swallows') return;
    busy = true;
    document.execCommand('insertText', false, 'SOMETHING ELSE');
    busy = false;
  };
  window.addEventListener('paste', spoil, { capture: true });
  window.addEventListener('beforeinput', spoil, { capture: true });
}

const ENGINES = ['contenteditable', 'ckeditor5', 'lexical', 'prosemirror', 'quill2', 'draft'];

describe.each(ENGINES)('%s', (engine) => {
  test.each(['swallows', 'rewrites'] as const)(
    'that %s a text: the draft is as it was, the clipboard too, and the person is told',
    async (fault) => {
      const desk = await enterEngine(chatside, practice, engine);
      const { page, world, faceText } = { ...desk.stage, ...desk.stage.world };
      await page.evaluate(() => navigator.clipboard.writeText('mine'));
      await desk.type('Hi. /four');
      await desk.rest();
      await page.evaluate(sabotage, fault);
      await desk.choose();
      await expect.poll(faceText).toContain('Your draft is as it was');
      // An engine may take what was typed, or put back, a task later.
      await expect.poll(desk.model).toBe('Hi. /four');
      await expect.poll(desk.shown).toBe('Hi. /four');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('mine');
      // The text is offered, by keys as well.
      await desk.press('F6', 'Enter');
      await expect.poll(faceText).toContain('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(LINES);
      await desk.press('F6', 'ArrowRight', 'Enter');
      await expect.poll(() => world.faceQuery('.notice')).toEqual([]);
      await desk.type('!');
      await expect.poll(desk.model).toBe('Hi. /four!');
      await desk.close();
    },
  );
});

test.each(['ckeditor5', 'lexical', 'quill2', 'draft'])(
  '%s whose handler throws: nothing is inserted, and the person is told',
  async (engine) => {
    const desk = await enterEngine(chatside, practice, engine);
    await desk.type('Hi. /four');
    await desk.rest();
    await desk.stage.page.evaluate(sabotage, 'throws' as const);
    await desk.choose();
    await expect.poll(desk.stage.world.faceText).toContain('Your draft is as it was');
    await expect.poll(desk.model).toBe('Hi. /four');
    await desk.close();
  },
);
