import { expect, onTestFinished, test } from 'vitest';
import { networkLog } from '../harness/network-log.ts';
import { startPage } from '../harness/servers.ts';
import { openStage } from './stage.ts';

test('a whole session asks nobody but the chat console', async () => {
  const log = networkLog();
  onTestFinished(() => log[Symbol.asyncDispose]());
  const control = await startPage({ html: '<!doctype html><title>Control</title>' });
  onTestFinished(() => control.close());
  const stage = await openStage({ args: log.args, consent: false });
  const { chatside, practice, page, world, conversation } = stage;

  await chatside.consent();
  await page.bringToFront();
  await practice.say(conversation, 'Where is my refund?');
  await expect.poll(() => world.faceText()).toMatch(/\d:\d\d/);
  await stage.composer.click();
  await stage.type('/ref');
  await expect.poll(stage.picker).toContain('> Refund started');
  await stage.press('Enter');
  await expect.poll(stage.draft).toContain('Hi Dana,');
  await stage.press('Enter');
  await expect.poll(() => practice.messages(conversation).at(-1)?.text).toContain('Hi Dana,');
  await stage.type('I see teh charge on 4111 1111 1111 1111. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh', 'stop: 4111 1111 1111 1111']);
  await stage.press('F8');
  await expect.poll(() => world.faceText()).toContain('1 of 2');
  await stage.press('Enter');
  await expect.poll(stage.draft).toContain('I see the charge');
  // Our rules, Harper, the rules of tone, and what only the tables of the worker find.
  await stage.type('She have sent it. YOU MUST READ THIS NOW. SSN 536-22-8741. ');
  await expect
    .poll(stage.marks)
    .toEqual(
      expect.arrayContaining([
        'grammar: have',
        expect.stringMatching(/^tone: YOU MUST READ/),
        expect.stringMatching(/536-22-8741/),
      ]),
    );
  await world.clickFace('.hints-chip');
  await expect.poll(() => world.faceText()).toContain('1 of ');
  await stage.press('Escape');

  const library = await chatside.page('library.html');
  await library.getByRole('option').first().waitFor();
  const dashboard = await chatside.page('dashboard.html');
  await dashboard.locator('[data-testid="wait-row"]').first().waitFor();
  const options = await chatside.page('options.html');
  await options.getByLabel(/trigger/i).waitFor();

  // One request that is not the console's, made on purpose: the log must have it.
  await page.goto(control.url);
  await chatside.close();

  const requests = await log.requests();
  const originOf = (url: string): string => new URL(url.replace(/^ws/, 'http')).origin;
  const consoleOrigin = originOf(practice.url);
  expect(requests).toContain(`${practice.url}?editor=textarea`);
  expect(requests).toContainEqual(expect.stringMatching(/^ws:.*as=operator/));
  expect(requests).toContain(`${control.url}/`);
  expect([...new Set(requests.map(originOf))].sort()).toEqual([consoleOrigin, control.url].sort());
});
