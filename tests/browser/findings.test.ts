import { describe, expect, test } from 'vitest';
import { workerOf } from '../harness/worker.ts';
import { watchedWords, watchWords } from './hints-stage.ts';
import { openConversation, openStage, type Stage } from './stage.ts';

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

const EDITORS = ['textarea', 'contenteditable'] as const;
const CARD = '4111 1111 1111 1111';
const OFF = 'Turn off this kind of hint';

const card = async (stage: Stage): Promise<string> => (await stage.world.faceText()).trim();
const choices = async (stage: Stage): Promise<string[]> =>
  (await stage.world.faceQuery('.card [role="option"]')).map(
    ({ text, attributes }) =>
      `${attributes['aria-selected'] === 'true' ? '> ' : ''}${text.replace(/\s+/g, ' ').replace(/ ↵$/, '')}`,
  );

/** Puts the caret in front of the word at this offset, by the keyboard. */
const caretTo = async (stage: Stage, offset: number): Promise<void> => {
  await stage.press('Control+Home');
  for (let step = 0; step < offset; step++) await stage.press('ArrowRight');
};

describe.each(EDITORS)('in a %s', (editor) => {
  test('grammar, tone and personal data are underlined, each under its own words', async () => {
    const stage = await openStage({ editor });
    await stage.type(
      `PLEASE READ THIS. Your welcome, I see teh card ${CARD} and j@example.com now.`,
    );
    await expect
      .poll(stage.marks)
      .toEqual(
        expect.arrayContaining([
          'tone: PLEASE READ THIS',
          'grammar: teh',
          `stop: ${CARD}`,
          'warn: j@example.com',
        ]),
      );
    expect(stage.practice.messages(stage.conversation).at(-1)?.author).not.toBe('operator');
  });

  test('an underline moves with typing before it and goes with its words', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog today.');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    await stage.world.evaluate(watchWords);
    await caretTo(stage, 0);
    await stage.type('Now ');
    expect(await stage.draft()).toBe('Now I see teh dog today.');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    await caretTo(stage, 'Now I see teh'.length);
    await stage.press('Backspace', 'Backspace', 'Backspace');
    await expect.poll(stage.marks).toEqual([]);
    await stage.press('Control+a', 'Delete');
    await stage.type('teh end');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    await stage.press('Control+a', 'Delete');
    await expect.poll(stage.marks).toEqual([]);
    // Not in one frame in between did a line stand under anything else.
    expect(await stage.world.evaluate(watchedWords)).toEqual(['teh']);
  });

  test('the word that is being typed is not judged before it is finished', async () => {
    const stage = await openStage({ editor });
    await stage.type('Now write teh');
    // The engine has answered when a mistake further up is underlined; this word has not rested yet.
    await stage.press('Control+a', 'Delete');
    await stage.type('It is an test of teh');
    await expect.poll(stage.marks).toEqual(['grammar: an', 'grammar: teh']);
  });

  test('a click into the words opens the card; the fix goes into exactly its span, one undo', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog, teh dog sees me. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh', 'grammar: teh']);
    await clickWord(stage, 'I see t'.length);
    await expect.poll(() => card(stage)).toContain('definite article');
    await stage.world.clickFace('.card [role="option"]');
    await expect.poll(stage.draft).toBe('I see the dog, teh dog sees me. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    expect(await choices(stage)).toEqual([]);
    // The caret stands where the person had it: behind the word that was clicked into.
    await stage.type('!');
    await expect.poll(stage.draft).toBe('I see the! dog, teh dog sees me. ');
    await stage.press('Backspace', 'Control+z');
    await stage.press('Control+z');
    await stage.press('Control+z');
    await expect.poll(stage.draft).toBe('I see teh dog, teh dog sees me. ');
  });

  test('keyboard only: F8 goes from hint to hint, arrows choose, Enter applies, Esc closes', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog. It is an test, OK. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh', 'grammar: an']);
    const end = await stage.caret();
    await stage.press('F8');
    await expect.poll(() => choices(stage)).toEqual(['> the', 'Ignore']);
    expect(await stage.marks()).toContain('active: teh');
    await stage.press('F8');
    await expect.poll(() => choices(stage)).toEqual(['> a', 'Ignore', OFF]);
    await stage.press('Shift+F8');
    await expect.poll(() => choices(stage)).toEqual(['> the', 'Ignore']);
    await stage.press('ArrowDown');
    await expect.poll(() => choices(stage)).toEqual(['the', '> Ignore']);
    await stage.press('ArrowUp', 'Enter');
    await expect.poll(stage.draft).toBe('I see the dog. It is an test, OK. ');
    expect(await stage.caret()).toBe(end);
    await stage.press('F8');
    await expect.poll(() => choices(stage)).toEqual(['> a', 'Ignore', OFF]);
    await stage.press('Escape');
    await expect.poll(() => choices(stage)).toEqual([]);
    expect(await stage.caret()).toBe(end);
    await stage.press('Control+z');
    await expect.poll(stage.draft).toBe('I see teh dog. It is an test, OK. ');
    expect(stage.practice.messages(stage.conversation).at(-1)?.author).not.toBe('operator');
  });

  test('what is ignored stays quiet in this conversation, and only what was ignored', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog. It is an test, OK. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh', 'grammar: an']);
    await stage.press('F8');
    await expect.poll(() => choices(stage)).toContain('> the');
    await stage.press('ArrowDown', 'Enter');
    await expect.poll(stage.marks).toEqual(['grammar: an']);
    await stage.type('And teh cat has an tail. ');
    await expect.poll(stage.marks).toEqual(['grammar: an', 'grammar: an']);
  });

  test('a card number is redacted as one edit, and one undo brings it back', async () => {
    const stage = await openStage({ editor });
    await stage.type(`Is it ${CARD}, right?`);
    await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
    await stage.press('F8');
    await expect.poll(() => card(stage)).toContain('check digit');
    expect(await choices(stage)).toEqual([
      '> Redact •••• 1111',
      'It is fine here',
      'Not again today, all of this shape',
    ]);
    await stage.press('Enter');
    await expect.poll(stage.draft).toBe('Is it •••• 1111, right?');
    await expect.poll(stage.marks).toEqual([]);
    await stage.press('Control+z');
    await expect.poll(stage.draft).toBe(`Is it ${CARD}, right?`);
    await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  });

  test('Enter sends while a card is open by a click: nothing of ours is in the way', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    await clickWord(stage, 'I see t'.length);
    await expect.poll(() => choices(stage)).toEqual(['the', 'Ignore']);
    await stage.press('Enter');
    await expect
      .poll(() => stage.practice.messages(stage.conversation).at(-1)?.text)
      .toBe('I see teh dog.');
    await expect.poll(stage.marks).toEqual([]);
    await expect.poll(() => choices(stage)).toEqual([]);
  });

  test('a draft that the page itself empties or rewrites keeps no line under other words', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    await stage.composer.evaluate((field) => {
      if (field instanceof HTMLTextAreaElement) field.value = 'Thank you for it.';
      else field.textContent = 'Thank you for it.';
    });
    await expect.poll(stage.marks).toEqual([]);
  });

  test('the engine is killed in the middle, and hints come back by themselves', async () => {
    const stage = await openStage({ editor });
    await stage.type('I see teh dog. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
    const worker = workerOf(stage.chatside);
    await worker.evaluate('chrome.offscreen.closeDocument()');
    await stage.type('It is an test. ');
    await expect.poll(stage.marks, { timeout: 20_000 }).toEqual(['grammar: teh', 'grammar: an']);
  });
});

