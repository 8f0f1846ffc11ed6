import { PNG } from 'pngjs';
import { describe, expect, onTestFinished, test } from 'vitest';
import { habitsOf, modelOf } from '../harness/editor-desk.ts';
import { underlined } from '../harness/face.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';
import { everythingStored } from '../harness/stores.ts';
import { workerOf } from '../harness/worker.ts';
import { openConversation, type Stage } from './stage.ts';
import {
  allow,
  answer,
  CARD,
  clearSession,
  enterGuarded,
  heldIn,
  later,
  onDesk,
  popupOver,
  sent,
  settings,
  signsIn,
} from './guard-stage.ts';

type Guarded = { chatsideGuards: AbortController };

const desk = onDesk();

const REPLY = `Is it ${CARD}, right?`;
const model = async ({ page }: Stage): Promise<string> => (await page.evaluate(modelOf)).text;
const held = ({ world }: Stage): Promise<string> => heldIn(world);
const pressSend = (stage: Stage): Promise<void> =>
  stage.page.locator('[data-testid="send"]:visible').click();
/** The engine has taken what was typed. */
const typed = async (stage: Stage, text: string): Promise<void> => {
  await stage.type(text);
  await expect.poll(() => model(stage)).toBe(text);
};

describe.each(['textarea', 'prosemirror', 'ckeditor5', 'lexical'])('in %s', (editor) => {
  test('warns only, when nobody asked for more: the words are marked, and the reply goes out', async () => {
    const stage = await enterGuarded(desk, editor, {});
    await typed(stage, REPLY);
    await expect.poll(stage.marks).toContain(`stop: ${CARD}`);
    await stage.press('Enter');
    await expect.poll(() => sent(stage)).toEqual([REPLY]);
    expect(await held(stage)).toBe('');
    await expect.poll(() => signsIn(stage.world)).toContain('A card number');
  });

  test('holds at Enter; redacts as one edit, which one undo takes back', async () => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('A card number');
    expect(await model(stage)).toBe(REPLY);
    await answer(stage.world, 'redact');
    await expect.poll(() => model(stage)).toBe('Is it •••• 1111, right?');
    await expect.poll(() => held(stage)).toBe('');
    await stage.press('Control+z');
    await expect.poll(() => model(stage)).toBe(REPLY);
    expect(sent(stage)).toEqual([]);
    await stage.press(habitsOf(editor).redo);
    await expect.poll(() => model(stage)).toBe('Is it •••• 1111, right?');
    // A key is still kept from the console while an edit settles.
    await expect
      .poll(async () => {
        if (!sent(stage).length) await stage.press('Enter');
        return sent(stage);
      })
      .toEqual(['Is it •••• 1111, right?']);
  });

  test('holds at the Send button; allowing does not send, the second press does', async () => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await pressSend(stage);
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    await allow(stage.world);
    expect(sent(stage)).toEqual([]);
    expect(await held(stage)).toBe('');
    await pressSend(stage);
    await expect.poll(() => sent(stage)).toEqual([REPLY]);
  });

  test('any edit arms it again', async () => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await stage.press('Enter');
    await allow(stage.world);
    await stage.type('!');
    await stage.press('Backspace');
    await expect.poll(() => model(stage)).toBe(REPLY);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    expect(sent(stage)).toEqual([]);
  });
});

test('what only the words around tell is a warning with its reason, and is not held', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  const reply = 'The one I gave you was Xk9#mTr2, type it with the hash.';
  await typed(stage, reply);
  await expect.poll(stage.marks).toContain('warn: Xk9#mTr2');
  await stage.press('F8');
  await expect.poll(stage.world.faceText).toContain('Probably a password');
  await stage.press('Escape');
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([reply]);
  expect(await held(stage)).toBe('');
});

test('where sending opens the next conversation, it is said that the reply may have gone out', async () => {
  const stage = await enterGuarded(desk, 'textarea', {});
  await typed(stage, REPLY);
  await stage.page.evaluate(() => {
    // With the key itself: by the time it is let go, Chatside may have looked at the emptied field.
    window.addEventListener('keydown', ({ key }) => {
      const [, next] = document.querySelectorAll<HTMLElement>('[data-testid="conversation-row"]');
      if (key === 'Enter') next?.click();
    });
  });
  await stage.press('Enter');
  await expect.poll(() => signsIn(stage.world)).toContain('Your reply may have gone out with this');
  expect(await held(stage)).toBe('');
});

