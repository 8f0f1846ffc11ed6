import { describe, expect, test } from 'vitest';
import type { ChatwootReplica } from '../consoles/chatwoot/page/page.ts';
import type { CrispReplica } from '../consoles/crisp/page/page.ts';
import type { Said } from '../consoles/replica.ts';
import {
  enterOther,
  healthIn,
  heardIn,
  kindsIn,
  noteIn,
  onReplica,
  pickedIn,
  queueIn,
  untilNews,
} from './replica-stage.ts';

// Consoles that a person turns on by a click, each at its own host name, with the production build.

describe.each(['chatwoot', 'crisp'] as const)('%s', (name) => {
  const host = name === 'chatwoot' ? 'app.chatwoot.com' : 'app.crisp.chat';
  const on = onReplica(name, host, [`https://${host}/*`]);

  test('the picker puts the text into the reply; one undo', async () => {
    const { page, world, textIn, complaints } = await enterOther(on.chatside, name);
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Enter');
    // Chatwoot's page does not say whom the conversation is with.
    await expect
      .poll(textIn)
      .toMatch(name === 'crisp' ? /^Hi Dana,\n\nGood/ : /^Hi there,\n\nGood/);
    await page.keyboard.press('Control+z');
    // ProseMirror and Lexical take what came within half a second, or less, for one step.
    await expect.poll(textIn).toMatch(/^(?:\/ref)?$/);
    expect(complaints).toEqual([]);
  });

  test('messages come out in order, each once', async () => {
    const { world, first, say, show, second } = await enterOther(on.chatside, name);
    await untilNews(world);
    const said: Said[] = [
      { author: 'customer', text: 'Where is my extraordinarily long parcel?' },
      { author: 'customer', text: 'ok' },
      { author: 'operator', text: 'Let me look.\nOne moment.' },
      { author: 'customer', text: 'ok' },
      { author: 'customer', text: 'ok' },
      { author: 'system', text: 'Sam Agent joined' },
    ];
    for (const each of said) await say(first, each);
    // Of what a page does not mark nothing is told; a wrong side is never told.
    const sides = name === 'crisp' ? ['customer', 'operator'] : ['system'];
    const meant = said.map(({ author, text }) => [
      sides.includes(author) ? author : 'unknown',
      // Where Crisp has the words of an event is not known.
      name === 'crisp' && author === 'system' ? '' : text,
    ]);
    const heard = async () => (await heardIn(world)).map(({ author, text }) => [author, text]);
    await expect.poll(heard).toEqual(meant);
    // Another conversation, and back: nothing is told twice as news.
    await show(second);
    await say(second, { author: 'customer', text: 'Another person' });
    await expect.poll(async () => (await heardIn(world)).at(-1)?.conversation).toBe(second);
    expect(
      (await heardIn(world)).filter(({ conversation }) => conversation === first),
    ).toHaveLength(said.length);
  });

  test('a note is recognised', async () => {
    const { page, world, act } = await enterOther<ChatwootReplica>(on.chatside, name);
    await expect.poll(() => noteIn(world)).toBe(false);
    if (name === 'chatwoot') await act((replica) => replica.setPrivate(true), undefined);
    else await page.click('[name="note"]');
    await expect.poll(() => noteIn(world)).toBe(true);
  });

  test('fifty quick switches mix nothing up', async () => {
    const { page, world, textIn, show, first, second, complaints } = await enterOther(
      on.chatside,
      name,
    );
    await page.keyboard.type('/ref', { delay: 20 });
    await expect.poll(() => pickedIn(world)).toEqual(['Refund started']);
    await page.keyboard.press('Escape');
    for (let turn = 0; turn < 50; turn++) {
      await page.keyboard.type(' /ref');
      // The list may be open, or not yet: the switch comes before the choice.
      await show(turn % 2 ? first : second);
      await page.keyboard.press('Shift+Enter');
    }
    await untilNews(world);
    expect(await textIn()).not.toContain('Good news');
    expect((await heardIn(world)).filter(({ text }) => text)).toEqual([]);
    expect(complaints).toEqual([]);
  }, 120_000);
});

describe('Chatwoot', () => {
  const on = onReplica('chatwoot', 'app.chatwoot.com', ['https://app.chatwoot.com/*']);

  test('older messages that are loaded are history, and times are read to the minute', async () => {
    const { world, first, act, say } = await enterOther<ChatwootReplica>(on.chatside, 'chatwoot', [
      { author: 'customer', text: 'Newest', at: new Date(Date.now() - 3_600_000).toISOString() },
    ]);
    const at = new Date(Date.now() - 86_400_000).toISOString();
    await act<[string, string], void>(
      (replica, [id, when]) =>
        replica.prepend(id, [
          { author: 'customer', text: 'Oldest', at: when },
          { author: 'operator', text: 'Older', at: when },
        ]),
      [first, at],
    );
    await untilNews(world);
    await say(first, { author: 'customer', text: 'News' });
    await expect.poll(async () => (await heardIn(world)).length).toBe(4);
    expect(await kindsIn(world)).toEqual([
      'first minute',
      'earlier minute',
      'earlier minute',
      'news observed',
    ]);
  });

  test('what is known of it is said', async () => {
    const { world, first, say } = await enterOther(on.chatside, 'chatwoot');
    await say(first, { author: 'customer', text: 'Hi' });
    await expect
      .poll(() => healthIn(world))
      .toMatchObject({
        composer: 'ok',
        note: 'ok',
        transcript: 'ok',
        sides: 'off',
        times: 'ok',
        name: 'off',
        queue: 'off',
        send: 'ok',
      });
  });
});

describe('Crisp', () => {
  const on = onReplica('crisp', 'app.crisp.chat', ['https://app.crisp.chat/*']);

  test('rows that unmount and come back are told of once', async () => {
    const said = Array.from({ length: 60 }, (_, index): Said => ({
      author: index % 3 ? 'customer' : 'operator',
      text: index % 2 ? 'ok' : `Message ${index}`,
    }));
    const { page, world, act, first, say } = await enterOther<CrispReplica>(
      on.chatside,
      'crisp',
      said,
    );
    expect(await act((replica) => replica.mounted(), undefined)).toBeLessThan(30);
    const told = async () => (await heardIn(world)).length;
    // From the end to the beginning and back, some rows at a time.
    for (const rows of [...countdown(60, 0, 4), ...countdown(60, 0, 4).reverse()]) {
      await act<number, void>((replica, index) => replica.scrollTo(index), rows);
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(0))));
    }
    await expect.poll(told).toBe(60);
    await untilNews(world);
    await say(first, { author: 'customer', text: 'ok' });
    await expect.poll(told).toBe(61);
    const kinds = await kindsIn(world);
    expect(kinds.filter((kind) => kind.startsWith('news'))).toEqual(['news observed']);
    expect(kinds.at(-1)).toBe('news observed');
  });

  test('the list of conversations is read, and who has the last word where that is sure', async () => {
    const { world, first, second, say } = await enterOther(on.chatside, 'crisp');
    await say(first, { author: 'operator', text: 'Done.' });
    await say(second, { author: 'note', text: 'For us.' });
    await expect
      .poll(() => queueIn(world))
      .toEqual([
        { id: first, waits: false },
        { id: second, waits: 'unknown' },
      ]);
  });
});

const countdown = (from: number, to: number, by: number): number[] =>
  Array.from({ length: (from - to) / by + 1 }, (_, step) => from - step * by);