test('another conversation has its own hints, and its own ignored words', async () => {
  const stage = await openStage();
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toEqual(['> the', 'Ignore']);
  await stage.press('ArrowDown', 'Enter');
  await expect.poll(stage.marks).toEqual([]);
  const other = await openConversation(stage.page, 1);
  await other.locator('[data-testid="composer"]').click();
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
});

test('the mirror over a text field has its words where the field has them', async () => {
  const stage = await openStage();
  await stage.type('Some words and then teh ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  const real = await stage.composer.evaluate((field) => {
    const style = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.font = style.font;
    const left =
      field.getBoundingClientRect().left + field.clientLeft + Number.parseFloat(style.paddingLeft);
    return {
      left: left + pen.measureText('Some words and then ').width,
      right: left + pen.measureText('Some words and then teh').width,
    };
  });
  const drawn = await stage.world.evaluate(() => {
    const host = document.querySelector<HTMLElement>('chatside-underlines');
    const root = host && chrome.dom.openOrClosedShadowRoot(host);
    const { left, right } = root?.querySelector('span')?.getBoundingClientRect() ?? new DOMRect();
    return { left, right };
  });
  expect(Math.abs(drawn.left - real.left)).toBeLessThan(1);
  expect(Math.abs(drawn.right - real.right)).toBeLessThan(1);
});

test('made-up keys and clicks of a page decide nothing', async () => {
  const stage = await openStage();
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toEqual(['> the', 'Ignore']);
  await stage.composer.evaluate((field) => {
    for (const key of ['ArrowDown', 'F8', 'Escape', 'x']) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    document
      .querySelector('chatside-face')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  });
  expect(await choices(stage)).toEqual(['> the', 'Ignore']);
  // A person's key moves from where the card was.
  await stage.press('ArrowDown');
  await expect.poll(() => choices(stage)).toEqual(['the', '> Ignore']);
  expect(await stage.draft()).toBe('I see teh dog. ');
});