describe('what is heard of a text that stands there', () => {
  const MAIL = 'ann.other@example.com';
  /** Another conversation than the first one, which stays in the page; the mail in the reply is no secret yet. */
  const holdOther = async (): Promise<Stage> => {
    await clearSession(desk);
    const stage = await enterGuarded(desk, 'textarea');
    onTestFinished(() => clearSession(desk));
    await (await openConversation(stage.page, 1)).locator('textarea').click();
    await stage.type(`${CARD}, ${MAIL}`);
    await expect.poll(stage.marks).toEqual([`stop: ${CARD}`, `warn: ${MAIL}`]);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    return stage;
  };
  const hearOfMail = ({ practice, conversation }: Stage): Promise<void> =>
    practice.say(conversation, `I am ${MAIL}`);

  test('is in the notice before it can be allowed', async () => {
    const stage = await holdOther();
    await hearOfMail(stage);
    await expect.poll(() => held(stage)).toContain('Another customer’s');
  });

  test('is held anew after the text was allowed', async () => {
    const stage = await holdOther();
    await allow(stage.world);
    await hearOfMail(stage);
    await expect.poll(stage.marks).toContain(`leak: ${MAIL}`);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('Another customer’s');
  });

  test('a rule that was just written counts, too', async () => {
    const stage = await enterGuarded(desk, 'textarea');
    await typed(stage, `${REPLY} Blue Heron`);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    const rules = [{ name: 'A project', words: ['Blue Heron'], isGrave: true }];
    const piiRules = { rules, allow: { values: [], shapes: [] } };
    await settings(desk.chatside, { piiPolicy: 'hold', piiRules });
    await expect.poll(() => held(stage)).toContain('A project');
  });
});

test('what is allowed is allowed for 30 seconds', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.press('Enter');
  await allow(stage.world);
  await later(stage, 31_000);
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  expect(sent(stage)).toEqual([]);
});

test.each(['textarea', 'prosemirror'])(
  'what was held at the Send button, with the focus there, is redacted as well (%s)',
  async (editor) => {
    const stage = await enterGuarded(desk, editor);
    await typed(stage, REPLY);
    await stage.page.locator('[data-testid="send"]:visible').focus();
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('Not sent yet');
    await answer(stage.world, 'redact');
    await expect.poll(() => model(stage)).toBe('Is it •••• 1111, right?');
    expect(sent(stage)).toEqual([]);
  },
);

test('by keys only: F6 goes to the answers, and a key that is held down does not send', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  await later(stage, 600); // nobody reads faster, and a press before is no answer
  await stage.press('F6', 'ArrowRight');
  await stage.page.keyboard.down('Enter');
  await stage.page.keyboard.down('Enter');
  await stage.page.keyboard.up('Enter');
  await expect.poll(() => signsIn(stage.world)).toContain('Press Send again');
  expect(sent(stage)).toEqual([]);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([REPLY]);
});

test('Shift+Enter, Enter of a composition and Enter in a list of the page pass', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.press('Shift+Enter');
  await expect.poll(() => model(stage)).toBe(`${REPLY}\n`);
  const passed = stage.page.evaluate(
    () =>
      new Promise((resolve) => {
        window.addEventListener('keydown', ({ key }) => key === 'Enter' && resolve('the page'), {
          once: true,
        });
      }),
  );
  await stage.composer.evaluate((field) => field.setAttribute('aria-activedescendant', 'option-1'));
  await stage.press('Enter');
  expect(await passed).toBe('the page');
  expect(await held(stage)).toBe('');
});

test('Enter in our own picker chooses, and the reply is held afterwards', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.type(`${CARD} /ref`);
  await expect.poll(stage.picker).not.toEqual([]);
  await stage.press('Enter');
  await expect.poll(() => model(stage)).toContain('Good news');
  expect(await held(stage)).toBe('');
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
});

