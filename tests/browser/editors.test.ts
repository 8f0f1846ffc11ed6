import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPracticeConsole, type PracticeConsole } from '../consoles/practice/server.ts';
import { EDITORS_TRIED, tryEditor } from '../harness/editor-desk.ts';
import { writeTable, type Cell } from '../harness/editors-table.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { putSnippets } from '../harness/library.ts';
import { DESK_SNIPPETS, enterEngine } from './engine-stage.ts';
import { consentTo } from './stage.ts';

let chatside: Chatside;
let practice: PracticeConsole;
const table = new Map<string, Map<string, Cell>>();

beforeAll(async () => {
  practice = await startPracticeConsole({ scripted: false });
  chatside = await launchChatside();
  await consentTo(chatside);
  await putSnippets(chatside, DESK_SNIPPETS);
});

afterAll(async () => {
  await chatside.close();
  await practice.close();
  await writeTable('chromium', table);
});

test.each(EDITORS_TRIED)(
  '%s',
  async (engine) => {
    const cells = new Map<string, Cell>();
    table.set(engine, cells);
    const wrong = await tryEditor(() => enterEngine(chatside, practice, engine), cells);
    expect(wrong).toEqual({});
  },
  240_000,
);
