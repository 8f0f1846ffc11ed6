import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';
import { axeInPage } from '../harness/axe.ts';
import { debuggerOf } from '../harness/debugger.ts';
import { launchChatside } from '../harness/extension.ts';
import { storedSnippets } from '../harness/library.ts';
import { networkLog } from '../harness/network-log.ts';

const FOLDER = new URL('../data/formats/', import.meta.url);
const sample = (name: string): Promise<Buffer> => readFile(new URL(name, FOLDER));

type Desk = {
  readonly page: Page;
  readonly dialog: Locator;
  /** Opens the dialog by keys, and gives it a file. */
  choose(name: string, content?: Buffer | string): Promise<void>;
  give(name: string, content?: Buffer | string): Promise<void>;
  close(): Promise<void>;
  /** Presses a button of the dialog by its key. */
  press(button: string | RegExp): Promise<void>;
};

async function openDesk(args?: readonly string[], colorScheme?: 'light' | 'dark'): Promise<Desk> {
  const chatside = await launchChatside({
    ...(args && { args: [...args] }),
    ...(colorScheme && { colorScheme }),
  });
  onTestFinished(() => chatside.close());
  const page = await chatside.page('library.html');
  await page.getByRole('listbox', { name: 'Snippets' }).getByRole('option').first().waitFor();
  const dialog = page.getByRole('dialog');
  // From the disk, as a person does it: what a test hands over itself, the page would have to unpack.
  const folder = await mkdtemp(path.join(tmpdir(), 'chatside-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const give = async (name: string, content?: Buffer | string): Promise<void> => {
    const file = path.join(folder, path.basename(name));
    await writeFile(file, content ?? (await sample(name)));
    await page.getByLabel('File to import').setInputFiles(file);
  };
  return {
    page,
    dialog,
    give,
    close: () => chatside.close(),
    choose: async (name, content) => {
      await page.getByRole('button', { name: 'Import and export' }).press('Enter');
      await page.getByRole('menuitem', { name: 'Import from a file…' }).press('Enter');
      await give(name, content);
    },
    press: async (button) => {
      await dialog.getByRole('button', { name: button }).press('Enter');
    },
  };
}

/** What a person wrote, to compare libraries. */
async function written(page: Page): Promise<unknown> {
  return [...(await storedSnippets(page)).values()].map((row) => {
    const { updatedAt: _, ...rest } = row;
    return rest;
  });
}

/**
 * Times what a page does by the processor, so that whoever else is at work on this machine counts for nothing:
 * all of it with its workers, and the thread that draws. Milliseconds.
 */
async function timerOf(
  page: Page,
): Promise<(act: () => Promise<void>) => Promise<{ all: number; drawing: number }>> {
  const session = await debuggerOf(page);
  await session.send('Performance.enable');
  const now = async (): Promise<{ all: number; drawing: number }> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number =>
      1000 * (metrics.find((metric) => metric.name === name)?.value ?? NaN);
    return { all: of('ProcessTime'), drawing: of('ThreadTime') };
  };
  return async (act) => {
    const before = await now();
    await act();
    const after = await now();
    return { all: after.all - before.all, drawing: after.drawing - before.drawing };
  };
}

const SAMPLES = [
  ['textblaze.json', 'Text Blaze', 4],
  ['textexpander.textexpander', 'TextExpander (group or settings)', 2],
  ['textexpander_binary.textexpander', 'TextExpander (group or settings)', 2],
  ['textexpander.csv', 'TextExpander (CSV)', 6],
  ['textexpander_utf16.csv', 'TextExpander (CSV)', 1],
  ['espanso_base.yml', 'Espanso', 8],
  ['briskine.csv', 'Briskine', 2],
  ['zendesk_macros.json', 'Zendesk macros', 3],
  ['intercom_macros.json', 'Intercom macros', 2],
  ['chatwoot_canned_responses.json', 'Chatwoot canned responses', 2],
  ['gorgias_macros.json', 'Gorgias macros', 1],
  ['front_message_templates.json', 'Front message templates', 1],
  ['rocketchat_canned.json', 'Rocket.Chat canned responses', 2],
  ['alfred_support.alfredsnippets', 'Alfred snippets', 2],
] as const;