test('events that the page makes can neither trigger nor dismiss it', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  const synthetic = (): Promise<void> =>
    stage.composer.evaluate((field) => {
      for (const key of ['F6', 'ArrowRight', 'Enter', 'Escape']) {
        const how = { key, bubbles: true, composed: true, cancelable: true };
        field.dispatchEvent(new KeyboardEvent('keydown', how));
      }
      const host = document.querySelector('chatside-guard');
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      (host as HTMLElement | null)?.click();
    });
  await stage.composer.evaluate((field) => {
    field.addEventListener('keydown', (event) => event.isTrusted || event.stopPropagation(), true);
  });
  await synthetic();
  expect(await held(stage)).toBe('');
  await stage.press('Enter');
  await expect.poll(() => held(stage)).toContain('Not sent yet');
  await synthetic();
  expect(await held(stage)).toContain('Not sent yet');
  expect(await signsIn(stage.world)).toBe('');
  expect(sent(stage)).toEqual([]);
});

test('a note is not held, unless notes are to be held, too', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  const { page, practice, conversation } = stage;
  const note = async (): Promise<void> => {
    await page.locator('[data-testid="mode-note"]:visible').click();
    await stage.composer.click();
    await stage.type(REPLY);
    await stage.press('Enter');
  };
  await note();
  await expect.poll(() => practice.messages(conversation).at(-1)?.author).toBe('note');
  await settings(desk.chatside, { piiPolicy: 'hold', piiNotes: true });
  await note();
  await expect.poll(() => held(stage)).toContain('Not sent yet');
});

test('“it is fine here” is for this reply, “not again today” for its shape, in other tabs too', async () => {
  const stage = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold' });
  const choose = async (words: string): Promise<void> => {
    await stage.press('F8');
    await expect
      .poll(async () => {
        const options = await stage.world.faceQuery('.card [role="option"]');
        const active = options.find(({ attributes }) => attributes['aria-selected'] === 'true');
        if (active && !active.text.includes(words)) await stage.press('ArrowDown');
        return active?.text;
      })
      .toContain(words);
    await stage.press('Enter');
  };
  await typed(stage, REPLY);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await choose('It is fine here');
  await expect.poll(stage.marks).toEqual([]);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([REPLY]);
  await stage.type(REPLY);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await choose('Not again today');
  await expect.poll(stage.marks).toEqual([]);

  const other = await enterGuarded(desk, 'textarea', { piiPolicy: 'hold' });
  // The same shape with other digits; the tab learns it with its first question.
  await other.type('5555 5555 5555 4444 and ann@example.com');
  await expect.poll(other.marks).toEqual(['warn: ann@example.com']);
  await clearSession(desk);
});

