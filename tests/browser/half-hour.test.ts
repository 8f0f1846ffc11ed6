import { expect, onTestFinished, test } from 'vitest';
import type { IntercomReplica } from '../consoles/intercom/page/page.ts';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { startReplica } from '../consoles/replica.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';
import { runsIn } from '../harness/running.ts';
import { killWorker } from '../harness/worker.ts';
import { keptWaits, moveClock, type KeptWait } from '../harness/kept-waits.ts';
import { scriptOf } from './half-hour.script.ts';
import { consentTo } from './stage.ts';

// A half-hour of five chats at once, in compressed time; what is kept is what the script says.

const REPLICAS = { zendesk: '*.zendesk.com', intercom: 'app.intercom.com' };

async function withReplica(name: keyof typeof REPLICAS): Promise<Chatside> {
  const replica = await startReplica(name, REPLICAS[name]);
  onTestFinished(() => replica.close());
  const chatside = await launchChatside({ ignoreHTTPSErrors: true, args: replica.args });
  onTestFinished(() => chatside.close());
  await consentTo(chatside);
  return chatside;
}

test('the practice console: a page reloaded, a worker killed and a tab closed lose nothing', async () => {
  const began = Math.floor(Date.now() / 1000) * 1000;
  let now = began;
  const practice = await startPracticeConsole({ scripted: false, now: () => now });
  onTestFinished(() => practice.close());
  const chatside = await launchChatside();
  onTestFinished(() => chatside.close());
  await consentTo(chatside);

  const { steps, truth } = scriptOf(['customer', 'customer', 'me', 'me', 'other', 'bot', 'note']);
  const names = ['Ada Okafor', 'Bo Lindqvist', 'Cho Min', 'Dana Cruz', 'Eli Roth'];
  const chats = names.map((name) => practice.open(name, 'A question'));
  const enter = async () => {
    const page = await chatside.context.newPage();
    await page.goto(practice.url);
    const world = await isolatedWorld(page, chatside.id);
    const show = (id: string) =>
      page.locator(`[data-testid="conversation-row"][data-conversation-id="${id}"]`).click();
    for (const id of chats) await show(id);
    await expect.poll(() => runsIn(chatside, page)).toBe(true);
    return { page, world, show };
  };
  const ours = await chatside.page('options.html');
  let open = await enter();

  for (const [index, { at, chat, who }] of steps.entries()) {
    now = began + at * 1000;
    await moveClock(ours, now - Date.now(), () => open.world.evaluate(() => Date.now()));
    const id = chats[chat] ?? '';
    const pane = open.page.locator(`[data-conversation-id="${id}"][data-testid="conversation"]`);
    const text = `Line ${index}.`;
    if (who === 'me') {
      await open.show(id);
      await pane.locator('[data-testid="composer"]').click();
      await open.page.keyboard.type(text);
      await open.page.keyboard.press('Enter');
    } else if (who === 'customer') await practice.say(id, text);
    else
      await practice.post(
        id,
        who === 'other' ? 'operator' : who,
        text,
        who === 'other' ? 'other' : undefined,
      );
    await pane.getByText(text, { exact: true }).waitFor({ state: 'attached' });
    if (index === 15) {
      await open.page.close();
      open = await enter();
    }
    if (index === 30) {
      await killWorker(chatside, ours);
    }
    if (index === 45) {
      await open.page.reload();
      for (const each of chats) await open.show(each);
    }
  }
  await expect.poll(() => keptWaits(chatside, began)).toEqual(truth);
}, 180_000);

test('Zendesk: five tickets are mounted at once', async () => {
  const chatside = await withReplica('zendesk');
  const ours = await chatside.page('options.html');
  const page = await chatside.context.newPage();
  const began = Math.floor(Date.now() / 1000) * 1000;
  const ids = ['1001', '1002', '1003', '1004', '1005'];
  // The page stamps what the operator sends; its clock is moved along.
  await page.addInitScript(() => {
    const Real = Date;
    Object.assign(globalThis, { movedBy: 0 });
    globalThis.Date = class extends Real {
      constructor(...args: []) {
        super(...((args.length ? args : [Real.now() + (globalThis as never)['movedBy']]) as []));
      }
    } as DateConstructor;
  });
  await page.goto('https://acme.zendesk.com/agent/tickets/1001');
  await page.waitForFunction('window.replica');
  const world = await isolatedWorld(page, chatside.id);
  await page.evaluate(
    `(async () => { for (const id of ${JSON.stringify(ids)}) await window.replica.open(id, 'Customer ' + id) })()`,
  );
  await page.evaluate("window.replica.activate('1001')");
  await expect.poll(() => runsIn(chatside, page)).toBe(true);

  const { steps, truth } = scriptOf(['customer', 'customer', 'me', 'me', 'bot', 'note'], 11);
  for (const [index, { at, chat, who }] of steps.entries()) {
    const now = began + at * 1000;
    await moveClock(ours, now - Date.now(), () => world.evaluate(() => Date.now()));
    const id = ids[chat] ?? '';
    const text = `Line ${index}.`;
    if (who === 'me') {
      await page.evaluate(`window.replica.activate('${id}')`);
      await page.keyboard.type(text);
      await page.evaluate(`window.movedBy = ${now} - Date.now()`);
      await page.keyboard.press('Enter');
    } else {
      const kind = { customer: 'end-user', bot: 'bot', note: 'internal' }[who as 'customer'];
      const said = { kind, text, sender: `Somebody ${kind}`, at: new Date(now).toISOString() };
      await page.evaluate(`window.replica.say('${id}', ${JSON.stringify(said)})`);
    }
    await page.getByText(text, { exact: true }).last().waitFor({ state: 'attached' });
  }
  await expect.poll(() => keptWaits(chatside, began)).toEqual(truth);
}, 180_000);