test('each system’s file is known by its content, shown, imported and taken back in one step', async () => {
  const { page, dialog, choose, press } = await openDesk();
  const before = await written(page);
  const list = page.getByRole('listbox', { name: 'Snippets' });
  for (const [file, format, count] of SAMPLES) {
    await choose(file);
    await dialog.getByLabel('Read as').waitFor();
    const read = await dialog
      .getByLabel('Read as')
      .evaluate((it: HTMLSelectElement) => it.selectedOptions[0]?.text);
    expect([file, read]).toEqual([file, format]);
    // Where the library has the shortcut already, both are kept: then all of the file is there.
    for (const both of await dialog.getByText('Keep both').all()) await both.click();
    await press(`Import ${count} ${count === 1 ? 'snippet' : 'snippets'}`);
    await dialog.waitFor({ state: 'detached' });
    await expect
      .poll(async () => (await storedSnippets(page)).size)
      .toBe(STARTER_SNIPPETS.length + count);
    const imported = await written(page);

    await choose(file);
    await dialog.getByRole('button', { name: 'Import 0 snippets' }).waitFor();
    expect(await dialog.getByRole('button', { name: 'Import 0 snippets' }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await written(page)).toEqual(imported);

    await list.focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => written(page)).toEqual(before);
  }
}, 120_000);

test('rich texts of other systems keep their lines and lose what does not belong into a chat', async () => {
  const { page, dialog, choose, press } = await openDesk();
  await choose('briskine.csv');
  await press('Import 2 snippets');
  await dialog.waitFor({ state: 'detached' });
  const stored = await storedSnippets(page);
  expect(stored.get('h')?.body).toBe('<p>Hello {{customer.first_name}},<br>{{cursor}}</p>');
  expect(stored.get('fu')?.body).toBe(
    '<p>Next call: {{date +7d}}<br>{{&gt; h}}<br>{{pick Wording: Best / Cheers}}, {{me.first_name}}</p>',
  );
  await choose('gorgias_macros.json');
  await press('Import 1 snippet');
  await dialog.waitFor({ state: 'detached' });
  expect((await storedSnippets(page)).get('order-status-inquiry')).toMatchObject({
    body: '<p>Hi {{customer.first_name}},</p><p>Your order has been delivered.</p>',
    uses: 0,
    usedElsewhere: 58_392,
  });
});

test('what differs is asked for: keep mine, replace, or both', async () => {
  const { page, dialog, choose, press } = await openDesk();
  const mine = (await storedSnippets(page)).get('ref')!;
  const file = `abbreviation,snippet,label\n;ref,Theirs,Theirs\n;novel,Novel %fillpopup:name=A:default=b:c%,Novel\n;bad,%key:tab%,Presses`;
  await choose('team.csv', file);
  await press('Import 1 snippet');
  await dialog.waitFor({ state: 'detached' });
  expect((await storedSnippets(page)).get('ref')).toEqual(mine);
  expect((await storedSnippets(page)).get('novel')?.body).toBe('Novel {{pick A: b / c}}');

  await choose('team.csv', file);
  await dialog.getByText('It presses keys (“%key:tab%”)').waitFor();
  await dialog.getByRole('radio', { name: 'Keep mine' }).focus();
  await page.keyboard.press('ArrowRight');
  await press('Import 1 snippet');
  await dialog.waitFor({ state: 'detached' });
  const replaced = (await storedSnippets(page)).get('ref')!;
  expect([replaced.id, replaced.body]).toEqual([mine.id, 'Theirs']);
});

