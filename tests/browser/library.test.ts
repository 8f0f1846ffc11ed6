import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { syntheticLibrary } from '../bench/library.ts';
import { launchChatside } from '../harness/extension.ts';
import { fillLibrary, makeSnippet, storedSnippets } from '../harness/library.ts';

const STARTERS = STARTER_SNIPPETS.length;

/** The library page, and what a person does there with keys. */
type Desk = {
  readonly page: Page;
  readonly list: Locator;
  readonly search: Locator;
  readonly toast: Locator;
  press(...keys: string[]): Promise<void>;
  /** What screen readers take for the row the keys are on. */
  active(): Promise<string>;
  chosen(): Promise<number>;
  /** The same library in another window. */
  again(): Promise<Desk>;
};

async function openDesk(): Promise<Desk> {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  return deskOn(await chatside.page('library.html'));
}

async function deskOn(page: Page): Promise<Desk> {
  const list = page.getByRole('listbox', { name: 'Snippets' });
  await list.getByRole('option').first().waitFor();
  const search = page.getByRole('combobox', { name: 'Search snippets' });
  return {
    page,
    list,
    search,
    toast: page.locator('.toasts'),
    press: async (...keys) => {
      for (const key of keys) await page.keyboard.press(key);
    },
    active: () =>
      page.evaluate(() => {
        const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
        return document.getElementById(id)?.textContent ?? '';
      }),
    chosen: () => list.locator('[aria-selected="true"]').count(),
    again: async () => {
      const other = await page.context().newPage();
      await other.goto(page.url());
      return deskOn(other);
    },
  };
}

/** What a person wrote, without what the browser counts; to compare libraries. */
async function written(page: Page): Promise<unknown> {
  return [...(await storedSnippets(page)).values()].map((row) => {
    const { updatedAt: _, favourite = false, ...rest } = row;
    return { ...rest, favourite };
  });
}

async function onMenu(page: Page, button: string, item: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).press('Enter');
  const entry = page.getByRole('menuitem', { name: item });
  while (!(await entry.evaluate((it) => it === document.activeElement))) {
    await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
}

async function chooseFile(page: Page, content: string | Buffer, name = 'team.json'): Promise<void> {
  await onMenu(page, 'Import and export', 'Import');
  await giveFile(page, content, name);
}

async function giveFile(page: Page, content: string | Buffer, name = 'team.json'): Promise<void> {
  await page
    .getByLabel('File to import')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const fileOf = (snippets: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    ...{ format: 'chatside/snippets', version: 1, exportedAt: '2026-11-25T09:00:00.000Z' },
    ...{ folders: [], facts: [], snippets },
    ...more,
  });

const entry = (shortcut: string, title: string, body: string, more: object = {}): object => ({
  title,
  triggers: [shortcut],
  variants: [{ format: 'text', body }],
  ...more,
});

