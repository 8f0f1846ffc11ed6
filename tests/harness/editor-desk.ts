import { expect } from 'vitest';
import type { Composer } from '../consoles/practice/composers.ts';
import type { Cell } from './editors-table.ts';

/** A person before an empty composer, in whichever browser. */
export type EditorDesk = EngineHabits & {
  type(text: string): Promise<void>;
  /** Without a pause, and chosen without looking. */
  typeFast(text: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** A plain snippet of several lines, one of them empty. */
  readonly snippet: { readonly shortcut: string; readonly text: string };
  /** Chooses what fits best, when it is there. */
  choose(): Promise<void>;
  /** Opens the picker at the caret, and asks for the snippet. */
  askAtCaret(): Promise<void>;
  /** Puts a rich snippet behind the caret; where there is none to put in, the operation is left out. */
  insertRich?(): Promise<void>;
  /** Applies the first fix of the first hint, by keys. */
  fix(): Promise<void>;
  underlined(): Promise<string[]>;
  /** What the engine's own interface gives out; lines end with "\n". */
  model(): Promise<string>;
  /** The same with its marks; undefined where the engine has none. */
  html(): Promise<string | undefined>;
  /** What a person sees in the field. */
  shown(): Promise<string>;
  /** Engines begin another step of undo when nothing was typed for a second: that is the pause, and no event tells its end. */
  rest(): Promise<void>;
  /** Engines hear of a caret through a timer of their own (Slate 100 ms), and tell nobody that they have. */
  glance(): Promise<void>;
  /** Until what was typed is drawn: an engine that draws a frame late (Trix) puts the caret back then. */
  drawn(): Promise<void>;
  close(): Promise<void>;
};

type EngineHabits = {
  /** What the engine itself makes of such a text. */
  kept(text: string): string;
  readonly oneLine: boolean;
  /** Engines do not agree on the key. */
  readonly redo: string;
};

/** Names of ?editor=, some with a policy of the page. */
export const EDITORS_TRIED = [
  ...['textarea', 'input', 'react', 'contenteditable', 'ckeditor4', 'ckeditor5', 'codemirror'],
  ...['draft', 'froala', 'lexical', 'prosemirror', 'quill1', 'quill2', 'slate', 'tinymce'],
  ...['tinymce-inline', 'tiptap', 'trix', 'shadow', 'shadow-prosemirror', 'frame', 'frame-other'],
  ...['contenteditable&policy=strict', 'contenteditable&policy=trusted-types'],
  ...['textarea&policy=strict', 'textarea&policy=trusted-types'],
];

/** Engines that redo at Control+Y, and at nothing else. */
const REDO_WITH_Y = /^(?:ckeditor|codemirror|tinymce|slate|draft)/;

export function habitsOf(engine: string): EngineHabits {
  return {
    oneLine: engine === 'input',
    redo: REDO_WITH_Y.test(engine) ? 'Control+y' : 'Control+Shift+z',
    kept: (text) => {
      if (engine === 'input') return text.replaceAll('\n', ' ');
      // CKEditor 4 gives out no space at the end of a line.
      if (engine === 'ckeditor4') return text.replaceAll(' \n', '\n');
      // Quill 1 composes letters.
      return engine === 'quill1' ? text.normalize('NFC') : text;
    },
  };
}

/** The field of the open conversation, or of the document of a frame. */
export const FIELD =
  '[contenteditable]:not([contenteditable="false"]), textarea, input[data-testid="composer"]';

/** What the engine of the open conversation gives out by its own interface. Sent into the page. */
export function modelOf(): { text: string; html?: string | undefined } {
  const { practice } = window as unknown as { practice(of: Element): Composer | undefined };
  const field = document.querySelector(
    '[data-testid="conversation"]:not([hidden]) [data-testid="composer"]',
  );
  const composer = field && practice(field);
  return composer ? { text: composer.text(), html: composer.html?.() } : { text: 'no composer' };
}

/** Until two frames are drawn. Sent into the page. */
export function twoFrames(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}

/** Runs every operation at a desk of its own; answers what went wrong, and puts all into the table. */
export async function tryEditor(
  open: () => Promise<EditorDesk>,
  cells: Map<string, Cell>,
  cannot: Partial<Record<EditorOperation, string>> = {},
): Promise<Record<string, string>> {
  const wrong: Record<string, string> = {};
  for (const [operation, run] of EDITOR_OPERATIONS) {
    const desk = await open();
    try {
      if (run === richText && !desk.insertRich) continue;
      const note = await run(desk);
      cells.set(operation, { ok: true, ...(note && { why: note }) });
    } catch (error) {
      const why = cannot[operation];
      const found = error instanceof Error ? error.message : String(error);
      cells.set(operation, { ok: false, why: why ?? 'wrong' });
      if (!why) {
        const [model, shown] = [await desk.model(), await desk.shown()].map(escaped);
        wrong[operation] = `${found} | ${model} | ${shown}`;
      }
    } finally {
      await desk.close();
    }
  }
  return wrong;
}

export type EditorOperation = (typeof EDITOR_OPERATIONS)[number][0];

/** Letters as in the issue: what each engine must be able to do. Each begins in an empty composer. */
export const EDITOR_OPERATIONS = [
  ['a lines at the caret', linesAtCaret],
  ['c trigger, typed fast', triggerTypedFast],
  ['g typing goes on', typingGoesOn],
  ['e undo and redo', undoAndRedo],
  ['d fix in an earlier line', fixInEarlierLine],
  ['h underlines', underlines],
  ['b bold, link, list', richText],
] as const;

const FOREIGN = 'Naïve שלום 👋 e\u0301.';

/** What the engine's own interface gives out, and what is shown, agree on this. */
async function holds(desk: EditorDesk, text: string): Promise<void> {
  const wanted = desk.kept(text);
  await expect.poll(desk.model).toBe(wanted);
  await expect.poll(async () => desk.kept(await desk.shown())).toBe(wanted);
}

async function newLine(desk: EditorDesk): Promise<void> {
  if (desk.oneLine) await desk.type(' ');
  else await desk.press('Shift+Enter');
}

async function linesAtCaret(desk: EditorDesk): Promise<void> {
  await desk.type('Well, good day');
  await desk.drawn();
  await desk.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
  await desk.askAtCaret();
  await desk.choose();
  await holds(desk, `Well, good ${desk.snippet.text}day`);
}

async function triggerTypedFast(desk: EditorDesk): Promise<void> {
  await desk.typeFast(`Hi. /${desk.snippet.shortcut}`);
  await desk.press('Enter');
  await holds(desk, `Hi. ${desk.snippet.text}`);
}

async function typingGoesOn(desk: EditorDesk): Promise<void> {
  await desk.type(`Hi. /${desk.snippet.shortcut}`);
  await desk.choose();
  await holds(desk, `Hi. ${desk.snippet.text}`);
  await desk.type(' And on');
  await holds(desk, `Hi. ${desk.snippet.text} And on`);
}

async function undoAndRedo(desk: EditorDesk): Promise<void> {
  const before = `Hi. /${desk.snippet.shortcut}`;
  const after = `Hi. ${desk.snippet.text}`;
  await desk.type(before);
  await desk.rest();
  await desk.choose();
  await holds(desk, after);
  await desk.rest();
  await desk.press('Control+z');
  await holds(desk, before);
  await desk.press(desk.redo);
  await holds(desk, after);
  await desk.press('Control+z');
  await holds(desk, before);
  // A person sees what came back before going on.
  await desk.glance();
  await desk.type('!');
  await holds(desk, `${before}!`);
}

async function fixInEarlierLine(desk: EditorDesk): Promise<void> {
  if (desk.oneLine) return;
  await desk.type('I see teh dog.');
  await newLine(desk);
  await desk.type(FOREIGN);
  await expect.poll(desk.underlined).toEqual(['teh']);
  await desk.rest();
  await desk.fix();
  await holds(desk, `I see the dog.\n${FOREIGN}`);
  await desk.press('Control+z');
  await holds(desk, `I see teh dog.\n${FOREIGN}`);
}

/** Nothing is to be said of it. */
const FIRST = 'Thank you for the order number. ';

async function underlines(desk: EditorDesk): Promise<void> {
  if (desk.oneLine) return;
  await desk.type('I see teh dog.');
  await expect.poll(desk.underlined).toEqual(['teh']);
  await desk.press('Home');
  await desk.type(FIRST);
  await expect.poll(desk.underlined).toEqual(['teh']);
  await newLine(desk);
  await holds(desk, `${FIRST}\nI see teh dog.`);
  await expect.poll(desk.underlined).toEqual(['teh']);
  await desk.press('Shift+End');
  // Lexical hears of this selection later than of the next key.
  await desk.glance();
  await desk.press('Delete');
  await expect.poll(desk.underlined).toEqual([]);
}

/** Answers "plain text" where the engine has no marks. */
async function richText(desk: EditorDesk): Promise<string | undefined> {
  await desk.type('Hi. ');
  await desk.insertRich?.();
  await expect
    .poll(async () => (await desk.model()).replace(/\s/g, ''))
    .toMatch(/^Hi\.Pleasereadthis(?:\(https:\/\/example\.com\/\))?first:[•-]?one[•-]?two$/);
  const html = await desk.html();
  if (html === undefined) return 'plain text';
  expect(html).toMatch(/<(?:b|strong)\b[^>]*>(?:<[^>]*>)*read</);
  expect(html).toMatch(/<a\b[^>]*href="https:\/\/example\.com\/"[^>]*>(?:<[^>]*>)*this</);
  expect(html.match(/<li\b/g)).toHaveLength(2);
  return undefined;
}

/** Letters that look alike are told apart. */
const escaped = (text: string): string =>
  JSON.stringify(text).replace(
    /[^ -~]/g,
    (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`,
  );
