import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import { EDITORS_TRIED, tryEditor, type EditorOperation } from '../harness/editor-desk.ts';
import { writeTable, type Cell } from '../harness/editors-table.ts';
import { launchFirefoxChatside, type FirefoxChatside } from '../harness/firefox.ts';
import { acceptByKeys } from '../harness/welcome.ts';
import { startXvfb, type Xvfb } from '../harness/xvfb.ts';
import { openFirefoxDesk } from './firefox-desk.ts';

/** What an engine or Firefox cannot do, and not we; the table says so. */
const CANNOT: Readonly<Record<string, Partial<Record<EditorOperation, string>>>> = {
  trix: { 'e undo and redo': 'undo is one step; Trix does not hear the key of redo in Firefox' },
};

/** A policy of the page makes no difference to a text field. */
const TRIED = EDITORS_TRIED.filter((each) => !each.startsWith('textarea&'));

let screen: Xvfb;
let firefox: FirefoxChatside;
let practice: PracticeConsole;
const table = new Map<string, Map<string, Cell>>();

beforeAll(async () => {
  practice = await startPracticeConsole({ scripted: false });
  screen = await startXvfb();
  firefox = await launchFirefoxChatside({ display: screen.display });
  await acceptByKeys(screen);
});

afterAll(async () => {
  await firefox?.close();
  await practice?.close();
  await screen?.close();
  await writeTable('firefox', table);
});

test.each(TRIED)(
  '%s',
  async (engine) => {
    const cells = new Map<string, Cell>();
    table.set(engine, cells);
    const open = () => openFirefoxDesk(firefox, practice, engine);
    expect(await tryEditor(open, cells, CANNOT[engine])).toEqual({});
  },
  240_000,
);
