import { chromium, type Browser, type Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import type { SnippetMatch } from '@/utils/snippets/snippet';
import { chromiumPath } from '../harness/browsers.ts';
import { bundledScript } from '../harness/bundled-script.ts';
import type { Enter, PickerPage } from './picker-page.ts';

/** In the page. */
declare const pickerPage: PickerPage;
declare const library: Library;

type Kind = SnippetAsk['kind'];

/** The library that the picker asks: it answers when the test does. */
type Library = {
  /** What was asked and is not answered, a search with its query; and all that was to be put in. */
  waiting(): readonly string[];
  filled(): readonly string[];
  /** Answers all that was asked of this kind: who asked before the last one does not listen any more. */
  answer(kind: Kind, answer: SnippetAnswer): void;
  /** From now on no question of this kind is answered. */
  fail(kind: Kind): void;
};

export type PickerStage = {
  readonly page: Page;
  list(): Promise<readonly string[] | undefined>;
  said(): Promise<readonly string[]>;
  enters(): Promise<readonly Enter[]>;
  filled(): Promise<readonly string[]>;
  draft(): Promise<string>;
  point(row: number): Promise<void>;
  end(): Promise<void>;
  /** Waits until this question was asked. */
  asked(kind: Exclude<Kind, 'search'>): Promise<void>;
  searched(query: string): Promise<void>;
  /** The same, and answers it. */
  answer(kind: Exclude<Kind, 'search'>, answer: SnippetAnswer): Promise<void>;
  find(query: string, ...rows: readonly SnippetMatch[]): Promise<void>;
  fail(kind: Kind): Promise<void>;
};

export const row = (id: string, more: Partial<SnippetMatch> = {}): SnippetMatch => ({
  id,
  shortcut: id,
  title: id,
  preview: '',
  ...more,
});

export const launchPicker = async (): Promise<{ browser: Browser; script: string }> => ({
  browser: await chromium.launch({
    executablePath: await chromiumPath(),
    chromiumSandbox: process.getuid?.() !== 0,
  }),
  script: await bundledScript('tests/browser/picker-page.ts'),
});

/** A page with a reply that has the caret, another field, and the picker. */
export async function openPicker(
  { browser, script }: Awaited<ReturnType<typeof launchPicker>>,
  before: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<PickerStage> {
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await before(page);
  await page.setContent('<textarea></textarea><input>');
  await page.evaluate(playLibrary);
  await page.addScriptTag({ content: script });
  await page.locator('textarea').click();
  const asked = (question: string): Promise<void> =>
    expect.poll(() => page.evaluate(() => library.waiting())).toContain(question);
  const answer = (kind: Kind, said: SnippetAnswer): Promise<void> =>
    page.evaluate(([to, what]) => library.answer(to, what), [kind, said] as const);
  return {
    page,
    asked,
    list: () => page.evaluate(() => pickerPage.list()),
    said: () => page.evaluate(() => pickerPage.said()),
    enters: () => page.evaluate(() => pickerPage.enters()),
    filled: () => page.evaluate(() => library.filled()),
    draft: () => page.locator('textarea').inputValue(),
    point: (at) => page.evaluate((index) => pickerPage.point(index), at),
    end: () => page.evaluate(() => pickerPage.end()),
    fail: (kind) => page.evaluate((some) => library.fail(some), kind),
    searched: (query) => asked(`search ${query}`),
    answer: async (kind, said) => {
      await asked(kind);
      await answer(kind, said);
    },
    find: async (query, ...rows) => {
      await asked(`search ${query}`);
      await answer('search', { kind: 'matches', matches: rows, edition: 1 });
    },
  };
}

/** Sent into the page, before the picker. */
function playLibrary(): void {
  type Question = { readonly n: number; readonly ask: SnippetAsk };
  let waiting: Question[] = [];
  const filled: string[] = [];
  const failing = new Set<Kind>();
  let tell: (message: { n: number; answer?: SnippetAnswer }) => void = () => undefined;
  const port = {
    onMessage: { addListener: (heard: typeof tell) => void (tell = heard) },
    onDisconnect: { addListener: () => undefined },
    disconnect: () => undefined,
    postMessage: (question: Question) => {
      const { kind } = question.ask;
      if (failing.has(kind)) return tell({ n: question.n });
      if (question.ask.kind === 'fill') filled.push(question.ask.id);
      waiting.push(question);
    },
  };
  const runtime = {
    id: 'chatside',
    connect: () => port,
    sendMessage: () => Promise.resolve(true),
    getURL: (path: string) => `https://chatside.example${path}`,
  };
  const played: Library = {
    waiting: () =>
      waiting.map(({ ask }) => (ask.kind === 'search' ? `search ${ask.query}` : ask.kind)),
    filled: () => filled,
    answer: (kind, answer) => {
      for (const { n } of waiting.filter(({ ask }) => ask.kind === kind)) tell({ n, answer });
      waiting = waiting.filter(({ ask }) => ask.kind !== kind);
    },
    fail: (kind) => {
      failing.add(kind);
      for (const { n } of waiting.filter(({ ask }) => ask.kind === kind)) tell({ n });
      waiting = waiting.filter(({ ask }) => ask.kind !== kind);
    },
  };
  Object.assign(globalThis, { browser: { runtime }, library: played });
}
