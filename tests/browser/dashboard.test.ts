import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { StoredWait } from '@/utils/replies/wait';
import { axeInPage } from '../harness/axe.ts';
import { putRows, rowsOf } from '../harness/database.ts';
import { launchChatside, type Chatside, type LaunchOptions } from '../harness/extension.ts';
import { everythingStored } from '../harness/stores.ts';
import { putWaits } from '../harness/waits.ts';
import { killWorker } from '../harness/worker.ts';

const DAY = 24 * 60 * 60 * 1000;
/** A console's name is the only word that comes from elsewhere. */
const HOSTILE = '=HYPERLINK("https://evil.example","zendesk")';

let made = 0;

/** A wait of so many seconds that ended days ago; my own first reply on Zendesk if nothing else is said. */
function wait(seconds: number, daysAgo: number, more: Partial<StoredWait> = {}): StoredWait {
  made++;
  const closed = Date.now() - daysAgo * DAY - made * 3_600_000;
  const isMine = (more.outcome ?? 'replied') === 'replied' && (more.by ?? 'me') === 'me';
  return {
    id: `id-${made}`,
    conversation: `zqwkey-${made}`,
    console: 'zendesk',
    tellsStates: true,
    kind: 'first',
    opened: closed - seconds * 1000,
    closed,
    outcome: 'replied',
    by: 'me',
    messages: 1,
    holding: false,
    ...(isMine && { myWait: seconds * 1000 }),
    ...more,
  };
}

/** What was counted with paper and pencil; the figures are in the tests. */
function handMade(): StoredWait[] {
  made = 0;
  const held = wait(20, 2, { holding: true });
  const { by: _, myWait: ownWait, ...nobodys } = wait(5, 3, { kind: 'next' });
  expect(ownWait).toBe(5000);
  const next = { kind: 'next', console: 'intercom', tellsStates: false } as const;
  return [
    // First replies: 10, 20, 30, 40, 60, 300 s; the one of 20 s was followed up 100 s later.
    ...[10, 30, 60, 300].map((seconds) => wait(seconds, 1, { reopened: seconds === 60 })),
    { ...held, substantive: held.closed + 100_000 },
    wait(40, 2, { holding: true }),
    // Next replies: three on another console, one too old for the period of 30 days.
    ...[5, 6, 7].map((seconds) => wait(seconds, 3, next)),
    wait(1000, 40, { kind: 'next' }),
    wait(2000, 200, { kind: 'next' }),
    // What is not averaged.
    wait(50, 4, { outcome: 'resolvedWithoutReply' }),
    wait(50, 4, { outcome: 'resolvedWithoutReply' }),
    wait(50, 4, { outcome: 'noReplyNeeded' }),
    ...[1, 2, 3].map(() => wait(50, 4, { outcome: 'abandoned' })),
    wait(5, 3, { kind: 'next', by: 'other' }),
    nobodys,
    wait(9999, 5, { doubt: 'clock' }),
    wait(9999, 5, { doubt: 'clock' }),
    wait(9999, 5, { doubt: 'minute' }),
    wait(9999, 5, { doubt: 'unseen' }),
  ];
}

type Desk = {
  readonly chatside: Chatside;
  readonly page: Page;
  card(id: string): Promise<string[]>;
};

async function openDesk(waits: readonly StoredWait[], options: LaunchOptions = {}): Promise<Desk> {
  const chatside = await launchChatside(options);
  onTestFinished(() => chatside.close());
  if (waits.length) await putWaits(chatside, waits);
  const page = await chatside.page('dashboard.html');
  await page.locator('main').waitFor();
  return {
    chatside,
    page,
    card: async (id) =>
      (await page.getByTestId(id).innerText()).split('\n').filter((line) => line.trim()),
  };
}

const settled = (page: Page): Promise<void> =>
  page.locator('.dashboard-told[aria-busy="false"]').waitFor();

/** The start itself makes the library and deletes, by the year that is kept without a wish: not in the midst of a test. */
async function untilPruned(page: Page): Promise<void> {
  const pruned = async () =>
    (await rowsOf<{ key: string; value: string }>(page, 'meta')).find(
      ({ key }) => key === 'waits-pruned',
    )?.value;
  await expect.poll(pruned).toMatch(/^\d{13}$/);
}

async function choosePeriod(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true });
  await settled(page);
}