test('a table is asked about its columns, by keys; the way back keeps the answers', async () => {
  const { page, dialog, choose, press } = await openDesk();
  await choose('generic_mapping.csv');
  await dialog.getByLabel('What is in column 1, “Shortcut”').waitFor();
  const folder = dialog.getByLabel('What is in column 4, “Folder”');
  expect(await folder.inputValue()).toBe('folder');
  await folder.focus();
  await folder.selectOption('Leave out');
  await press('Show what comes');
  await dialog.getByRole('button', { name: 'Import 1 snippet' }).waitFor();
  await press('Back to the columns');
  expect(await folder.inputValue()).toBe('');
  await dialog.getByLabel('What is in column 3, “Text”').selectOption('Leave out');
  await dialog.getByText('Say which column holds the text').waitFor();
  expect(await dialog.getByRole('button', { name: 'Show what comes' }).isDisabled()).toBe(true);
  await dialog.getByLabel('What is in column 3, “Text”').selectOption('Text');
  await press('Show what comes');
  // The library has a “hi” of its own.
  await dialog.getByText('Keep both').click();
  await press('Import 2 snippets');
  await dialog.waitFor({ state: 'detached' });
  const hi = (await storedSnippets(page)).get('hi-2');
  expect([hi?.folder, hi?.lang, hi?.variants?.length]).toEqual([undefined, 'en', 1]);

  const foreign = 'key;words\n/a;Hi %filltext:name=Name%\n/b;plain';
  await choose('other.csv', foreign);
  await press('Show what comes');
  await dialog.getByText('looks like a placeholder of another system').waitFor();
  await press('Back to the columns');
  await dialog
    .getByLabel('Placeholders in the texts')
    .selectOption({ label: 'TextExpander: %filltext:name=…%' });
  await press('Show what comes');
  await press('Import 2 snippets');
  await dialog.waitFor({ state: 'detached' });
  expect((await storedSnippets(page)).get('a')?.body).toBe('Hi {{ask Name}}');
});

test('a wrong guess can be corrected', async () => {
  const { dialog, choose, press } = await openDesk();
  await choose('textexpander_noheader.csv');
  await dialog.getByRole('button', { name: 'Import 2 snippets' }).waitFor();
  await dialog.getByLabel('Read as').selectOption('Another table');
  await dialog.getByLabel('What is in column 1', { exact: true }).waitFor();
  await press('Show what comes');
  await dialog.getByRole('button', { name: 'Import 2 snippets' }).waitFor();
});

describe('hostile files', () => {
  const snippet = (text: string): Buffer =>
    Buffer.from(
      JSON.stringify({ alfredsnippet: { name: 'n', uid: '1', keyword: 'k', snippet: text } }),
    );
  const bomb = Buffer.from(zipSync({ 'big [1].json': snippet('A'.repeat(20 << 20)) }));
  const many = Buffer.from(
    zipSync(
      Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [`${at}.json`, snippet('s')])),
    ),
  );
  const slow = Buffer.from(`matches:\n${'- {trigger: x, replace: [[[[y]]]]}\n'.repeat(200_000)}`);

  test('are refused in words, while the page goes on drawing, and leave nothing', async () => {
    const log = networkLog();
    onTestFinished(() => log[Symbol.asyncDispose]());
    const { page, dialog, choose, give, close } = await openDesk(log.args);
    const noise: string[] = [];
    page.on('pageerror', ({ message }) => noise.push(message));
    page.on('dialog', (shown) => {
      noise.push(shown.message());
      void shown.dismiss();
    });
    const before = await written(page);
    await choose('empty.csv', '');
    const problem = dialog.locator('.import-problem');
    await problem.waitFor();
    const timed = await timerOf(page);
    for (const [name, content, words] of [
      ['hostile/binary_as.csv', undefined, 'not a text'],
      ['hostile/deep_nesting.json', undefined, 'levels deep'],
      ['hostile/malformed.csv', undefined, 'is not closed'],
      ['hostile/truncated.json', undefined, 'damaged or not JSON'],
      ['hostile/xxe.textexpander', undefined, 'declares entities'],
      ['hostile/yaml_alias_bomb.yml', undefined, 'aliases'],
      ['hostile/zip_slip.alfredsnippets', undefined, 'no snippet in this archive'],
      ['bomb.alfredsnippets', bomb, 'would unpack to'],
      ['many.alfredsnippets', many, 'more than 2,000 files'],
    ] as const) {
      const took = await timed(async () => {
        await give(name, content);
        await expect.poll(() => problem.textContent()).toContain(words);
      });
      expect(took.all, name).toBeLessThan(2_000);
      expect(took.drawing, name).toBeLessThan(500);
    }
    // One that the reader itself takes long for: the page draws, and another file is not kept waiting.
    const took = await timed(async () => {
      await give('slow.yml', slow);
      await dialog.getByText('Reading the file…').waitFor();
      await give('empty.csv', '');
      await expect.poll(() => problem.textContent()).toContain('This file is empty');
    });
    expect(took.drawing).toBeLessThan(500);
    await page.keyboard.press('Escape');
    expect(await written(page)).toEqual(before);
    expect(noise).toEqual([]);
    // The browser ends its log when it is closed.
    await close();
    expect((await log.requests()).filter((url) => /evil|passwd/.test(url))).toEqual([]);
  });

  test('that can be read lose what is hostile in them', async () => {
    const log = networkLog();
    onTestFinished(() => log[Symbol.asyncDispose]());
    const { page, dialog, choose, press, close } = await openDesk(log.args);
    const noise: string[] = [];
    page.on('dialog', (shown) => {
      noise.push(shown.message());
      void shown.dismiss();
    });
    await choose('hostile/xss_bodies.json');
    await dialog.locator('summary', { hasText: 'Worth a look' }).press('Enter');
    await dialog.getByText('U+202E').waitFor();
    await press(/^Import \d snippets/);
    await dialog.waitFor({ state: 'detached' });
    const stored = await storedSnippets(page);
    const bodies = ['x1', 'x2', 'x3', 'x4', 'x5', 'x6'].map((each) => stored.get(each)?.body);
    expect(bodies).toEqual([
      undefined,
      '<a>click</a>',
      '<p></p>"&gt;',
      undefined,
      '<p>hi</p>',
      undefined,
    ]);
    for (const each of ['x2', 'x5', 'x7']) {
      await page.getByRole('combobox', { name: 'Search snippets' }).fill(each);
      await page.getByRole('option').first().click();
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    expect(noise).toEqual([]);
    // The browser ends its log when it is closed.
    await close();
    expect((await log.requests()).filter((url) => url.includes('evil'))).toEqual([]);
  });
});

