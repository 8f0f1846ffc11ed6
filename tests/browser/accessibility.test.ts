import { describe, expect, test } from 'vitest';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { axeInFace, axeInPage } from '../harness/axe.ts';
import { axTree } from '../harness/ax-tree.ts';
import { chooseInMenu } from '../harness/context-menu.ts';
import { workerOf } from '../harness/worker.ts';
import { openStage, type Stage } from './stage.ts';

const STARTERS = STARTER_SNIPPETS.length;

const SENTENCE = 'Could you send me a photo of the label, please?';

const send = async (stage: Stage, text: string): Promise<void> => {
  const before = stage.practice.messages(stage.conversation).length;
  await stage.page.keyboard.insertText(text);
  await stage.press('Enter');
  await expect.poll(() => stage.practice.messages(stage.conversation).length).toBe(before + 1);
};

/** What can be shown beside the console, one after the other, and how each comes about. */
const SHOWN: Record<string, (stage: Stage) => Promise<void>> = {
  '.clock': async ({ practice, conversation }) => {
    await practice.say(conversation, 'Where is my parcel?');
  },
  '.tip': async (stage) => {
    for (const _ of ['first', 'second', 'third']) await send(stage, SENTENCE);
    await stage.press('F6');
  },
  '.picker': async (stage) => {
    await stage.press('F6', 'Escape');
    await stage.type('/ref');
  },
  '.card': async (stage) => {
    await stage.press('Escape');
    await stage.composer.fill('');
    await stage.type('The card is 4111 1111 1111 1111. ');
    await expect.poll(stage.marks).toContain('stop: 4111 1111 1111 1111');
    await stage.press('F8');
  },
  '.hints-chip': async (stage) => {
    await stage.press('Escape');
  },
  '.notice:not(.tip)': async (stage) => {
    await stage.press('Escape');
    await stage.composer.evaluate((field: HTMLElement) => field.blur());
    await workerOf(stage.chatside).evaluate(
      "chrome.tabs.query({}).then((tabs) => tabs.forEach(({ id }) => chrome.tabs.sendMessage(id, { type: 'picker/open' }).catch(() => {})))",
    );
  },
};

const PAGES = [
  ...['library.html', 'library.html#new', 'options.html', 'dashboard.html', 'welcome.html'],
  ...['save.html', 'snippet.html#starter-ref', 'sidepanel.html'],
];

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s', (colorScheme) => {
  test('pages and popup', { timeout: 120_000 }, async () => {
    const stage = await openStage({ colorScheme });
    const { chatside, page } = stage;
    const tab = await workerOf(chatside).evaluate(
      "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('http')).id)",
    );
    const found: string[] = [];
    for (const path of [...PAGES, `popup.html?tab=${String(tab)}`]) {
      const opened = await chatside.page(path);
      await opened.locator('h1, h2').first().waitFor();
      found.push(...(await axeInPage(opened)).map((line) => `${path} ${line}`));
      await opened.close();
    }
    await page.bringToFront();
    await stage.composer.fill('The card is 4111 1111 1111 1111, dear Dana Cruz.');
    await stage.composer.selectText();
    const save = await chooseInMenu(chatside, page, 'save-selection', '');
    await save.getByRole('button', { name: 'Redact' }).first().waitFor();
    found.push(...(await axeInPage(save)).map((line) => `save.html, filled ${line}`));
    expect(found).toEqual([]);
  });

  test('face beside the console', async () => {
    const stage = await openStage({ colorScheme });
    for (const [part, show] of Object.entries(SHOWN)) {
      await show(stage);
      await expect.poll(() => stage.world.faceQuery(part)).not.toEqual([]);
      expect(await axeInFace(stage.world)).toEqual([]);
    }
  });
});

/** One more surface is one more tree: the fill-in form belongs behind the picker. */
test('a screen reader finds the picker, the library page and the page that saves a selection', async () => {
  const stage = await openStage();
  await stage.type('/refno');
  await expect.poll(async () => (await stage.picker())[0]).toBe('> No refund possible');
  await expect
    .poll(() => axTree(stage.page, 'region', 'Snippets'))
    .toEqual([
      'region "Snippets"',
      '  text "refno"',
      '  text "2 matches"',
      '  listbox "Matching snippets"',
      '    option "No refund possible refno Hi Dana, I’ve looked at this carefully,…" [selected]',
      '    option "How refunds work refpol Here’s how a refund works: 1. Tell me wh…"',
      '  text "Hi Dana, I’ve looked at this carefully, and I’m afraid I can’t r…"',
      '  status',
      '    text "No refund possible, 1 of 2"',
    ]);
  await stage.press('Escape');

  const library = await stage.chatside.page('library.html');
  await library.getByRole('combobox', { name: 'Search snippets' }).fill('refno');
  await expect
    .poll(() => axTree(library, 'region', 'All snippets'))
    .toEqual([
      'region "All snippets"',
      '  heading "Library"',
      `  text "${STARTERS}"`,
      '  button "Import and export"',
      '  button "New snippet"',
      '  combobox "Search snippets" [expanded]',
      '    text "refno"',
      '  button "Clear the search"',
      '  listbox "Snippets"',
      '    option "No refund possible refno Hi Robin, I’ve looked at this carefully…"',
      '    option "How refunds work refpol Here’s how a refund works: 1. Tell me wh…"',
      '  status',
      `    text "2 of ${STARTERS} found."`,
    ]);

  await stage.page.bringToFront();
  await stage.composer.fill('The card is 4111 1111 1111 1111, dear Dana Cruz.');
  await stage.composer.selectText();
  const save = await chooseInMenu(stage.chatside, stage.page, 'save-selection', '');
  await expect
    .poll(() => axTree(save, 'main'))
    .toEqual([
      'main',
      '  heading "Save as snippet"',
      '  text "Nothing is stored before you save, and nothing leaves this brows…"',
      '  heading "The new snippet"',
      '  textbox "Title"',
      '  textbox "Shortcut"',
      '  textbox "Text"',
      '  region "Before you save"',
      '    heading "This text speaks of one customer"',
      '    list "To look at"',
      '      listitem',
      '        text "A card number"',
      '        text ":"',
      '        text "4111 1111 1111 1111"',
      '        text "It passes the check digit and the issuer range of payment cards."',
      '        button "Redact a card number, 4111 1111 1111 1111"',
      '      listitem',
      '        text "The customer’s name"',
      '        text ":"',
      '        text "Dana Cruz"',
      '        text "It stands in the text once."',
      '        button "Replace “Dana Cruz” by {{customer.name}}"',
      '  region "Preview"',
      '    heading "Preview"',
      '    group "The customer"',
      '      radio "Name known" [checked]',
      '      radio "Name unknown"',
      '    text "The card is 4111 1111 1111 1111, dear Dana Cruz."',
      '  textbox "Tags"',
      '  text "Separated by commas. They help you find it."',
      '  button "Save"',
      '  button "Cancel"',
    ]);
});
