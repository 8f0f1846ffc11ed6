import { describe, expect, onTestFinished, test } from 'vitest';
import { launchChatside } from '../harness/extension.ts';
import { isolatedWorld } from '../harness/isolated-world.ts';
import { runsIn } from '../harness/running.ts';
import { startPage } from '../harness/servers.ts';
import { workerOf } from '../harness/worker.ts';
import {
  cardIn,
  choicesIn,
  choose,
  clickMark,
  marksIn,
  watchedWords,
  watchWords,
} from './hints-stage.ts';
import { consentTo, openConversation, openStage, type Stage } from './stage.ts';

declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

const CHIP = '.hints-chip';
const OFF = 'Turn off this kind of hint';

const chipIn = async ({ world }: Pick<Stage, 'world'>): Promise<string[]> =>
  (await world.faceQuery(CHIP)).map(({ text }) => text.trim());

describe.each(['textarea', 'contenteditable'] as const)('in a %s', (editor) => {
  test('a calm count stands beside the reply and covers nothing; a press goes to the next hint', async () => {
    const stage = await openStage({ editor });
    const { world, page } = stage;
    await stage.type('I see the dog. ');
    expect(await chipIn(stage)).toEqual([]);
    await stage.type('And teh cat. It is an test. ');
    await expect.poll(() => chipIn(stage)).toEqual(['2 hints']);
    const [chip] = await world.faceQuery(CHIP);
    const others = [stage.composer, page.getByRole('button', { name: /^Send/ }).first()];
    for (const other of others) {
      expect(apart(chip?.rect, await other.boundingBox())).toBe(true);
    }
    await world.clickFace(CHIP);
    await expect.poll(() => choicesIn(world)).toEqual(['> the', 'Ignore']);
    expect(await stage.composer.evaluate((field) => field.matches(':focus'))).toBe(true);
    await stage.press('Enter');
    await expect.poll(stage.draft).toBe('I see the dog. And the cat. It is an test. ');
    await expect.poll(() => chipIn(stage)).toEqual(['1 hint']);

    // By key the focus is on the count; it returns to the reply, where the card's keys are.
    await world.evaluate(focusInFace, CHIP);
    await stage.press('Enter');
    await expect.poll(() => choicesIn(world)).toEqual(['> a', 'Ignore', OFF]);
    expect(await stage.composer.evaluate((field) => field.matches(':focus'))).toBe(true);
    await stage.press('Enter');
    await expect.poll(stage.draft).toBe('I see the dog. And the cat. It is a test. ');
    await expect.poll(() => chipIn(stage)).toEqual([]);
  });

  test('typing elsewhere never leaves a line under other words, whatever is typed where', async () => {
    const stage = await openStage({ editor });
    const { world } = stage;
    const start = 'We see teh dog here. It is an test of ours. You gets it now. ';
    const wrong = ['an', 'gets', 'teh'];
    await stage.type(start);
    await expect.poll(stage.marks).toHaveLength(3);
    await world.evaluate(watchWords);
    let draft = start;
    const next = numbersFrom(20_261_126);
    for (let round = 0; round < 25; round++) {
      // At the beginning of a word, so that the wrong ones stay whole.
      const starts = [...draft.matchAll(/(?<= |^)\S/g)].map(({ index }) => index);
      const at = starts[next(starts.length)] ?? 0;
      const typed = ['Bo ', 'Kim, ', 'Ana ', 'x'][next(4)] ?? '';
      await stage.press('Control+Home');
      for (let step = 0; step < at; step++) await stage.press('ArrowRight');
      await stage.type(typed);
      draft = draft.slice(0, at) + typed + draft.slice(at);
      if (typed === 'x') {
        await stage.press('Backspace');
        draft = draft.slice(0, at) + draft.slice(at + 1);
      }
      expect(await stage.draft()).toBe(draft);
    }
    await expect
      .poll(async () => (await stage.marks()).map((mark) => mark.replace(/^\w+: /, '')).sort())
      .toEqual(wrong);
    // In no frame did a line stand under anything else; some went for a moment with a letter before them.
    const seen = await world.evaluate(watchedWords);
    expect(seen.filter((words) => !wrong.includes(words.replace(/^x/, '')))).toEqual([]);
    expect(seen.length).toBeGreaterThanOrEqual(3);
  }, 120_000);
});

test('Enter held down on “Ignore” waves the hint away and sends nothing', async () => {
  const stage = await openStage();
  const { world, page } = stage;
  await stage.type('It is an test. ');
  await expect.poll(stage.marks).toEqual(['grammar: an']);
  await stage.press('F8', 'ArrowDown');
  await expect.poll(() => choicesIn(world)).toEqual(['a', '> Ignore', OFF]);
  // The second and third are what a key that stays down repeats.
  for (let press = 0; press < 3; press++) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect.poll(stage.marks).toEqual([]);
  expect(await stage.draft()).toBe('It is an test. ');
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('');
});

