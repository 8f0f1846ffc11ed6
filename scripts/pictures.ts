import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { startPracticeConsole } from '../tests/consoles/practice/server.ts';
import { launchChatside } from '../tests/harness/extension.ts';
import { isolatedWorld } from '../tests/harness/isolated-world.ts';

/** Makes the pictures of the README: the built extension on the practice console, in light and dark. */
const FOLDER = path.resolve(import.meta.dirname, '../docs/pictures');

/** What stands in the pictures; the clock port makes the wait old enough to be worth a look. */
const SAID = [
  'Hi, I sent the parcel back two weeks ago. Where is my refund?',
  'The order is LF-20418, by the way.',
];
const WAITED = 92_000;

/** What is typed, and what must be seen before the picture is taken. */
const SCENES = {
  picker: { typed: '/ref', key: undefined, seen: ['Refund started'] },
  hint: {
    typed:
      'Hi Dana, I see teh refund of LF-20418: it goes to 4111 1111 1111 1111 today. ' +
      'You should have checked dana@example.com, PLEASE LOOK there. ',
    key: 'F8',
    seen: ['5 hints in your reply', 'passes the check digit'],
  },
} as const;

async function takePicture(
  name: keyof typeof SCENES,
  colorScheme: 'light' | 'dark',
): Promise<string> {
  const { typed, key, seen } = SCENES[name];
  const practice = await startPracticeConsole({ scripted: false });
  const chatside = await launchChatside({ colorScheme });
  try {
    await chatside.consent();
    const page = await chatside.context.newPage();
    await page.setViewportSize({ width: 1180, height: 720 });
    await page.goto(practice.url);
    const world = await isolatedWorld(page, chatside.id);
    await page.locator('[data-testid="conversation-row"]').first().click();
    const open = page.locator('[data-testid="conversation"]:not([hidden])');
    const conversation = (await open.getAttribute('data-conversation-id')) ?? '';
    for (const text of SAID) await practice.say(conversation, text);
    const [worker] = chatside.context.serviceWorkers();
    await worker?.evaluate(`chrome.storage.local.set({ clockPort: ${WAITED} })`);
    await open.locator('[data-testid="composer"]').click();
    await page.keyboard.type(typed, { delay: 10 });
    await until(async () => (await world.faceText()).includes('1:3'));
    if (key) {
      await until(async () => (await world.faceText()).includes(seen[0]));
      for (const _ of ['teh', 'the card']) await page.keyboard.press(key);
    }
    await until(async () => (await world.faceText()).includes(seen.at(-1) ?? ''));
    const file = path.join(FOLDER, `${name}-${colorScheme}.png`);
    await page.screenshot({ path: file, animations: 'disabled' });
    return file;
  } finally {
    await chatside.close();
    await practice.close();
  }
}

/** Asks until it is so, ten seconds at most. */
async function until(isSo: () => Promise<boolean>): Promise<void> {
  const latest = Date.now() + 10_000;
  while (!(await isSo())) {
    if (Date.now() > latest) throw new Error('The scene did not come about in ten seconds.');
  }
}

await mkdir(FOLDER, { recursive: true });
for (const scheme of ['light', 'dark'] as const) {
  for (const name of ['picker', 'hint'] as const) {
    const file = await takePicture(name, scheme);
    process.stdout.write(`${path.relative(process.cwd(), file)}\n`);
  }
}