/** Violations that axe finds beside the editor, by rule and place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // As it is when it stands still: what fades in has no colours of its own yet.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
      exclude: ['.editor'],
    });
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('a snippet is found by keyboard, with typing errors, by tag and by shelf', async () => {
  const { page, search, list, press, active } = await openDesk();
  expect(await violations(page)).toEqual([]);
  await search.focus();
  await page.keyboard.type('pasword');
  await expect.poll(() => list.getByRole('option').first().textContent()).toMatch(/password/i);
  await expect
    .poll(() => page.locator('.library-side [role="status"]').textContent())
    .toMatch(new RegExp(`^\\d of ${STARTERS} found`));
  await press('ArrowDown');
  const title = (await list.locator('.row-title').first().textContent()) ?? '';
  await expect.poll(active).toContain(title);
  await page.getByRole('heading', { name: title }).waitFor();
  await press('Enter');
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');

  await search.fill('#hold');
  await expect.poll(() => list.getByRole('option').count()).toBe(4);
  await search.press('Escape');
  await expect
    .poll(() => list.getByRole('option').first().getAttribute('aria-setsize'))
    .toBe(`${STARTERS}`);

  await page.getByRole('button', { name: /^All snippets/ }).focus();
  await press('ArrowDown', 'Enter');
  await page.getByText('No favourites yet.').waitFor();
  await search.fill('refund');
  await page.getByText('No snippet matches “refund”.').waitFor();
  await page.getByRole('button', { name: 'Search in all snippets' }).press('Enter');
  await expect.poll(() => list.getByRole('option').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
});

test('many are moved, tagged, marked and deleted at once; each step is taken back', async () => {
  const { page, list, press, chosen, toast } = await openDesk();
  const before = await written(page);
  const folder = page.locator('.shelf-name', { hasText: 'Refunds' });
  await list.focus();
  await press('Home', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+ArrowDown', 'Space');
  await expect.poll(chosen).toBe(4);
  const bar = page.getByRole('region', { name: '4 snippets chosen' });
  expect(await violations(page)).toEqual([]);

  await bar.getByRole('button', { name: 'Move…' }).press('Enter');
  await page.keyboard.type(' Billing / Refunds ');
  expect(await violations(page)).toEqual([]);
  await press('Enter');
  await expect.poll(() => folder.textContent()).toBe('Refunds4');
  expect(await toast.textContent()).toContain('4 snippets moved to “Billing/Refunds”');
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Move…');

  await bar.getByRole('button', { name: 'Add tag…' }).press('Enter');
  await page.keyboard.type('Money, q4');
  await press('Enter');
  await page.getByRole('button', { name: 'q4 4', exact: true }).waitFor();
  await bar.getByRole('button', { name: 'Remove tag…' }).press('Enter');
  await page.getByText('They have:').waitFor();
  await page.keyboard.type('money');
  await press('Enter');
  await page.getByRole('button', { name: 'money 4', exact: true }).waitFor({ state: 'detached' });
  await bar.getByRole('button', { name: 'Review day…' }).press('Enter');
  await page.getByLabel('Surely right until').fill('2020-01-31');
  await press('Enter');
  await page.getByRole('button', { name: 'Review overdue 4', exact: true }).waitFor();
  await list.press('f');
  await page.getByRole('button', { name: 'Favourites 4', exact: true }).waitFor();
  await bar.getByRole('button', { name: 'Delete' }).press('Enter');
  await page.getByRole('button', { name: `All snippets ${STARTERS - 4}`, exact: true }).waitFor();
  await expect.poll(() => list.evaluate((it) => it === document.activeElement)).toBe(true);
  expect((await storedSnippets(page)).size).toBe(STARTERS - 4);

  await toast.getByRole('button', { name: 'Undo' }).press('Enter');
  await page.getByRole('button', { name: 'Favourites 4', exact: true }).waitFor();
  await toast.getByRole('button', { name: 'Redo' }).press('Enter');
  await page.getByRole('button', { name: `All snippets ${STARTERS - 4}`, exact: true }).waitFor();
  await list.focus();
  await press(...Array.from({ length: 6 }, () => 'Control+z'));
  await expect.poll(() => written(page)).toEqual(before);
  await press('Control+z');
  await expect.poll(() => toast.textContent()).toContain('There is nothing to undo.');

  await press('Control+a');
  await expect
    .poll(() => page.locator('.library-side [role="status"]').textContent())
    .toContain(`${STARTERS} snippets chosen`);
  await press('Escape');
  await expect.poll(chosen).toBe(1);
});

test('a folder is renamed, moved and deleted from its menu, and nothing in it is lost', async () => {
  const { page, list, press, toast } = await openDesk();
  const shelf = (name: RegExp): Locator => page.locator('.shelf-name', { hasText: name });
  await list.focus();
  await press('Home', 'Shift+ArrowDown');
  await page.getByRole('button', { name: 'Move…' }).press('Enter');
  await page.keyboard.type('Billing/Refunds');
  await press('Enter');
  await shelf(/^Refunds/).waitFor();
  const before = await written(page);

  await onMenu(page, 'What to do with the folder Billing', 'Rename');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Payments');
  await press('Enter');
  await shelf(/^Payments2/).waitFor();
  await onMenu(page, 'What to do with the folder Payments/Refunds', 'Move');
  await page.getByRole('button', { name: 'To the top' }).press('Enter');
  await shelf(/^Payments/).waitFor({ state: 'detached' });
  await onMenu(page, 'What to do with the folder Refunds', 'Delete');
  await shelf(/^Refunds/).waitFor({ state: 'detached' });
  expect(await toast.textContent()).toContain('2 snippets stay');
  expect((await storedSnippets(page)).size).toBe(STARTERS);

  await list.focus();
  await press('Control+z', 'Control+z', 'Control+z');
  await shelf(/^Billing2/).waitFor();
  expect(await written(page)).toEqual(before);
});

test('an import shows what comes and what is lost, asks where both differ, and is one step', async () => {
  const { page, list, press, toast } = await openDesk();
  const before = await written(page);
  const { title = '', body = '' } = (await storedSnippets(page)).get('ref') ?? {};
  const theirs = `${body} Theirs.`;
  const folders = [{ id: 'f', name: 'Team', parent: null }];
  const facts = [{ name: 'refund_days', value: '14 days' }];
  const file = fileOf(
    [
      entry('ref', title, theirs),
      entry('bye', 'Another goodbye', 'Bye.'),
      entry('new-one', 'New one', 'It takes {{fact:refund_days}}.', { folder: 'f', owner: 'me' }),
      entry('broken', 'Broken', 'Hi {{'),
    ],
    { folders, facts },
  );
  await chooseFile(page, file);
  const dialog = page.getByRole('dialog', { name: 'Import “team.json”' });
  await dialog.getByRole('button', { name: 'Import 1 snippet and 1 fact' }).waitFor();
  const shown = (await dialog.textContent()) ?? '';
  for (const said of [
    '1 new snippet',
    '2 snippets differ from yours',
    '“Broken” Line 1, column 4',
  ]) {
    expect(shown).toContain(said);
  }
  await dialog.getByText('snippets have no owners here').waitFor();
  await dialog.locator('summary', { hasText: 'text' }).first().press('Enter');
  await dialog.locator('ins', { hasText: 'Theirs.' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await written(page)).toEqual(before);

  await chooseFile(page, file);
  await dialog
    .getByRole('group', { name: 'Snippets that differ: for all' })
    .getByText('Replace')
    .click();
  await dialog.getByRole('group', { name: 'Goodbye' }).getByText('Keep both').click();
  await dialog.getByRole('button', { name: 'Import 3 snippets and 1 fact' }).press('Enter');
  await page.getByRole('button', { name: 'Team 1', exact: true }).waitFor();
  const after = await storedSnippets(page);
  expect(after.get('ref')?.body).toBe(theirs);
  expect([after.get('bye')?.title, after.get('bye-2')?.title]).toEqual([
    'Goodbye',
    'Another goodbye',
  ]);
  const imported = await written(page);

  await chooseFile(page, file);
  await dialog
    .getByText('Everything in this file is in your library already.')
    .waitFor({ state: 'detached' });
  await dialog.getByText('cannot be imported').first().waitFor();
  expect(await dialog.getByRole('button', { name: /^Import 0/ }).isDisabled()).toBe(true);
  await press('Escape');
  expect(await written(page)).toEqual(imported);

  await list.focus();
  await press('Control+z');
  await page.getByRole('button', { name: 'Team 1', exact: true }).waitFor({ state: 'detached' });
  expect(await toast.textContent()).toContain('Undone: “team.json” imported');
  expect(await written(page)).toEqual(before);
});

test('a backup brings everything back exactly, and a second time nothing', async () => {
  const { page, list, press } = await openDesk();
  await makeSnippet(page, {
    title: 'Lunar delivery',
    shortcut: 'moon',
    text: 'Not yet.\n{{cursor}}',
  });
  await page.getByText('Saved', { exact: true }).waitFor();
  const [moon] = [(await storedSnippets(page)).get('moon')!];
  await fillLibrary(page, {
    snippets: [
      {
        ...moon,
        ...{ uses: 12, usedAt: 1_795_510_800_000, favourite: true, folder: 'Far/Away' },
        ...{ reviewBy: '2027-03-01', tags: ['space', 'Ünï'], lang: 'en' },
        variants: [{ lang: 'de', body: '<p>Noch <b>nicht</b></p>', rich: true }],
      },
    ],
  });
  await page.getByRole('button', { name: 'Away 1', exact: true }).waitFor();

  const exported = async (): Promise<string> => {
    await onMenu(page, 'Import and export', 'Export everything');
    await page.getByText('Backup, with my usage').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export', exact: true }).press('Enter'),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const undated = (file: string): string => file.replace(/"exportedAt": "[^"]*"/, '');
  const before = await storedSnippets(page);
  const backup = await exported();
  await list.focus();
  await press('Control+a', 'Delete');
  await page.getByRole('heading', { name: 'Your library is empty' }).waitFor();
  await chooseFile(page, backup, 'backup.json');
  await page.getByRole('button', { name: `Import ${STARTERS + 1} snippets` }).press('Enter');
  await list.getByRole('option').first().waitFor();
  expect(await storedSnippets(page)).toEqual(before);
  expect(undated(await exported())).toBe(undated(backup));

  await chooseFile(page, backup, 'backup.json');
  await page.getByText('Everything in this file is in your library already.').waitFor();
  expect(await page.getByRole('button', { name: 'Import 0 snippets' }).isDisabled()).toBe(true);
});

test('files that are damaged, too large, of somebody else or hostile change nothing', async () => {
  const { page, press } = await openDesk();
  const noise: string[] = [];
  page.on('dialog', (dialog) => {
    noise.push(dialog.message());
    void dialog.dismiss();
  });
  page.on('pageerror', ({ message }) => noise.push(message));
  const before = await written(page);
  await onMenu(page, 'Import and export', 'Import');
  const problem = page.locator('.import-problem');
  for (const [content, sentence] of [
    [fileOf([]).slice(0, -9), 'damaged or not JSON'],
    ['['.repeat(100_000), 'damaged or not JSON'],
    [Buffer.from([0x50, 0x4b, 0xff, 0xfe]), 'not a text in UTF-8'],
    ['{"folders":[]}', 'does not know what wrote this file'],
    [fileOf([], { version: 99 }), 'written by a newer Chatside'],
    [fileOf([], { snippets: 'none' }), 'no list of snippets'],
  ] as const) {
    await giveFile(page, content);
    await expect.poll(() => problem.textContent()).toContain(sentence);
  }
  const large = path.join(await mkdtemp(path.join(tmpdir(), 'chatside-')), 'large.json');
  onTestFinished(() => rm(path.dirname(large), { recursive: true }));
  await writeFile(large, ' '.repeat(50 * 1024 * 1024));
  await page.getByLabel('File to import').setInputFiles(large);
  await expect
    .poll(() => problem.textContent())
    .toContain('This file has 50 MB, and Chatside reads at most 10 MB');
  const hostile =
    '<img src=x onerror=alert(1)><a href="javascript:alert(2)">Hello</a><script>alert(3)</script>';
  await giveFile(
    page,
    fileOf([
      entry('xss', hostile, hostile),
      entry('rich', 'Rich', hostile, { variants: [{ format: 'html', body: hostile }] }),
      entry('loop', 'Loop', '{{> loop}}'),
      entry('__proto__', 'Prototype', 'x'),
      JSON.parse('{"__proto__":{"polluted":1},"title":7}') as object,
      null,
    ]),
  );
  await page.getByRole('button', { name: /^Import 3 / }).waitFor();
  await page.locator('summary', { hasText: 'Worth a look' }).press('Enter');
  await page.getByText('was cleaned').waitFor();
  expect(await written(page)).toEqual(before);
  await page.getByRole('button', { name: /^Import 3 / }).press('Enter');
  const row = page.getByRole('option', { name: hostile.slice(0, 20) });
  await row.click();
  await page.getByRole('heading', { name: hostile }).waitFor();
  expect((await storedSnippets(page)).get('rich')?.body).toBe('<a>Hello</a>');
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  expect(await page.locator('main img, main script, .library-list img').count()).toBe(0);
  expect(noise).toEqual([]);
  await page.getByRole('listbox').focus();
  await press('Control+z');
  await row.waitFor({ state: 'detached' });
  expect(await written(page)).toEqual(before);
});

test('a file that is dropped on the page is shown like a chosen one', async () => {
  const { page } = await openDesk();
  const session = await page.context().newCDPSession(page);
  const data = {
    items: [],
    files: [new URL('../../package.json', import.meta.url).pathname],
    dragOperationsMask: 1,
  };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  }
  const dialog = page.getByRole('dialog', { name: 'Import “package.json”' });
  await dialog.getByText('Chatside does not know what wrote this file').waitFor();
  expect(page.url()).toContain('library.html');
});

test('no room left: the sentence says so, and nothing is half-written', async () => {
  const { page } = await openDesk();
  const before = await written(page);
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      if (this.name === 'snippets' && ++puts % 2 === 0) {
        throw new DOMException('There is no room.', 'QuotaExceededError');
      }
      return put.apply(this, given);
    };
  });
  await chooseFile(page, fileOf([entry('one', 'One', '1'), entry('two', 'Two', '2')]));
  await page.getByRole('button', { name: 'Import 2 snippets' }).press('Enter');
  await page.locator('.import-problem', { hasText: 'no room left' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New snippet' }).click();
  await page.getByLabel('Title', { exact: true }).fill('Three');
  await page.getByLabel('Shortcut', { exact: true }).fill('three');
  await page.getByLabel('Text', { exact: true }).fill('3');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.getByLabel('Text', { exact: true }).fill('3, and more');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.locator('.problems', { hasText: 'no room left' }).waitFor();
  expect(await page.getByLabel('Text', { exact: true }).inputValue()).toBe('3, and more');
  const stored = await storedSnippets(page);
  expect(stored.get('three')?.body).toBe('3');
  expect(stored.size).toBe((before as unknown[]).length + 1);
});

test('a library of a newer Chatside is left alone, and the page says so', async () => {
  const { page } = await openDesk();
  const before = (await storedSnippets(page)).size;
  await page.goto(page.url().replace(/library\.html.*/, 'options.html'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('chatside', 9990);
        opening.onupgradeneeded = () => opening.result.createObjectStore('of-tomorrow');
        opening.onerror = () => reject(opening.error ?? new Error('It cannot be opened.'));
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await page.goto(page.url().replace('options.html', 'library.html'));
  await page.getByText('This library was made by a newer Chatside.').waitFor();
  expect((await storedSnippets(page)).size).toBe(before);
});

