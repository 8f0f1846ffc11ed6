import { describe, expect, onTestFinished, test } from 'vitest';
import type { IntercomReplica } from '../consoles/intercom/page/page.ts';
import type { ReplicaMessage, ZendeskReplica } from '../consoles/zendesk/page/page.ts';
import { workerOf } from '../harness/worker.ts';
import {
  enterIntercom,
  enterZendesk,
  heardIn,
  launchOn,
  noteIn,
  onReplica,
  pickedIn,
  untilNews,
} from './replica-stage.ts';

// Each console stands at its own host name, and what runs there is the production build.

/** So many seconds ago: older messages than our coming are history. */
const ago = (seconds: number): string => new Date(Date.now() - seconds * 1000).toISOString();

describe('Zendesk', () => {
  const on = onReplica('zendesk', '*.zendesk.com');
  const enter = () => enterZendesk(on.chatside);

  test('the picker puts the text into the ticket in view, personalised; one undo', async () => {
    const { page, world, textIn, complaints } = await enter();
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Enter');
    await expect.poll(() => textIn('1001')).toMatch(/^Hi Dana,\n\nGood news/);
    expect([await textIn('1002'), await textIn('1003')]).toEqual(['', '']);
    await page.keyboard.press('Control+z');
    await expect.poll(() => textIn('1001')).toBe('/ref');
    expect(complaints).toEqual([]);
  });

  test('messages come out in order, as the script said them', async () => {
    const { page, world } = await enter();
    const said: (ReplicaMessage & { ticket: string })[] = [
      {
        ticket: '1001',
        kind: 'end-user',
        sender: 'Dana Cruz',
        text: 'Hi, where is my order?',
        at: ago(240),
      },
      { ticket: '1001', kind: 'end-user', text: 'Order 5512.' },
      { ticket: '1001', kind: 'end-user', text: 'Order 5512.' },
      {
        ticket: '1002',
        kind: 'end-user',
        sender: 'Lee Park',
        text: 'Refund please',
        at: ago(210),
      },
      {
        ticket: '1001',
        kind: 'internal',
        sender: 'Sam Agent',
        text: 'Checking the warehouse.',
        at: ago(120),
      },
      {
        ticket: '1001',
        kind: 'agent',
        sender: 'Robot',
        text: 'We are on it.',
        at: ago(110),
        from: 'Trigger',
      },
      {
        ticket: '1001',
        kind: 'bot',
        sender: 'Answer bot',
        text: 'Try this article.',
        at: ago(100),
      },
      {
        ticket: '1001',
        kind: 'agent',
        sender: 'Sam Agent',
        text: 'Let me check.',
        at: ago(60),
      },
    ];
    await page.evaluate((messages) => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      for (const { ticket, ...message } of messages) replica.say(ticket, message);
    }, said);
    const authors = { 'end-user': 'customer', agent: 'operator', bot: 'bot', internal: 'note' };
    const meant = said.map(({ ticket, kind, text, from, at }) => ({
      conversation: ticket,
      author: from ? 'bot' : authors[kind],
      text,
      precision: at ? 'exact' : 'burst',
    }));
    const heard = () => heardIn(world);
    const of = (all: typeof meant, ticket: string) =>
      all.filter(({ conversation }) => conversation === ticket);
    await expect.poll(async () => (await heard()).length).toBe(said.length);
    expect(of((await heard()) as typeof meant, '1001')).toEqual(of(meant, '1001'));
    expect(of((await heard()) as typeof meant, '1002')).toEqual(of(meant, '1002'));
    // Rows that are drawn anew are not news.
    await page.evaluate((at) => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      replica.renderAnew('1001');
      replica.say('1001', { kind: 'end-user', text: 'Thanks!', at });
    }, ago(0));
    await expect.poll(async () => (await heard()).at(-1)?.text).toBe('Thanks!');
    expect(await heard()).toHaveLength(said.length + 1);
  });

  test('an internal note is recognised by its channel, whatever the language', async () => {
    const { world, act } = await enter();
    const note = () => noteIn(world);
    expect(await note()).toBe(false);
    await act((replica, id) => replica.setChannel(id, 'internal'), '1001');
    expect(await note()).toBe(true);
    await act((replica, id) => replica.setChannel(id, ''), '1001');
    expect(await note()).toBe('unknown');
  });

  test('who waits is shown, and one’s own reply ends the wait', async () => {
    const { page, world } = await enter();
    await page.evaluate(() => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      const at = new Date(Date.now() - 61_000).toISOString();
      replica.say('1001', { kind: 'end-user', sender: 'Dana Cruz', text: 'Hello?', at });
    });
    await expect.poll(world.faceText).toMatch(/1:[0-5]\d/);
    await page.keyboard.type('I am here.', { delay: 10 });
    await page.keyboard.press('Enter');
    await expect.poll(world.faceText).not.toMatch(/1:[0-5]\d/);
    const dashboard = await on.chatside.page('dashboard.html');
    await expect.poll(() => dashboard.locator('body').innerText()).toContain('1 min');
    await dashboard.close();
  });

  test('the subject of a mail is nobody’s name', async () => {
    const { page, world, act, textIn } = await enter();
    await act((replica, id) => replica.activate(id), '1002');
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Enter');
    await expect.poll(() => textIn('1002')).toMatch(/^Hi there,/);
  });

  test('fifty quick switches mix nothing up', async () => {
    const { page, world, act, textIn, complaints } = await enter();
    const names = { 1001: 'Dana Cruz', 1002: 'Lee Park', 1003: 'Ana Gil' };
    const customers = Object.entries(names);
    await page.evaluate((all) => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      for (const [id, sender] of all) {
        replica.say(id, { kind: 'end-user', sender, text: 'Hello', at: new Date().toISOString() });
      }
    }, customers);
    // The first one waits for face and library.
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Escape');
    const greetingsIn = async (id: string): Promise<string[]> =>
      Array.from(String(await textIn(id)).matchAll(/Hi (\w+),/g), ([, name = '']) => name);
    for (let turn = 0; turn < 50; turn++) {
      const [id = ''] = customers[turn % 3] ?? [];
      await act((replica, ticket) => replica.activate(ticket), id);
      const before = (await greetingsIn(id)).length;
      await page.keyboard.type(' /ref');
      await page.keyboard.press('Enter');
      // Every other one is switched away from before the text can be in.
      if (turn % 2) await expect.poll(async () => (await greetingsIn(id)).length).toBe(before + 1);
    }
    for (const [id, name] of customers) {
      const greetings = await greetingsIn(id);
      expect(greetings.length).toBeGreaterThanOrEqual(8);
      expect(new Set(greetings)).toEqual(new Set([name.split(' ')[0]]));
    }
    // No key was left to the console, which would have sent a shortcut.
    expect((await heardIn(world)).filter(({ author }) => author === 'operator')).toEqual([]);
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe.each(['', '?ember'])('Intercom %s', (form) => {
  const on = onReplica('intercom', '*.intercom.com');
  const enter = () => enterIntercom(on.chatside, form);

  test('the picker puts the text into the reply, personalised; one undo', async () => {
    const { page, world, textIn, complaints } = await enter();
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Enter');
    await expect.poll(textIn).toMatch(/^Hi Casey,\n\nGood news/);
    await page.keyboard.press('Control+z');
    // ProseMirror takes what came within half a second for one step.
    await expect.poll(textIn).toMatch(/^(?:\/ref)?$/);
    expect(complaints).toEqual([]);
  });

  test('messages come out in order; what the page does not say is unknown', async () => {
    const { page, world } = await enter();
    await untilNews(world);
    const said = [
      ['customer', 'My export fails.'],
      ['note', 'Second line, please assist'],
      ['operator', 'Looking into it.'],
      ['bot', 'Try this article.'],
    ] as const;
    await page.evaluate((parts) => {
      const { replica } = window as unknown as { replica: IntercomReplica };
      for (const [author, text] of parts) replica.say('777', { author, text });
    }, said);
    const heard = () => heardIn(world);
    await expect
      .poll(async () => (await heard()).map(({ author, text }) => [author, text]))
      .toEqual(said.map(([author, text]) => [form ? author : 'unknown', text]));
    expect((await heard()).every(({ precision }) => precision === 'observed')).toBe(true);
    // Whether a note is written is not known here.
    expect(await noteIn(world)).toBe('unknown');
  });

  test('another conversation while the list is open gets nothing', async () => {
    const { page, world, textIn } = await enter();
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.evaluate(() => {
      (window as unknown as { replica: IntercomReplica }).replica.show('778');
    });
    await page.keyboard.press('Enter');
    await page.keyboard.type('Hi ');
    expect(await textIn()).toMatch(/^\s*Hi\s$/);
  });
});

describe('what Chatside sees', () => {
  test('stands in the popup, and can be copied without any text', async () => {
    const { chatside, close } = await launchOn('zendesk', '*.zendesk.com');
    onTestFinished(close);
    await chatside.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const { page } = await enterZendesk(chatside);
    await page.evaluate(() => {
      const { replica } = window as unknown as { replica: ZendeskReplica };
      const at = new Date().toISOString();
      replica.say('1001', { kind: 'end-user', sender: 'Dana Cruz', text: 'A secret.', at });
      replica.say('1001', { kind: 'end-user', text: 'Another.' });
    });
    const worker = workerOf(chatside);
    const tab = await worker.evaluate(
      "chrome.tabs.query({ url: 'https://acme.zendesk.com/*' }).then(([tab]) => tab?.id)",
    );
    const popup = await chatside.page(`popup.html?tab=${String(tab)}`);
    await popup.setViewportSize({ width: 360, height: 900 });
    await popup.getByText('What Chatside sees here').click();
    const seen = popup.locator('.seen');
    await expect.poll(() => seen.locator('tbody tr').count()).toBe(2);
    expect(await seen.innerText()).toMatch(/1001[^]*Dana Cruz[^]*public reply/);
    expect(
      await seen
        .locator('li')
        .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-health'))),
    ).toEqual([...Array<string>(6).fill('ok'), 'degraded', 'ok']); // who of the others waits is not shown
    await popup.screenshot({ path: 'screenshots/popup-seen.png' });
    await seen.getByRole('button').click();
    await expect.poll(() => seen.getByRole('button').innerText()).toBe('Copied');
    const report = await popup.evaluate(() => navigator.clipboard.readText());
    expect(report).toContain('customer, unknown, time, burst');
    expect(report).not.toMatch(/Dana|secret|Another|1001/);
    await popup.close();
  });
});