describe('what customers wrote', () => {
  test('is marked on the screen, and a softer hint when it is repeated', async () => {
    const stage = await enterGuarded(desk, 'prosemirror', {});
    await stage.practice.say(stage.conversation, `My card is ${CARD}, mail dana@example.com`);
    await expect.poll(stage.marks).toEqual([`sent: ${CARD}`, 'sent: dana@example.com']);
    await typed(stage, `Is it ${CARD} or 5555 5555 5555 4444, dana@example.com?`);
    await expect
      .poll(stage.marks)
      .toEqual(
        expect.arrayContaining([
          `warn: ${CARD}`,
          'stop: 5555 5555 5555 4444',
          'hint: dana@example.com',
        ]),
      );
  });

  test('is covered until it is clicked, where that was chosen; nothing of the page changes', async () => {
    const stage = await enterGuarded(desk, 'textarea', { piiTranscript: 'mask' });
    await stage.practice.say(stage.conversation, CARD);
    await expect.poll(stage.marks).toEqual([`masked: ${CARD}`]);
    const message = stage.page.locator('[data-testid="message-text"]', { hasText: CARD });
    const before = await message.evaluate((element) => element.outerHTML);
    await stage.page
      .getByText(CARD)
      .last()
      .click({ position: { x: 12, y: 8 } });
    await expect.poll(stage.marks).toEqual([`sent: ${CARD}`]);
    expect(await message.evaluate((element) => element.outerHTML)).toBe(before);
  });

  test('is covered in the colours of the system, too', async () => {
    const stage = await enterGuarded(desk, 'textarea', { piiTranscript: 'mask' });
    const { page } = stage;
    await stage.practice.say(stage.conversation, CARD);
    await expect.poll(stage.marks).toEqual([`masked: ${CARD}`]);
    await page.emulateMedia({ forcedColors: 'active' });
    const clip = await page
      .locator('[data-testid="message-text"]', { hasText: CARD })
      .evaluate((message) => {
        const words = document.createRange();
        words.selectNodeContents(message);
        const { left, top, width, height } = words.getBoundingClientRect();
        return { x: left + 1, y: top + 1, width: width - 2, height: height - 2 };
      });
    // The look of what is covered comes from the background, a little after the words are marked.
    const colours = async (): Promise<number> => {
      const { data } = PNG.sync.read(await page.screenshot({ clip }));
      return new Set(new Uint32Array(data.buffer, data.byteOffset, data.length / 4)).size;
    };
    await expect.poll(colours).toBe(1);
  });

  test('in another tab, is the loudest warning in this one', async () => {
    const stage = await enterGuarded(desk, 'textarea');
    const { practice, page } = stage;
    await practice.say(stage.conversation, 'Call me: ann.other@example.com, thanks');
    await expect.poll(stage.marks).toEqual(['sent: ann.other@example.com']);
    const other = await desk.chatside.context.newPage();
    await other.goto(`${practice.url}?editor=textarea`);
    const composer = (await openConversation(other, 1)).locator('textarea');
    await composer.click();
    const world = await isolatedWorld(other, desk.chatside.id);
    await other.keyboard.type('Write to ann.other@example.com please', { delay: 15 });
    await expect.poll(() => world.evaluate(underlined)).toEqual(['leak: ann.other@example.com']);
    await other.keyboard.press('Enter');
    await expect.poll(() => heldIn(world)).toContain('Another customer’s');
    // It is nobody's news where it was written.
    await page.bringToFront();
    await typed(stage, 'Is it ann.other@example.com?');
    await expect.poll(stage.marks).toContain('hint: ann.other@example.com');
    await other.close();
    await clearSession(desk);
  });

  test('is not kept: no store holds a value, and what is kept is gone the next day', async () => {
    await clearSession(desk);
    const stage = await enterGuarded(desk, 'textarea');
    await stage.practice.say(stage.conversation, `${CARD} and zqwvort@example.com`);
    await expect.poll(stage.marks).toHaveLength(2);
    await stage.type(`Is it ${CARD}?`);
    await stage.press('Enter');
    await expect.poll(() => held(stage)).toContain('A card number');
    const options = await desk.chatside.page('options.html');
    type Kept = { pii: { seen: { day: string; values: unknown[] } } };
    const session = (): Promise<Kept> =>
      options.evaluate('chrome.storage.session.get()') as Promise<Kept>;
    await expect.poll(async () => (await session()).pii.seen.values).toHaveLength(2);
    const stores = await options.evaluate(everythingStored);
    expect(stores).toContain((await session()).pii.seen.day); // the session's store was read, too
    for (const value of [CARD, CARD.replaceAll(' ', ''), 'zqwvort']) {
      expect(stores).not.toContain(value);
    }
    await later(stage, 36 * 3_600_000);
    await stage.page.bringToFront();
    await stage.type(' or ann@example.com');
    await expect.poll(async () => (await session()).pii.seen.values).toEqual([]);
    await options.close();
    await clearSession(desk);
  });
});

test('a detector that throws: the others go on, the reply can be sent, and it is said', async () => {
  const stage = await enterGuarded(desk, 'textarea', {});
  await stage.world.evaluate((part) => {
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (text) {
      if (this.source.includes(part)) throw new Error('broken on purpose');
      return exec.call(this, text);
    };
  }, 'xn--[a-z0-9-]{2,40}'); // the pattern of e-mail addresses
  await stage.type(`ann@example.com ${CARD}`);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await expect.poll(() => signsIn(stage.world)).toMatch(/could not do its work.*email/);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([`ann@example.com ${CARD}`]);
});

test('a detector that takes very long is left out after that; the others go on, and it is said', async () => {
  const stage = await enterGuarded(desk, 'textarea', {});
  await stage.world.evaluate((part) => {
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (text) {
      const until = performance.now() + 300;
      while (this.source.includes(part) && performance.now() < until);
      return exec.call(this, text);
    };
  }, 'xn--[a-z0-9-]{2,40}'); // the pattern of e-mail addresses
  await stage.type('ann@example.com');
  await expect.poll(() => signsIn(stage.world)).toMatch(/could not do its work.*email/);
  await stage.type(` ${CARD}`);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([`ann@example.com ${CARD}`]);
});

