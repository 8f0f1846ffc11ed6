import type { Page } from 'playwright-core';
import type { StoredWait } from '@/utils/replies/wait';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { putWaits } from '../harness/waits.ts';
import { choose, longestTask, untilFigures, watchTasks } from './dashboard-page.ts';
import { goal, ms, NO_GOAL, type Figures } from './figures.ts';
import { median, seededRandom } from './numbers.ts';

const WAITS = 200_000;
const ROUNDS = 5;
const YEAR = 365 * 24 * 60 * 60 * 1000;

/** The page of the built extension with a year of 200,000 waits, opened anew in each round. */
export async function measureDashboard(): Promise<Figures> {
  const chatside = await launchChatside();
  try {
    for (const waits of manyWaits(Date.now())) await putWaits(chatside, waits);
    const found: Record<string, number[]> = {};
    const note = (what: string, value: number): unknown => (found[what] ??= []).push(value);
    for (let round = 0; round < ROUNDS; round++) {
      await inFreshPage(chatside, async (page) => {
        note('figures of 30 days', await page.evaluate(untilFigures));
        note('another period at once', await page.evaluate(choose, '7 days'));
        note('all, not read yet', await page.evaluate(choose, 'All'));
        note('90 days', await page.evaluate(choose, '90 days'));
        note('all, read', await page.evaluate(choose, 'All'));
        note('longest task', await page.evaluate(longestTask));
        note('export', await exportAll(page));
        note('longest task of an export', await page.evaluate(longestTask));
      });
      await inFreshPage(chatside, async (page) => {
        await page.evaluate(untilFigures);
        await page.evaluate(choose, 'All');
        note('all, from the navigation', await page.evaluate(() => performance.now()));
      });
    }
    const row = (what: string, name: string, most?: number): string[] => {
      const values = found[name] ?? [];
      const worst = Math.max(...values);
      const aim = most === undefined ? NO_GOAL : goal(worst, most, ' ms');
      return [what, ms(median(values)), ms(worst), String(values.length), ...aim];
    };
    return {
      title: 'Dashboard',
      head: [`${WAITS.toLocaleString('en')} waits of a year`, 'p50', 'worst', 'n', 'goal', ''],
      rows: [
        row('navigation to the figures of 30 days', 'figures of 30 days', 1000),
        row('another period, chosen at once', 'another period at once', 1000),
        row('navigation to the figures of all, chosen at once', 'all, from the navigation'),
        row('90 days, when all is read', '90 days'),
        row('all, when all is read', 'all, read'),
        row('longest task in the page (0: none over 50 ms)', 'longest task', 100),
        row('export of all as CSV', 'export'),
        row('longest task, with the export', 'longest task of an export', 100),
      ],
      notes: [],
    };
  } finally {
    await chatside.close();
  }
}

async function inFreshPage(chatside: Chatside, work: (page: Page) => Promise<void>): Promise<void> {
  const page = await chatside.context.newPage();
  await page.addInitScript(watchTasks);
  await page.goto(`chrome-extension://${chatside.id}/dashboard.html`, { waitUntil: 'commit' });
  await work(page);
  await page.close();
}

async function exportAll(page: Page): Promise<number> {
  await page.getByRole('button', { name: 'Export…' }).click();
  const downloading = page.waitForEvent('download');
  const at = performance.now();
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await (await downloading).path();
  return performance.now() - at;
}

/** Made-up waits, the same each time but for the day on which they end; portions that can be sent. */
function* manyWaits(now: number): Generator<StoredWait[]> {
  const random = seededRandom(7);
  const key = (): string =>
    Math.floor(random() * 2 ** 52)
      .toString(16)
      .padStart(32, '0');
  let portion: StoredWait[] = [];
  for (let at = 0; at < WAITS; at++) {
    const closed = now - Math.floor(random() * YEAR);
    const took = Math.floor(20_000 + random() ** 4 * 600_000);
    const holding = random() < 0.1;
    const replied = random() < 0.9;
    portion.push({
      id: key(),
      conversation: key(),
      console: ['zendesk', 'intercom', 'chatwoot'][at % 3] ?? '',
      tellsStates: at % 3 === 0,
      kind: random() < 0.3 ? 'first' : 'next',
      opened: closed - took,
      closed,
      messages: 1,
      holding,
      ...(replied
        ? { outcome: 'replied', by: 'me', myWait: took }
        : { outcome: 'resolvedWithoutReply', by: 'me' }),
      ...(holding && { substantive: closed + 60_000 }),
      ...(random() < 0.02 && { doubt: 'clock' }),
    });
    if (portion.length < 20_000) continue;
    yield portion;
    portion = [];
  }
  if (portion.length) yield portion;
}
