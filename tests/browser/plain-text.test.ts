import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath } from '../harness/browsers.ts';
import { bundledScript } from '../harness/bundled-script.ts';

let browser: Browser;
let page: Page;

type Read = {
  text: string;
  offsetOf(node: Node, offset: number): number;
  pointAt(offset: number): { node: Node; offset: number };
};
declare function readPlainText(root: HTMLElement): Read;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: await chromiumPath(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
  page = await browser.newPage();
  const script = await bundledScript('utils/dom/plain-text.ts', 'read');
  await page.setContent('<div id="field" contenteditable></div>');
  await page.addScriptTag({ content: `${script}; var { readPlainText } = read;` });
});
afterAll(() => browser.close());

/** Puts HTML into the field; answers its plain text, and each offset sent to the DOM and back. */
const readBack = (html: string): Promise<{ text: string; offsets: number[] }> =>
  page.evaluate((markup) => {
    const field = document.querySelector<HTMLElement>('#field');
    if (!field) throw new Error('the field is gone');
    field.innerHTML = markup;
    const read = readPlainText(field);
    const offsets = Array.from({ length: read.text.length + 1 }, (_, offset) => {
      const point = read.pointAt(offset);
      return read.offsetOf(point.node, point.offset);
    });
    return { text: read.text, offsets };
  }, html);

describe('an editable element as plain text', () => {
  test.each([
    ['text', 'Hello', 'Hello'],
    ['nothing', '', ''],
    ['an empty line that is only held open', '<div><br></div>', ''],
    ['blocks', 'one<div>two</div><div>three</div>', 'one\ntwo\nthree'],
    ['an empty block', 'one<div><br></div><div>two</div>', 'one\n\ntwo'],
    ['line breaks', 'one<br>two', 'one\ntwo'],
    ['a line break that keeps the last line open', 'one<br><br>', 'one\n'],
    ['paragraphs', '<p>one</p><p>two</p>', 'one\ntwo'],
    ['inline markup', 'a <b>bold</b> <a href="#">link</a>', 'a bold link'],
    ['non-breaking spaces', 'a&nbsp;&nbsp;b', 'a  b'],
    ['emoji and combining marks', '👍<b>e\u0301</b>', '👍e\u0301'],
    ['a list', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
    ['nested blocks', '<div><div>one</div><div>two</div></div>', 'one\ntwo'],
  ])('%s', async (_name, html, text) => {
    const read = await readBack(html);
    expect(read.text).toBe(text);
    expect(read.offsets).toEqual(read.offsets.map((_, offset) => offset));
  });

  test('what a person types, with Enter and Shift+Enter, is read as it was typed', async () => {
    await readBack('');
    await page.locator('#field').click();
    for (const key of ['a', 'Enter', 'b', 'Shift+Enter', 'c', 'Enter', 'Enter', 'd']) {
      await page.keyboard.press(key);
      const caret = await page.evaluate(() => {
        const field = document.querySelector<HTMLElement>('#field');
        const selection = document.getSelection();
        if (!field || !selection?.focusNode) throw new Error('the caret is gone');
        const read = readPlainText(field);
        return read.text.length - read.offsetOf(selection.focusNode, selection.focusOffset);
      });
      expect(caret, `behind the caret after ${key}`).toBe(0);
    }
    const text = await page.evaluate(() => {
      const field = document.querySelector<HTMLElement>('#field');
      return field ? readPlainText(field).text : '';
    });
    expect(text).toBe('a\nb\nc\n\nd');
  });
});