test('a background that cannot keep what customers wrote: it is said, and the reply can be sent', async () => {
  const stage = await enterGuarded(desk, 'textarea', {});
  const worker = workerOf(desk.chatside);
  await worker.evaluate(`chrome.storage.session.get = () => Promise.reject(new Error('broken'))`);
  onTestFinished(() => worker.evaluate('delete chrome.storage.session.get'));
  await typed(stage, REPLY);
  await expect
    .poll(() => signsIn(stage.world))
    .toContain('could not do its work here: looking for other customers’ data is off');
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([REPLY]);
});

test('a guard that throws as a whole lets everything pass, and says so', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await typed(stage, REPLY);
  await stage.world.evaluate(() => {
    Object.assign(Element.prototype, {
      matches: () => {
        throw new Error('broken on purpose');
      },
    });
  });
  await stage.press('Enter');
  await expect.poll(() => sent(stage)).toEqual([REPLY]);
  await expect.poll(() => signsIn(stage.world)).toContain('You can send as usual');
});

test('a page that was open before the guard came is told of', async () => {
  const stage = await enterGuarded(desk, 'textarea');
  await stage.page.evaluate('document.activeElement.blur()');
  const worker = workerOf(desk.chatside);
  await stage.world.evaluate(() => (globalThis as Partial<Guarded>).chatsideGuards?.abort());
  await worker.evaluate(`chrome.tabs.query({ url: '${stage.practice.url}*' }).then((tabs) =>
    Promise.all(tabs.map(({ id }) => chrome.scripting.executeScript({
      target: { tabId: id }, files: ['content-scripts/guard.js'] }))))`);
  await expect
    .poll(async () => {
      await stage.page.evaluate('document.activeElement.blur()');
      await stage.composer.click();
      return signsIn(stage.world);
    })
    .toContain('Guard active after reload');
});

describe('a conversation is copied from the popup', () => {
  const copy = async (stage: Stage): Promise<string[]> => {
    const popup = await popupOver(stage);
    await popup.getByRole('button', { name: 'Copy conversation, redacted' }).click();
    await popup
      .getByRole('button', { name: 'Copied, without personal data that was found' })
      .waitFor();
    return (await popup.evaluate(() => navigator.clipboard.readText())).split('\n').slice(-2);
  };

  test('with pseudonyms in the place of personal data', async () => {
    const stage = await enterGuarded(desk, 'textarea', {});
    await stage.practice.say(stage.conversation, `It is ${CARD}, mail ann@example.com`);
    await stage.practice.post(
      stage.conversation,
      'operator',
      `Thanks, ${CARD.replaceAll(' ', '-')}`,
    );
    await expect.poll(stage.marks).toHaveLength(2);
    expect(await copy(stage)).toEqual([
      'Customer: It is <card-1>, mail <email-1>',
      'Operator: Thanks, <card-1>',
    ]);
  });

  test('and of what only workers find', async () => {
    const piiRules = {
      rules: [{ name: 'A ticket', pattern: 'K-\\d{4}' }],
      allow: { values: [], shapes: [] },
    };
    const stage = await enterGuarded(desk, 'textarea', { piiRules });
    const said = 'Codice fiscale RSSMRA85T10A562S, see K-1234, ann@example.com';
    await stage.practice.say(stage.conversation, said);
    await stage.practice.post(stage.conversation, 'operator', 'Is K-1234 yours?');
    await expect.poll(stage.marks).toHaveLength(1);
    expect(await copy(stage)).toEqual([
      'Customer: Codice fiscale <tax-id-1>, see <ticket-1>, <email-1>',
      'Operator: Is <ticket-1> yours?',
    ]);
  });
});

test('the settings page holds the switches, and a place to try a text', async () => {
  const options = await desk.chatside.page('options.html');
  await settings(desk.chatside, {});
  await options.getByText('Hold it', { exact: true }).click();
  await options.getByLabel('Hold internal notes, too').click();
  await options.getByText('Covered', { exact: true }).click();
  const stored = (): Promise<unknown> =>
    options.evaluate('chrome.storage.local.get("settings").then(({ settings }) => settings)');
  await expect
    .poll(stored)
    .toMatchObject({ piiPolicy: 'hold', piiNotes: true, piiTranscript: 'mask' });
  await options.getByLabel('Try a text').fill(`Is it ${CARD}? Order 2026-0815.`);
  await expect.poll(() => options.locator('.try-found li').allInnerTexts()).toHaveLength(1);
  await expect
    .poll(() => options.locator('.try-found').innerText())
    .toContain('A card number, held.');
  await options.close();
});