test('the figures are those that were counted by hand, for each period and console', async () => {
  const { page, card } = await openDesk(handMade());
  expect(await page.getByRole('status').first().innerText()).toMatch(/^21 waits ended since /);
  expect((await card('first-reply')).slice(0, 9)).toEqual([
    'First reply',
    'n = 6',
    'To the first message of a conversation.',
    ...['half within (p50)', '30 s', '9 of 10 within (p90)', '5 min 00 s'],
    ...['within your target', '83 %'],
  ]);
  expect(await card('first-reply')).toContain('1 of them in reopened conversations.');
  // 10, 30, 60, 120, 300 s: at the target it is late.
  expect((await card('first-substantive')).slice(3)).toEqual([
    ...['half within (p50)', '1 min 00 s', '9 of 10 within (p90)', '5 min 00 s'],
    ...['within your target', '60 %', '1 more has a holding reply only.'],
  ]);
  expect((await card('next-reply')).slice(1)).toEqual([
    'n = 3',
    'To each later message of a customer.',
    ...['half within (p50)', '–', '9 of 10 within (p90)', '–', 'within your target', '–'],
    'From 5 replies on they are summed up. Until then, each one:',
    ...['7 s', '6 s', '5 s'],
  ]);
  const counts: Record<string, number> = {
    ...{ resolvedWithoutReply: 2, noReplyNeeded: 1, abandoned: 3, byOther: 1, byUnknown: 1 },
    ...{ uncertain: 4, clock: 2, minute: 1, unseen: 1 },
  };
  for (const [name, count] of Object.entries(counts)) {
    expect([name, await page.getByTestId(`count-${name}`).innerText()]).toEqual([
      name,
      expect.stringMatching(new RegExp(`(?:^|: )${count}$`, 'm')),
    ]);
  }
  expect(await page.getByTestId('console-intercom').innerText()).toContain('first and next only');
  expect(await page.getByTestId('console-zendesk').innerText()).not.toContain('only');
  expect(await page.locator('main').innerText()).toContain(
    'Intercom does not show when a conversation is resolved or reopened.',
  );

  await choosePeriod(page, '90 days');
  expect(await card('next-reply')).toContain('n = 4');
  await choosePeriod(page, 'All');
  expect(await card('next-reply')).toEqual(
    expect.arrayContaining(['n = 5', '7 s', '33 min 20 s', '60 %']),
  );
  await page.getByLabel('Console', { exact: true }).selectOption('intercom');
  await settled(page);
  expect(await page.getByRole('status').first().innerText()).toBe('3 waits ended.');
  expect(await card('first-reply')).toEqual(expect.arrayContaining(['n = 0', '–']));
  await choosePeriod(page, '7 days');
  expect(await card('next-reply')).toContain('n = 3');
});

test('behind each chart there is a table of its numbers', async () => {
  const waits = handMade();
  const { page } = await openDesk(waits);
  await page.getByRole('radio', { name: 'First replies' }).check({ force: true });
  const rows = async (title: string): Promise<string[][]> => {
    const chart = page
      .locator('section', { has: page.getByRole('heading', { name: title }) })
      .last();
    const table = chart.locator('details');
    await table.locator('summary').click();
    const texts = await table.locator('tbody tr').allInnerTexts();
    return texts.map((text) => text.split('\t'));
  };
  const mine = waits.filter(
    ({ kind, myWait, doubt }) => kind === 'first' && myWait !== undefined && !doubt,
  );
  const hours = await rows('By hour');
  expect(hours.map(([, n]) => Number(n))).toEqual(
    Array.from(
      { length: 24 },
      (_, hour) => mine.filter(({ opened }) => new Date(opened).getHours() === hour).length,
    ),
  );
  // One or two in an hour are too few for a percentile.
  expect(new Set(hours.map(([, , p50]) => p50))).toEqual(new Set(['–']));
  const total = (of: string[][]): number => of.reduce((sum, [, n]) => sum + Number(n), 0);
  expect(total(await rows('By weekday'))).toBe(6);
  expect(total(await rows('Week by week'))).toBe(6);
});

const textOf = async (download: Download): Promise<string> =>
  readFile((await download.path()) ?? '', 'utf8');

async function exportAs(page: Page, kind: string): Promise<Download> {
  await page.getByRole('button', { name: 'Export…' }).click();
  await page.getByRole('radio', { name: kind }).check();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  return downloading;
}

test('a file has what was chosen: times and consoles, no formula', async () => {
  const { page } = await openDesk([...handMade(), wait(8, 1, { console: HOSTILE })]);
  const csv = await exportAs(page, 'CSV');
  expect(csv.suggestedFilename()).toMatch(/^chatside-reply-times-\d{4}-\d\d-\d\d\.csv$/);
  const lines = (await textOf(csv)).split('\r\n').filter(Boolean);
  expect(lines).toHaveLength(1 + 22);
  expect(lines[0]).toContain('customer_wrote_at_utc,ended_at_utc,outcome');
  expect(lines.filter((line) => /^[=+@-]/.test(line))).toEqual([]);
  expect(lines.join('\n')).toContain(`"'=HYPERLINK(""https://evil.example"",""zendesk"")"`);

  await choosePeriod(page, 'All');
  await page.getByLabel('Console', { exact: true }).selectOption('zendesk');
  await settled(page);
  const json = await exportAs(page, 'JSON');
  const { waits } = JSON.parse(await textOf(json)) as { waits: Record<string, unknown>[] };
  expect(waits).toHaveLength(20);
  expect(waits.filter((each) => each['in_percentiles'])).toHaveLength(6 + 2);
  expect(waits.map((each) => each['my_wait_seconds'])).toContain(2000);
});

