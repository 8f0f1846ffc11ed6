import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { enterEngine } from './engine-stage.ts';
import { cardIn, choicesIn, choose, clickMark } from './hints-stage.ts';
import { consentTo } from './stage.ts';

let chatside: Chatside;
let practice: PracticeConsole;

beforeAll(async () => {
  practice = await startPracticeConsole({ scripted: false });
  chatside = await launchChatside();
  await consentTo(chatside);
});

afterAll(async () => {
  await chatside.close();
  await practice.close();
});

const ENGINES = [
  ...['textarea', 'contenteditable', 'ckeditor5', 'prosemirror', 'lexical', 'slate'],
  ...['shadow', 'shadow-prosemirror'],
];

const OFF = 'Turn off this kind of hint';
const DRAFT = 'I see teh dog, teh dog sees me. It is an test, OK.';

test.each(ENGINES)(
  'in %s: hint, card, fix, ignore, and from one to the next by keys',
  async (engine) => {
    const desk = await enterEngine(chatside, practice, engine);
    onTestFinished(() => desk.close());
    const { page, world } = desk.stage;
    const choices = (): Promise<string[]> => choicesIn(world);
    await desk.type(DRAFT);
    await expect.poll(desk.underlined).toEqual(['teh', 'teh', 'an']);
    await desk.rest();

    // A click into the words: the reason and the fixes; the fix goes into exactly its span.
    await clickMark(page, world, 'an');
    await expect.poll(choices).toEqual(['a', 'Ignore', OFF]);
    expect(await cardIn(world)).toContain('Incorrect indefinite article');
    await choose(world, 'a');
    await expect.poll(desk.model).toBe(desk.kept(DRAFT.replace('an test', 'a test')));
    await expect.poll(desk.underlined).toEqual(['teh', 'teh']);
    await desk.rest();
    await desk.press('Control+z');
    await expect.poll(desk.model).toBe(desk.kept(DRAFT));
    await expect.poll(desk.underlined).toEqual(['teh', 'teh', 'an']);

    // By keys alone: to the first one, on, and back; Enter takes the fix, one undo takes it back.
    await desk.press('Control+Home');
    await desk.press('F8');
    await expect.poll(choices).toEqual(['> the', 'Ignore']);
    await expect.poll(() => cardIn(world)).toContain('1 of 3');
    await desk.press('F8');
    await expect.poll(() => cardIn(world)).toContain('2 of 3');
    await desk.press('Enter');
    await expect.poll(desk.model).toBe(desk.kept(DRAFT.replace(', teh', ', the')));
    await desk.rest();
    await desk.press('Control+z');
    await expect.poll(desk.model).toBe(desk.kept(DRAFT));
    await expect.poll(desk.underlined).toEqual(['teh', 'teh', 'an']);

    // What is ignored stays quiet, and only that.
    await desk.press('Control+Home');
    await desk.press('Shift+F8');
    await expect.poll(choices).toEqual(['> a', 'Ignore', OFF]);
    await desk.press('ArrowDown', 'Enter');
    await expect.poll(desk.underlined).toEqual(['teh', 'teh']);
    expect(await desk.model()).toBe(desk.kept(DRAFT));
    expect(practice.messages(desk.stage.conversation).at(-1)?.author).not.toBe('operator');
  },
  120_000,
);
