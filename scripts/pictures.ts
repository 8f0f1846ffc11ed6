import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { startPracticeConsole } from '../tests/consoles/practice/server.ts';
import { launchChatside } from '../tests/harness/extension.ts';
import { isolatedWorld, type IsolatedWorld } from '../tests/harness/isolated-world.ts';
import { animate, type Frame } from './pictures/animate.ts';

/** Makes the pictures of the README: the built extension on the practice console, in light and dark. */
const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures');

/** What stands in the pictures; the clock port makes the wait old enough to be worth a look. */
const SAID = [
  'Hi, I sent the parcel back two weeks ago. Where is my refund?',
  'The order is LF-20418, by the way.',
];
const WAITED = 92_000;

/** The conversation and what stands beside it, without the list of conversations. */
const CLIP = { x: 322, y: 0, width: 858, height: 720 };
const CLOCK = /\d+:\d\d/;
/** The wait as the clock port has made it, and what a slow machine adds to it. */
const WAITING = /\b1:[3-5]\d/;

type Scheme = 'light' | 'dark';

/** What is typed, and what must be seen before the picture is taken. */
const SCENES = {
  picker: { typed: '/ref', key: undefined, seen: ['Refund started'] },
  hint: {
    typed:
      'Hi Dana, I see teh refund of LF-20418: it goes to 4111 1111 1111 1111 today. ' +
      'You should have checked dana@example.com, PLEASE LOOK there. ',
    key: 'F8',
    seen: ['4 hints in your reply', 'passes the check digit'],
  },
} as const;

/** The practice console with a customer who waits, and Chatside beside it. */
async function withConsole<Result>(
  colorScheme: Scheme,
  act: (page: Page, world: IsolatedWorld) => Promise<Result>,
): Promise<Result> {
  const practice = await startPracticeConsole({ scripted: false });
  const chatside = await launchChatside({ colorScheme });
  try {
    await chatside.consent();
    const page = await chatside.context.newPage();
    await page.setViewportSize({ width: 1180, height: 720 });
    // Nothing is half faded in.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(practice.url);
    const world = await isolatedWorld(page, chatside.id);
    await page.locator('[data-testid="conversation-row"]').first().click();
    const open = page.locator('[data-testid="conversation"]:not([hidden])');
    const conversation = (await open.getAttribute('data-conversation-id')) ?? '';
    for (const text of SAID) await practice.say(conversation, text);
    const [worker] = chatside.context.serviceWorkers();
    await worker?.evaluate(`chrome.storage.local.set({ clockPort: ${WAITED} })`);
    await open.locator('[data-testid="composer"]').click();
    return await act(page, world);
  } finally {
    await chatside.close();
    await practice.close();
  }
}

const takePicture = (name: keyof typeof SCENES, scheme: Scheme): Promise<string> =>
  withConsole(scheme, async (page, world) => {
    const { typed, key, seen } = SCENES[name];
    await page.keyboard.type(typed, { delay: 10 });
    await until(async () => WAITING.test(await world.faceText()));
    if (key) {
      await until(async () => (await world.faceText()).includes(seen[0]));
      for (const _ of ['teh', 'the card']) await page.keyboard.press(key);
    }
    await until(async () => (await world.faceText()).includes(seen.at(-1) ?? ''));
    const file = path.join(FOLDER, `${name}-${scheme}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    return file;
  });

/** /ref is typed, the arrows look at two others, Enter puts the first one in: about six seconds. */
const recordPicker = (scheme: Scheme): Promise<string> =>
  withConsole(scheme, async (page, world) => {
    const frames: Frame[] = [];
    const active = async (): Promise<string> =>
      (await world.faceQuery('[role="option"][aria-selected="true"]'))[0]?.text ?? '';
    // The preview comes a moment after its line: the picture is taken when nothing changes any more.
    const take = async (ms: number): Promise<void> => {
      let face = '';
      await until(async () => {
        const before = face;
        face = await world.faceText();
        await page.evaluate(() => new Promise(requestAnimationFrame));
        return face.replace(CLOCK, '') === before.replace(CLOCK, '');
      });
      frames.push({ png: await page.screenshot({ clip: CLIP, caret: 'initial' }), ms });
    };
    await until(async () => WAITING.test(await world.faceText()));
    await take(700);
    for (const [at, key] of [...'/ref'].entries()) {
      await page.keyboard.press(key);
      if (at === 0) await until(async () => (await active()) !== '');
      await take(at === 3 ? 1000 : 220);
    }
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      const before = await active();
      await page.keyboard.press(key);
      await until(async () => (await active()) !== before);
      await take(key === 'ArrowDown' ? 700 : 350);
    }
    await page.keyboard.press('Enter');
    const composer = page.locator('[data-testid="composer"]:focus');
    await until(async () => (await composer.inputValue()).startsWith('Hi Dana'));
    await take(2200);
    const file = path.join(FOLDER, `picker-${scheme}.gif`);
    await writeFile(file, animate(frames));
    return file;
  });

/** Asks until it is so, ten seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const latest = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > latest) throw new Error('The scene did not come about in ten seconds.');
  }
}

await mkdir(FOLDER, { recursive: true });
const tell = (file: string): void =>
  void process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
for (const scheme of ['light', 'dark'] as const) {
  tell(await takePicture('hint', scheme));
  tell(await takePicture('picker', scheme));
  tell(await recordPicker(scheme));
}