test('Intercom: what one sees is a sample; a wait that began out of sight is counted as uncertain', async () => {
  const chatside = await withReplica('intercom');
  const ours = await chatside.page('options.html');
  const page = await chatside.context.newPage();
  const began = Math.floor(Date.now() / 1000) * 1000;
  await page.goto('https://app.intercom.com/a/inbox/abc123/inbox/conversation/777?ember');
  await page.waitForFunction('window.replica');
  const world = await isolatedWorld(page, chatside.id);
  const ids = ['777', '778', '779', '780', '781'];
  await page.evaluate((ids) => {
    const { replica } = window as unknown as { replica: IntercomReplica };
    for (const id of ids) replica.open(id, `Customer ${id}`);
  }, ids);
  const show = (id: string) => page.evaluate(`window.replica.show('${id}')`);
  const say = (id: string, author: string, text: string) =>
    page.evaluate(`window.replica.say('${id}', ${JSON.stringify({ author, text })})`);
  const to = (at: number) =>
    moveClock(ours, began + at * 1000 - Date.now(), () => world.evaluate(() => Date.now()));
  // The clock runs on: it is set when everything is ready, and what is to be stamped comes next.
  const reply = async (text: string, at: number) => {
    await page.keyboard.type(text);
    await to(at);
    await page.keyboard.press('Control+Enter');
  };
  await expect.poll(() => runsIn(chatside, page)).toBe(true);

  // Each chat in turn: its customer writes while it is in view, and is answered there.
  const meant: { opened: number; closed: number }[] = [];
  for (const [index, id] of ids.entries()) {
    const [opened, closed] = [60 + index * 200, 150 + index * 200];
    await to(opened - 30);
    await show(id);
    await say(id, 'bot', 'Welcome.');
    await expect.poll(() => world.evaluate(() => document.body.innerText)).toContain('Welcome.');
    await settled();
    await to(opened);
    await say(id, 'customer', 'Hello?');
    await expect.poll(world.faceText).toMatch(/0:0\d/);
    await reply('Here I am.', closed);
    await expect.poll(world.faceText).toBe('');
    meant.push({ opened, closed });
  }
  // Another one writes while one is elsewhere: nobody knows when.
  await to(1300);
  await say('777', 'customer', 'One more thing.');
  await show('777');
  await expect.poll(world.faceText).toMatch(/≥ 0:0\d/);
  await reply('Yes?', 1500);
  await expect.poll(world.faceText).toBe('');

  let kept: KeptWait[] = [];
  // It is kept by the background, a little after it is over.
  await expect
    .poll(async () => (kept = await keptWaits(chatside, began)))
    .toHaveLength(meant.length + 1);
  const samples = kept.filter(({ doubt }) => doubt === undefined);
  expect(samples).toHaveLength(meant.length);
  samples.forEach((sample, index) => {
    expect(sample).toMatchObject({ kind: 'first', outcome: 'replied', by: 'me' });
    // Intercom's page has no times: what we saw is as good as our eyes, a few seconds here.
    expect(Math.abs(sample.opened - meant[index]!.opened)).toBeLessThanOrEqual(5);
    expect(Math.abs(sample.closed - meant[index]!.closed)).toBeLessThanOrEqual(5);
  });
  expect(kept.filter(({ doubt }) => doubt !== undefined)).toMatchObject([{ doubt: 'unseen' }]);

  /**
   * The newest message has been in view for long enough that the next one is news: more than IN_VIEW_MS from
   * when Chatside looked, which a busy machine puts off. It tells nobody when it has seen the end of a page;
   * this half a second is what it goes by, and it is waited for anew when the page stood still in between.
   */
  async function settled(): Promise<void> {
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          let [from, last] = [performance.now(), performance.now()];
          const look = (): void => {
            const now = performance.now();
            if (now - last > 500) from = now;
            last = now;
            if (now - from > 2000) done();
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
    );
  }
}, 180_000);