test('a kind of grammar hint is turned off by one click, and on again in Settings', async () => {
  const stage = await openStage();
  const { world, page, chatside } = stage;
  await stage.type('It is an test. And teh cat has an tail. ');
  await expect.poll(stage.marks).toEqual(['grammar: an', 'grammar: teh', 'grammar: an']);
  await clickMark(page, world, 'an');
  await expect.poll(() => cardIn(world)).toContain('indefinite article');
  await choose(world, OFF);
  await expect.poll(stage.marks).toEqual(['grammar: teh']);
  const options = await chatside.page('options.html');
  const off = options.locator('.setting', { hasText: 'Grammar hints that are off' });
  await off.getByRole('checkbox').first().click();
  await expect.poll(() => off.count()).toBe(0);
  await page.bringToFront();
  // What was turned off was not ignored besides: on again, the same words are told again.
  await stage.press('Control+a', 'Delete');
  await stage.type('She is an teacher. ');
  await expect.poll(stage.marks).toEqual(['grammar: an']);
  await stage.press('Control+a', 'Delete');
  await stage.type('I ate a apple. ');
  await expect.poll(stage.marks).toEqual(['grammar: a']);
});

test('spelling can be left to the browser; the other hints stay', async () => {
  const stage = await openStage();
  const { page, chatside } = stage;
  await stage.type('I recieve teh box. It is an test. ');
  await expect.poll(stage.marks).toEqual(['grammar: recieve', 'grammar: teh', 'grammar: an']);
  const options = await chatside.page('options.html');
  const spelling = options.getByRole('switch', { name: 'Underline misspelled words' });
  await spelling.click();
  await page.bringToFront();
  await expect.poll(stage.marks).toEqual(['grammar: an']);
  await options.bringToFront();
  await spelling.click();
  await page.bringToFront();
  await expect.poll(stage.marks).toEqual(['grammar: recieve', 'grammar: teh', 'grammar: an']);
});

test('the popup turns hints about the writing off and on for a site; personal data is told of', async () => {
  const stage = await openStage();
  const { page, chatside } = stage;
  await stage.type('I see teh card 4111 1111 1111 1111 here. ');
  await expect.poll(stage.marks).toEqual(['grammar: teh', 'stop: 4111 1111 1111 1111']);
  const worker = workerOf(chatside);
  const tab = await worker.evaluate(
    "chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url?.startsWith('http')).id)",
  );
  const popup = await chatside.page(`popup.html?tab=${String(tab)}`);
  const hints = popup.getByRole('switch', { name: 'Writing hints on this site' });
  await hints.click();
  await page.bringToFront();
  await expect.poll(stage.marks).toEqual(['stop: 4111 1111 1111 1111']);
  await stage.type('And teh other mail a@b.example. ');
  await expect.poll(stage.marks).toEqual(['stop: 4111 1111 1111 1111', 'warn: a@b.example']);
  await popup.bringToFront();
  await hints.click();
  await page.bringToFront();
  await expect
    .poll(async () => (await stage.marks()).sort())
    .toEqual([
      ...['grammar: teh', 'grammar: teh'],
      ...['stop: 4111 1111 1111 1111', 'warn: a@b.example'],
    ]);
});

const SIGNS = [
  ['data-gramm', 'false'],
  ['data-enable-grammarly', 'false'],
  ['spellcheck', 'false'],
] as const;

test.each(SIGNS)(
  'a composer that is recognised is checked, whatever %s says',
  async (name, value) => {
    const stage = await openStage({ editor: 'contenteditable' });
    const other = await openConversation(stage.page, 1);
    const composer = other.locator('[data-testid="composer"]');
    await composer.evaluate((field, sign) => field.setAttribute(...sign), [name, value] as const);
    await composer.click();
    await stage.type('I see teh dog. ');
    await expect.poll(stage.marks).toEqual(['grammar: teh']);
  },
);