test('what another window changed is not lost, neither by a step nor by its undo', async () => {
  const here = await openDesk();
  const there = await here.again();
  const edit = async (text: string): Promise<void> => {
    await there.search.fill('goodbye');
    // Until there is an index, the list is of everything.
    await expect
      .poll(() => there.list.getByRole('option').first().textContent())
      .toContain('Goodbye');
    await there.search.press('ArrowDown');
    await there.page.getByRole('heading', { name: 'Goodbye', exact: true }).waitFor();
    await there.page.getByLabel('Text', { exact: true }).fill(text);
    await there.page.keyboard.press('Control+s');
    await there.toast.getByText('Saved', { exact: true }).waitFor();
    // What was said of an edit before may still stand there.
    await expect.poll(async () => (await storedSnippets(there.page)).get('bye')?.body).toBe(text);
  };
  await edit('So long!');
  await here.list.focus();
  await here.press('Control+a');
  await here.page.getByRole('button', { name: 'Move…' }).press('Enter');
  await here.page.keyboard.type('Everything');
  await here.press('Enter');
  await here.page.getByRole('button', { name: `Everything ${STARTERS}`, exact: true }).waitFor();
  expect((await storedSnippets(here.page)).get('bye')).toMatchObject({
    folder: 'Everything',
    body: 'So long!',
  });

  await there.page.getByRole('button', { name: `Everything ${STARTERS}`, exact: true }).waitFor();
  await there.page.bringToFront();
  await edit('Farewell!');
  await here.page.bringToFront();
  await here.list.focus();
  await here.press('Control+z');
  await expect.poll(() => here.toast.textContent()).toContain('1 changed since then');
  const stored = await storedSnippets(here.page);
  expect(stored.get('bye')?.body).toBe('Farewell!');
  stored.delete('bye');
  expect([...stored.values()].filter(({ folder }) => folder)).toEqual([]);
});

