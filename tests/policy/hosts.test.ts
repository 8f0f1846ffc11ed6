import { expect, onTestFinished, test } from 'vitest';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { consentTo, enterStage } from '../browser/stage.ts';
import { buildFolder } from '../harness/builds.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { idOf, managedStorage, writePolicies } from '../harness/policy-file.ts';
import { startPage } from '../harness/servers.ts';
import { workerOf } from '../harness/worker.ts';
import { startXvfb, type Xvfb } from '../harness/xvfb.ts';

const HTML = '<!doctype html><title>Help desk</title><textarea autofocus></textarea>';

/** A browser with a window, in which what these say of hosts is in force. */
const launchUnder = async (hosts: object): Promise<{ chatside: Chatside; screen: Xvfb }> => {
  const life = new AbortController();
  onTestFinished(() => life.abort());
  const folder = await buildFolder('testing');
  const policies = { ExtensionSettings: { [idOf(folder)]: hosts } };
  await writePolicies({ ...policies, ...managedStorage(folder, { tips: false }) }, life.signal);
  const screen = await startXvfb();
  onTestFinished(() => screen.close());
  const chatside = await launchChatside({
    headless: false,
    display: screen.display,
    args: ['--host-resolver-rules=MAP chat.example.test 127.0.0.1'],
  });
  onTestFinished(() => chatside.close());
  await consentTo(chatside);
  return { chatside, screen };
};

test('on a console that the organisation blocks nothing of Chatside is there, and nothing goes wrong', async () => {
  const { chatside, screen } = await launchUnder({ runtime_blocked_hosts: ['*://127.0.0.1'] });
  const said: string[] = [];
  chatside.context.on('console', (message) => said.push(message.text()));
  chatside.context.on('weberror', (error) => said.push(error.error().message));
  const worker = workerOf(chatside);
  await worker.evaluate(
    'self.unhandled = []; self.addEventListener("unhandledrejection", ({ reason }) => self.unhandled.push(String(reason)))',
  );
  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());

  const stage = await enterStage(chatside, practice, 'textarea', { runs: false });
  await stage.type('/ref');
  await screen.xdotool('alt+shift+s');
  // The same console under a name that is not blocked: Chatside is alive there, and was here for nothing.
  const there = (url: string): string => url.replace('127.0.0.1', 'localhost');
  const addressWith = async (editor: string): Promise<string> =>
    there(await practice.addressWith(editor));
  const named = { ...practice, url: there(practice.url), addressWith };
  const allowed = await enterStage(chatside, named, 'textarea');
  await allowed.type('/ref');
  await expect.poll(allowed.picker).toContain('> Refund started');
  await allowed.page.close();

  await stage.page.bringToFront();
  expect(await stage.world.isThere()).toBe(false);
  expect(await stage.page.locator('chatside-face').count()).toBe(0);
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('');
  await expect.poll(() => practice.messages(stage.conversation).at(-1)?.text).toBe('/ref');

  const beside = await chatside.page('options.html');
  await stage.page.bringToFront();
  await screen.xdotool('ctrl+shift+y');
  const popup = (): Promise<string> =>
    beside.evaluate(
      "chrome.extension.getViews({ type: 'popup' })[0]?.document.querySelector('main')?.innerText ?? ''",
    );
  await expect.poll(popup).toMatch(/^Kept off this page\s+The browser does not let Chatside into/);
  expect(await popup()).not.toMatch(/Turn off|Reload/);
  expect(await worker.evaluate('self.unhandled')).toEqual([]);
  expect(said).toEqual([]);
});

// What docs/policy.md says of it: should Chromium give more one day, the page is to be rewritten.
test('hosts that are allowed at run time are exceptions from those that are blocked, and give no access', async () => {
  const host = 'chat.example.test';
  const { chatside } = await launchUnder({
    runtime_blocked_hosts: ['*://*'],
    runtime_allowed_hosts: [`*://${host}`, '*://localhost'],
  });
  const site = await startPage({ html: HTML });
  onTestFinished(() => site.close());
  const page = await chatside.page('options.html');
  const titleOf = async (url: string): Promise<unknown> => {
    const tab = await chatside.context.newPage();
    await tab.goto(url);
    return page.evaluate(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) =>
      chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title }).then(
        ([{ result }]) => result,
        ({ message }) => message,
      ))`);
  };
  // The policy is in force: of the two names of the manifest one is blocked and one excepted.
  expect(await titleOf(`http://127.0.0.1:${site.port}/`)).toMatch(/policy/);
  expect(await titleOf(`http://localhost:${site.port}/`)).toBe('Help desk');
  expect(await titleOf(`http://${host}:${site.port}/`)).toMatch(/must request permission/);
  const origins = [`http://${host}:${site.port}/*`];
  expect(await page.evaluate((asked) => chrome.permissions.contains(asked), { origins })).toBe(
    false,
  );
});

declare const chrome: {
  permissions: { contains(asked: { origins: string[] }): Promise<boolean> };
};