describe('on a page that nobody described', () => {
  const FIELDS = `
    <style>textarea, div { display: block; margin: 40px; } div div { margin: 0; }</style>
    <textarea id="plain"></textarea>
    ${SIGNS.map(([name, value]) => `<textarea id="${name}" ${name}="${value}"></textarea>`).join('')}
    <div id="around" data-gramm="false"><div contenteditable id="inside">&nbsp;</div></div>
    <input id="line"><input id="secret" type="password"><input id="code" autocomplete="one-time-code">
    <input id="card" autocomplete="section-a cc-number"><input id="shown" type="password">
    <input id="named" name="card_number"><textarea id="note" autocomplete="new-password"></textarea>`;

  const enter = async () => {
    const site = await startPage({ html: `<!doctype html><title>Form</title>${FIELDS}` });
    onTestFinished(() => site.close());
    const chatside = await launchChatside();
    onTestFinished(() => chatside.close());
    await consentTo(chatside);
    const page = await chatside.context.newPage();
    const world = await isolatedWorld(page, chatside.id);
    await page.goto(site.url);
    await expect.poll(() => runsIn(chatside, page), { interval: 10 }).toBe(true);
    const type = async (field: string, text: string): Promise<void> => {
      await page.locator(`#${field}`).click();
      await page.keyboard.type(text, { delay: 15 });
    };
    return { page, world, type, marks: () => marksIn(world) };
  };

  test('a field whose page asks for none has no writing hints, until the person turns them on', async () => {
    const { page, world, type, marks } = await enter();
    await type('plain', 'I see teh dog. ');
    await expect.poll(marks).toEqual(['grammar: teh']);
    for (const field of [...SIGNS.map(([name]) => name), 'inside']) {
      await page.locator(`#${field}`).click();
      await page.keyboard.press('Control+a');
      await type(field, 'I see teh card 4111 1111 1111 1111. ');
      await expect.poll(marks).toEqual(['stop: 4111 1111 1111 1111']);
      await expect.poll(() => chipIn({ world })).toEqual(['1 hint']);
      await page.keyboard.press('Control+a');
      await page.keyboard.type('Now teh dog. YOU MUST READ THIS NOW. ', { delay: 15 });
      await expect.poll(() => chipIn({ world })).toEqual(['Turn hints on']);
      expect(await marks()).toEqual([]);
    }
    // The picker is not switched off by it.
    await page.keyboard.type('/ref');
    await expect.poll(() => world.faceQuery('.picker [role="option"]')).not.toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => chipIn({ world })).toEqual(['Turn hints on']);
    await world.clickFace(CHIP);
    await expect.poll(marks).toContain('grammar: teh');
  });

  test('a field for a password, a card or a one-time code is never read', async () => {
    const { page, world, type, marks } = await enter();
    await world.evaluate(countReads);
    await type('line', '/ref');
    await expect.poll(() => world.faceQuery('.picker [role="option"]')).not.toEqual([]);
    await page.keyboard.press('Escape');
    expect(await world.evaluate(readFields)).toContain('line');
    // What is typed while it is hidden, and then shown, was a password all the same.
    await page.locator('#shown').click();
    await page.locator('#shown').evaluate((field: HTMLInputElement) => (field.type = 'text'));
    for (const field of ['secret', 'code', 'card', 'shown', 'named', 'note']) {
      await type(field, '/ref 4111 1111 1111 1111 ');
    }
    expect(await marks()).toEqual([]);
    expect(await world.faceQuery('.picker')).toEqual([]);
    // The line under this one comes after whatever would have been read before.
    await type('plain', '4111 1111 1111 1111 ');
    await expect.poll(marks).toEqual(['stop: 4111 1111 1111 1111']);
    expect(await world.evaluate(readFields)).toEqual(['line', 'plain']);
  });
});

type Rect = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Whether two boxes share no pixel. */
function apart(a: Rect | null | undefined, b: Rect | null | undefined): boolean {
  if (!a || !b) throw new Error('One of them is not shown.');
  const beside = a.x + a.width <= b.x || b.x + b.width <= a.x;
  return beside || a.y + a.height <= b.y || b.y + b.height <= a.y;
}

/** Whole numbers below a bound, the same ones for the same seed. */
function numbersFrom(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

// Each of these is sent into the content script's world as text.

function focusInFace(selector: string): void {
  const host = document.querySelector(':root > chatside-face');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  root?.querySelector<HTMLElement>(selector)?.focus();
}

type Held = { chatsideReads?: Set<string> };

/** From now on, remembers the fields whose value is read in this world, which is Chatside's own. */
function countReads(): void {
  const read = ((globalThis as Held).chatsideReads = new Set<string>());
  for (const kind of [HTMLInputElement, HTMLTextAreaElement]) {
    const own = Object.getOwnPropertyDescriptor(kind.prototype, 'value');
    Object.defineProperty(kind.prototype, 'value', {
      ...own,
      get(this: HTMLElement): unknown {
        read.add(this.id);
        return own?.get?.call(this);
      },
    });
  }
}

function readFields(): string[] {
  return [...((globalThis as Held).chatsideReads ?? [])];
}
