import path from 'node:path';
import type { Page } from 'playwright-core';
import { build } from 'vite';
import { expect, onTestFinished, test } from 'vitest';
import { launchChatside } from '../harness/extension.ts';
import { fillLibrary } from '../harness/library.ts';
import { HOSTILE_BODIES } from './hostile-bodies.ts';

const EVIL = '"><img src=x onerror=ran()><script>ran()</script>';

/** The policy as a script that any page can load, as `Policy.sanitise`. */
async function bundlePolicy(): Promise<string> {
  const [built] = [
    await build({
      configFile: false,
      logLevel: 'silent',
      build: {
        write: false,
        lib: { entry: path.resolve('utils/rich/sanitise.ts'), name: 'Policy', formats: ['iife'] },
      },
    }),
  ].flat();
  if (!built || !('output' in built)) throw new Error('The policy was not built.');
  return built.output[0].code;
}

/** What stands in a part of the page that no rich text may bring there. */
const strangers = (page: Page, places: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const tags = 'P BR B STRONG I EM U S A CODE PRE BLOCKQUOTE UL OL LI MARK SPAN INS DEL'.split(
      ' ',
    );
    const found: string[] = [];
    for (const element of document.querySelectorAll(`${selector} *`)) {
      if (element.className.toString().startsWith('ProseMirror')) continue;
      if (!tags.includes(element.tagName)) found.push(element.outerHTML);
      for (const { name, value } of element.attributes) {
        const ours = ['class', 'target', 'rel'].includes(name);
        const leads = name === 'href' && /^(?:https?:\/\/|mailto:|tel:)/i.test(value);
        if (!ours && !leads) found.push(`${name}="${value}"`);
      }
    }
    return found;
  }, places);

test('the policy lets no body run, load or style anything, even where nothing else would stop it', async () => {
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  const page = await chatside.context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('about:blank');
  await page.evaluate('globalThis.ran = () => { globalThis.count = (globalThis.count ?? 0) + 1; }');
  const count = () => page.evaluate('globalThis.count ?? 0');

  // The control: without the policy they do run and load here.
  await page.evaluate(
    (bodies) => {
      for (const body of bodies) document.body.innerHTML = body;
    },
    [HOSTILE_BODIES['image with a handler']!, HOSTILE_BODIES['tracking pixel']!],
  );
  await expect.poll(count).toBe(1);
  await expect.poll(() => requests.join()).toContain('evil.example/px.gif');
  await page.evaluate('globalThis.count = 0; document.body.innerHTML = "";');
  requests.length = 0;

  await page.evaluate(await bundlePolicy());
  expect(Object.keys(HOSTILE_BODIES).length).toBeGreaterThan(40);
  for (const body of Object.values(HOSTILE_BODIES)) {
    await page.evaluate((html) => {
      const { sanitise } = (globalThis as unknown as { Policy: { sanitise(html: string): string } })
        .Policy;
      const clean = sanitise(html);
      for (const tag of ['div', 'p', 'pre', 'svg', 'table']) {
        const host = document.body.appendChild(document.createElement(tag));
        host.innerHTML = clean;
        // Read twice: what changes its mind does it the second time.
        document.body.appendChild(document.createElement('section')).innerHTML = host.innerHTML;
      }
    }, body);
    expect(await strangers(page, ':is(div, p, pre, section)')).toEqual([]);
    await page.evaluate('document.body.innerHTML = ""');
  }
  expect(await count()).toBe(0);
  expect(requests).toEqual([]);
});

test(
  'hostile bodies in a stored library do nothing in list, editor, preview and history',
  { timeout: 180_000 },
  async () => {
    const chatside = await launchChatside();
    onTestFinished(() => chatside.close());
    await chatside.context.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told, ran: () => told.push('ran') });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        // Chromium tells of inline handlers, styles and bases also where the policy reads a text, in a
        // document that never runs; what comes into the page itself would be among the strangers.
        const inert = blockedURI === 'inline' || violatedDirective === 'base-uri';
        if (!inert) told.push(`${violatedDirective} ${blockedURI}`);
      });
    });
    const page = await chatside.page('library.html');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const rows = Object.entries(HOSTILE_BODIES).map(([title, body], at) => ({
      ...{ id: `hostile-${at}`, shortcut: `hostile-${at}`, title, body, rich: true },
      ...{ tags: [EVIL], folder: EVIL, createdAt: 1, updatedAt: 2, uses: 0 },
    }));
    await fillLibrary(page, {
      snippets: [
        ...rows,
        { ...rows[0], id: 'plain', shortcut: 'plain', title: EVIL, body: EVIL, rich: false },
      ],
      versions: rows.map(({ id, ...row }) => ({
        ...{ ...row, snippet: id, at: 1, title: EVIL, body: `${row.body}<p>before</p>` },
      })),
      facts: [{ name: 'evil', value: EVIL, updatedAt: 1 }],
    });
    for (const { id, title } of rows) {
      await page.evaluate((hash) => (location.hash = hash), id);
      await page.locator('.editor-head h2').getByText(title, { exact: true }).waitFor();
      await page.locator('.rich').waitFor();
      await page.locator('.history-version').click();
      await page.locator('.difference').waitFor();
      expect([title, await strangers(page, ':is(.rich, .rich-view, .difference dd)')]).toEqual([
        title,
        [],
      ]);
      expect([title, await page.evaluate('told')]).toEqual([title, []]);
    }
    await page.evaluate(() => (location.hash = 'plain'));
    await expect.poll(() => page.locator('.preview-bubble').innerText()).toContain('<img');
    expect(await page.evaluate('told')).toEqual([]);
    expect(await page.evaluate('document.baseURI')).toContain(chatside.id);
    expect(requests.filter((url) => !url.startsWith(`chrome-extension://${chatside.id}/`))).toEqual(
      [],
    );
  },
);