test('“Delete everything” deletes everything, by keyboard, and another window sees it', async () => {
  const { chatside, page } = await openDesk(handMade());
  await putRows(page, { meta: [{ key: 'salt', value: 'zqwsalt' }] });
  const other = await chatside.page('dashboard.html');
  await other.getByTestId('first-reply').waitFor();
  await page.bringToFront();
  expect(await page.evaluate(everythingStored)).toMatch(/zqwsalt[^]*zqwkey|zqwkey[^]*zqwsalt/);

  const act = page.getByRole('button', { name: 'Delete everything…' });
  await act.press('Enter');
  const dialog = page.getByRole('alertdialog');
  expect(await dialog.innerText()).toContain('23 waits, of every period and console');
  // The first answer keeps everything.
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  expect(await act.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.evaluate(everythingStored)).toContain('zqwkey');

  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Nothing timed yet').waitFor();
  await other.getByText('Nothing timed yet').waitFor();
  expect(await page.evaluate(everythingStored)).not.toMatch(/zqwsalt|zqwkey/);
});

test('an empty page tells what will be here, and its sample is marked and never stored', async () => {
  const { page } = await openDesk([]);
  const said = await page.locator('main').innerText();
  expect(said).toContain('Nothing timed yet');
  expect(said).toContain('How fast you reply');
  expect(await page.getByTestId('first-reply').count()).toBe(0);
  await untilPruned(page);
  const before = await page.evaluate(everythingStored);

  await page.getByRole('button', { name: 'Show sample data' }).click();
  await page
    .getByTestId('first-reply')
    .getByText(/n = \d\d/)
    .waitFor();
  expect(await page.locator('main').innerText()).toMatch(/Sample data\. Made up/);
  expect(await page.getByRole('status').first().innerText()).toMatch(/^Sample: /);
  for (const name of ['Export…', 'Delete everything…']) {
    expect(await page.getByRole('button', { name }).count()).toBe(0);
  }
  expect(await page.evaluate(everythingStored)).toBe(before);
  await page.getByRole('button', { name: 'Back to your own times' }).click();
  await page.getByText('Nothing timed yet').waitFor();
});

test('what is older than the person keeps is gone, though the background was ended meanwhile', async () => {
  const { chatside, page } = await openDesk(handMade());
  await untilPruned(page);
  await page.evaluate(
    `chrome.storage.local.set({ settings: { consentedAt: 1, waitsKept: '90d' } })`,
  );
  await putRows(page, { meta: [{ key: 'waits-pruned', value: '1' }] });
  await killWorker(chatside, page);
  // Whatever it is: the background starts for it.
  await page.evaluate(`chrome.runtime.sendMessage({ type: 'none' }).catch(() => {})`);
  await choosePeriod(page, 'All');
  await expect.poll(() => page.getByRole('status').first().innerText()).toBe('22 waits ended.');
});

test('the keyboard reaches every choice', async () => {
  const { page } = await openDesk(handMade());
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.innerText : undefined;
      return label ?? at?.getAttribute('aria-label') ?? (at as HTMLElement).innerText;
    });
  const seen: string[] = [];
  await page.locator('body').press('Tab');
  while (seen.length < 40 && !seen.includes('Show sample data')) {
    seen.push((await focused()).split('\n')[0] ?? '');
    await page.keyboard.press('Tab');
  }
  expect(seen).toEqual([
    ...['Skip to content', 'Library', 'Reply times', 'Settings', 'Export…', 'Delete everything…'],
    ...['30 days', 'All consoles', 'Next replies'],
    ...['Show as a table', 'Show as a table', 'Show as a table'],
    ...[
      'By console, as a table',
      'Recent waits, as a table',
      'Show the last 21',
      'Show sample data',
    ],
  ]);
  await page.getByRole('radio', { name: '30 days' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await settled(page);
  expect(await page.getByRole('status').first().innerText()).toBe('23 waits ended.');
  await page.getByLabel('Console', { exact: true }).press('End');
  await settled(page);
  expect(await page.getByRole('status').first().innerText()).toBe('20 waits ended.');
});

describe.each(['light', 'dark'] as const)('in the %s', (colorScheme) => {
  test('axe finds nothing wrong, and nothing is cut off at 400 %', async () => {
    const { page } = await openDesk(handMade(), { colorScheme });
    for (const table of await page.locator('summary').all()) await table.click();
    expect(await axeInPage(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show sample data' }).click();
    await page.getByText('Sample data.').waitFor();
    await settled(page);
    expect(await axeInPage(page)).toEqual([]);

    await page.setViewportSize({ width: 320, height: 256 });
    const wide = () =>
      page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        const charts = [...document.querySelectorAll('.chart-drawing')];
        return [
          scrollWidth - clientWidth,
          ...charts.map((chart) => chart.scrollWidth - chart.clientWidth),
        ];
      });
    await expect.poll(wide).toEqual([0, 0, 0, 0]);
  });
});