test('10,000 snippets: only the rows in view stand in the page, and End reaches the last', async () => {
  const { page, list, search, press, active } = await openDesk();
  await fillLibrary(page, { snippets: syntheticLibrary(10_000) });
  const many = 10_000 + STARTERS;
  await page
    .getByRole('button', { name: `All snippets ${many.toLocaleString('en')}`, exact: true })
    .waitFor();
  const rows = list.getByRole('option');
  await rows.first().waitFor();
  await list.focus();
  await press('End');
  await expect
    .poll(() => list.locator('[data-active="true"]').getAttribute('aria-posinset'))
    .toBe(`${many}`);
  await expect.poll(active).not.toBe('');
  expect(await rows.count()).toBeLessThan(60);
  await press('PageUp', 'Home');
  await expect
    .poll(() => list.locator('[data-active="true"]').getAttribute('aria-posinset'))
    .toBe('1');
  expect(await rows.count()).toBeLessThan(60);

  await search.focus();
  await page.keyboard.type('parcel delayed lamp');
  await expect.poll(() => rows.first().textContent()).toContain('Parcel delayed: lamp');
  await search.press('Escape');
  await list.focus();
  await press('Control+a');
  await page
    .getByRole('region', { name: `${many.toLocaleString('en')} snippets chosen` })
    .waitFor();
});