test.each(EDITORS)('Enter twice on a redaction in a %s sends no card number', async (editor) => {
  const stage = await openStage({ editor });
  await stage.type(`Is it ${CARD}? `);
  await expect.poll(stage.marks).toEqual([`stop: ${CARD}`]);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toContain('> Redact •••• 1111');
  // A key held down, and pressed again at once: faster than any edit can be written.
  const { keyboard } = stage.page;
  await Promise.all([
    keyboard.down('Enter'),
    keyboard.down('Enter'),
    keyboard.up('Enter'),
    keyboard.press('Enter'),
  ]);
  await expect.poll(stage.draft).not.toContain(CARD);
  await stage.press('Enter');
  await expect
    .poll(() => stage.practice.messages(stage.conversation).at(-1)?.text)
    .toBe('Is it •••• 1111?');
  const said = stage.practice.messages(stage.conversation).map(({ text }) => text);
  expect(said.join()).not.toContain(CARD);
});

test.each(EDITORS)('a key right after Enter loses nothing of a draft in a %s', async (editor) => {
  const stage = await openStage({ editor });
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toContain('> the');
  await stage.page.keyboard.press('Enter');
  await stage.page.keyboard.type('Bye');
  // Either the fix was in before the key, or it was given up; every letter of the person is there.
  await expect.poll(stage.draft).toMatch(/^I see (?:teh|the) dog\. Bye$/);
});

test('one composer for two conversations: what was waved away belongs to the first', async () => {
  const stage = await openStage();
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  await stage.press('F8');
  await expect.poll(() => choices(stage)).toContain('> the');
  await stage.press('ArrowDown', 'Enter');
  await expect.poll(stage.marks).toEqual([]);
  await stage.page.evaluate(() => {
    document
      .querySelector('[data-testid="conversation"]:not([hidden])')
      ?.setAttribute('data-conversation-id', 'another');
  });
  await stage.type('And teh cat. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh', 'grammar: teh']);
});

test('a dialog over the composer has none of our lines on it', async () => {
  const stage = await openStage();
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  const shown = (): Promise<string> =>
    stage.world.evaluate(() => {
      const host = document.querySelector<HTMLElement>('chatside-underlines');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      return root?.querySelector<HTMLElement>('.pane')?.style.visibility ?? '';
    });
  expect(await shown()).toBe('visible');
  await stage.page.evaluate(() => {
    const dialog = document.createElement('dialog');
    dialog.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0';
    document.body.append(dialog);
    dialog.show();
  });
  await stage.page.keyboard.press('End');
  await stage.page.mouse.move(5, 5);
  await stage.page.setViewportSize({ width: 1000, height: 700 });
  await expect.poll(shown).toBe('hidden');
});

test('two pages are served by one engine', async () => {
  const stage = await openStage();
  await stage.type('I see teh dog. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  const before = await engines(stage);
  const second = await stage.customerPage();
  await second.goto(`${stage.practice.url}?editor=contenteditable`);
  await second.bringToFront();
  await second.locator('[data-testid="conversation-row"]').first().click();
  await second
    .locator('[data-testid="conversation"]:not([hidden]) [data-testid="composer"]')
    .click();
  await second.keyboard.type('It is an test. ');
  await expect
    .poll(() => second.evaluate(() => [...CSS.highlights.keys()]))
    .toEqual(['chatside-grammar']);
  expect(before).toBe(1);
  expect(await engines(stage)).toBe(1);
});

/** Engines that run now: the workers of their name that their host has. */
async function engines(stage: Stage): Promise<number> {
  const session = await stage.chatside.context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser ended.');
  const { targetInfos } = await session.send('Target.getTargets');
  const host = targetInfos.find(({ url }) => url.endsWith('/offscreen.html'));
  if (!host) return 0;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: host.targetId });
  let count = 0;
  const told = new Promise<void>((resolve) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { id, params } = JSON.parse(message) as {
        id?: number;
        params?: { targetInfo?: { type: string; url: string } };
      };
      const target = params?.targetInfo;
      if (target?.type === 'worker' && target.url.endsWith('/grammar-worker.js')) count += 1;
      // Chromium tells of the workers that are there before it answers.
      if (id === 1) resolve();
    });
  });
  const autoAttach = { autoAttach: true, waitForDebuggerOnStart: false };
  const message = JSON.stringify({ id: 1, method: 'Target.setAutoAttach', params: autoAttach });
  await session.send('Target.sendMessageToTarget', { message, sessionId });
  await told;
  await session.detach();
  return count;
}

/** Clicks with the mouse where the letter at this offset of the draft's first line stands. */
async function clickWord(stage: Stage, offset: number): Promise<void> {
  const at = await stage.composer.evaluate((field, index) => {
    const style = getComputedStyle(field);
    const pen = document.createElement('canvas').getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.font = style.font;
    const text = field instanceof HTMLTextAreaElement ? field.value : (field.textContent ?? '');
    const { left, top } = field.getBoundingClientRect();
    return {
      x:
        left +
        field.clientLeft +
        Number.parseFloat(style.paddingLeft) +
        pen.measureText(text.slice(0, index)).width,
      y:
        top +
        field.clientTop +
        Number.parseFloat(style.paddingTop) +
        Number.parseFloat(style.fontSize) / 2,
    };
  }, offset);
  await stage.page.mouse.click(at.x, at.y);
}