test('the first action of the menu has the focus at once, and not a moment after the next key', async () => {
  const { page } = await openDesk();
  const focused = await page
    .getByRole('button', { name: 'Import and export' })
    .evaluate((button) => {
      (button as HTMLElement).click();
      return document.activeElement?.textContent;
    });
  expect(focused).toBe('Import from a file…');
});

test('a table and a match file are exported, and the table comes back without a change', async () => {
  const { page, dialog, choose } = await openDesk();
  const exported = async (kind: string): Promise<string> => {
    await page.getByRole('button', { name: 'Import and export' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Export everything' }).press('Enter');
    await dialog.getByRole('radio', { name: kind }).focus();
    await page.keyboard.press('Space');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Export', exact: true }).press('Enter'),
    ]);
    return readFile(await download.path(), 'utf8');
  };
  const table = await exported('Spreadsheet (CSV)');
  expect(table.split('\r\n')[0]).toContain('"shortcut","title","text"');
  await choose('back.csv', table);
  await dialog.getByText('Everything in this file is in your library already.').waitFor();
  await page.keyboard.press('Escape');
  const matches = await exported('Espanso (YAML)');
  expect(matches).toContain('trigger: ":ref"');
  await choose('back.yml', matches);
  await dialog.getByLabel('Read as').waitFor();
  expect(await dialog.getByText('Cannot be imported').count()).toBe(0);
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing wrong on the way, in the %s',
  async (scheme) => {
    const { page, dialog, choose, give, press } = await openDesk(undefined, scheme);
    await page.getByRole('button', { name: 'Import and export' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Import from a file…' }).press('Enter');
    await dialog.locator('summary').press('Enter');
    const shots = process.env['SCREENSHOTS'];
    const look = async (name: string): Promise<void> => {
      expect([name, await axeInPage(page)]).toEqual([name, []]);
      if (shots)
        await page.screenshot({
          path: `${shots}/import-${name}-${scheme}.png`,
          animations: 'disabled',
        });
    };
    await look('start');
    await give('zendesk_macros.json');
    await dialog.getByRole('button', { name: /^Import 3/ }).waitFor();
    await look('review');
    await give('generic_mapping.csv');
    await dialog.getByRole('button', { name: 'Show what comes' }).waitFor();
    await look('columns');
    await give('hostile/xxe.textexpander');
    await dialog.locator('.import-problem').waitFor();
    await look('problem');
    await page.keyboard.press('Escape');
    await choose('espanso_base.yml');
    await press('Cancel');
  },
);
