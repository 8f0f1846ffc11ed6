import { execFile } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { makeLibrary } from '../harness/couch-library.ts';
import { startCouch, type CouchServer } from '../harness/couch-server.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { startCountingProxy, type CountingProxy } from './counting-proxy.ts';
import { kb, mb, ms, NO_GOAL, type Figures } from './figures.ts';
import { syntheticLibrary } from './library.ts';
import { median, percentile } from './numbers.ts';
import {
  browserOf,
  openConsole,
  withChatside,
  withoutChatside,
  type OpenConsole,
  type Side,
} from './sides.ts';
import { untilInPicker, untilStored } from './teams-page.ts';

const SNIPPETS = 10_000;
const SLUG = 'bench';
const USER = { name: 'olga', password: 'pw-of-olga', roles: [`lib:${SLUG}:read`] };
const SNAPSHOT = '/snapshot.json';
const PULLS = 3;
const POLLS = 10;
const EDITS = 30;
const BULK = 500;
/** Less of it only shows that the part runs. */
const IDLE_MINUTES = Number(process.env['IDLE_MINUTES'] ?? 10);

type Library = {
  readonly couch: CouchServer;
  readonly path: string;
  readonly proxy: CountingProxy;
};

/** A library of 10,000 snippets on a server: what it costs to have it, and how soon an edit is there. */
export async function measureTeams(): Promise<Figures> {
  const life = new AbortController();
  const couch = await startCouch(life.signal);
  const proxy = await startCountingProxy(couch.url);
  try {
    const library = { couch, proxy, path: await filledLibrary(couch) };
    const byChanges = await pullsOf(library);
    await offerSnapshot(library);
    const bySnapshot = await pullsOf(library);
    const side = await withChatside();
    const rest = await inLibrary(side, library).finally(() => side.chatside.close());
    return {
      title: 'A library in CouchDB',
      head: [`${SNIPPETS.toLocaleString('en')} snippets`, 'p50', 'worst', 'n', 'goal', ''],
      rows: [
        row(
          'first pull, from `_changes`: time',
          byChanges.map(({ took }) => took),
          ms,
        ),
        row(
          'first pull, from `_changes`: over the wire',
          byChanges.map(({ bytes }) => bytes),
          mb,
        ),
        row(
          'first pull, from a snapshot: time',
          bySnapshot.map(({ took }) => took),
          ms,
        ),
        row(
          'first pull, from a snapshot: over the wire',
          bySnapshot.map(({ bytes }) => bytes),
          mb,
        ),
        row('a look at a library in which nothing changed', rest.polls, kb),
        row('from the server’s new text to another browser’s open picker', rest.edits, ms),
      ],
      notes: [
        'pouchdb-server in memory, on the same machine. Over the wire: heads and bodies in both directions, compressed as the server does.',
        `First pull: from the key of “Sign in and add” until all snippets are in the database of the extension.`,
        `Until an edit is in the picker: with its list open and no key pressed. A page of Chatside is open in that browser, which then waits at the server. 95 of 100 within ${ms(percentile(rest.edits, 95))}.`,
      ],
    };
  } finally {
    life.abort();
    proxy.close();
  }
}

function row(what: string, values: readonly number[], show: (value: number) => string): string[] {
  return [what, show(median(values)), show(Math.max(...values)), String(values.length), ...NO_GOAL];
}

async function filledLibrary(couch: CouchServer): Promise<string> {
  const path = await makeLibrary(couch, SLUG);
  await couch.addUser(USER);
  const docs = syntheticLibrary(SNIPPETS).map(({ id, shortcut, title, body, tags }) => ({
    ...{ _id: `s:${id}`, type: 'snippet', shortcut, title, body, tags },
    ...{ op: `op-${id}`, by: couch.admin.name, at: 1 },
  }));
  for (let first = 0; first < docs.length; first += BULK) {
    const part = docs.slice(first, first + BULK);
    const { status } = await couch.ask('POST', `${path}/_bulk_docs`, { docs: part });
    if (status !== 201) throw new Error(`The server took no snippets: ${status}.`);
  }
  return path;
}

/** Puts a snapshot of now beside the server, and names it in `meta`. */
async function offerSnapshot({ couch, path, proxy }: Library): Promise<void> {
  const { name: username, password } = couch.admin;
  const { href } = Object.assign(new URL(`${couch.url}${path}`), { username, password });
  const env = { ...process.env, LIBRARY_URL: href };
  const script = ['docs/couchdb/make-snapshot.mjs'];
  const options = { env, maxBuffer: 100_000_000 };
  const { stdout } = await promisify(execFile)(process.execPath, script, options);
  proxy.serve(SNAPSHOT, stdout);
  const { body: meta } = await couch.ask('GET', `${path}/meta`);
  await couch.ask('PUT', `${path}/meta`, { ...(meta as object), snapshotUrl: SNAPSHOT });
}

/** Signs in from a new browser, so often. */
async function pullsOf(library: Library): Promise<{ took: number; bytes: number }[]> {
  const pulls: { took: number; bytes: number }[] = [];
  while (pulls.length < PULLS) {
    const chatside = await launchChatside();
    try {
      pulls.push(await pull(chatside, library));
    } finally {
      await chatside.close();
    }
  }
  return pulls;
}

async function pull(
  chatside: Chatside,
  { proxy, path }: Library,
): Promise<{ page: Page; took: number; bytes: number }> {
  const page = await chatside.page('library.html#libraries');
  const form = page.getByRole('region', { name: 'Add a library' });
  await form.getByText('A database', { exact: true }).click();
  await form.getByLabel('Address of the library').fill(`${proxy.url}${path}`);
  await form.getByLabel('Name').fill(USER.name);
  await form.getByLabel('Password').fill(USER.password);
  const [at, before] = [performance.now(), proxy.bytes()];
  await form.getByRole('button', { name: 'Sign in and add' }).press('Enter');
  await page.evaluate(untilStored, SNIPPETS);
  const [took, bytes] = [performance.now() - at, proxy.bytes() - before];
  await page.getByRole('region', { name: SLUG, exact: true }).getByText('just now').waitFor();
  return { page, took, bytes };
}

async function inLibrary(
  side: Side,
  library: Library,
): Promise<{ polls: number[]; edits: number[] }> {
  const { page } = await pull(side.chatside, library);
  const practice = await startPracticeConsole({ scripted: false });
  try {
    const open = await openConsole(side, `${practice.url}?editor=textarea`);
    const edits = await editsOf(library, open);
    const polls = await pollsOf(library, page);
    return { polls, edits };
  } finally {
    await practice.close();
  }
}

/** A new title of a snippet on the server, and how long until the picker that is open shows it. */
async function editsOf({ couch, path }: Library, { page, world }: OpenConsole): Promise<number[]> {
  const id = `${path}/${encodeURIComponent('s:bench-0')}`;
  const rename = async (title: string): Promise<void> => {
    const { body } = await couch.ask('GET', id);
    const { status } = await couch.ask('PUT', id, { ...(body as object), title, op: title });
    if (status !== 201) throw new Error(`The server took no edit: ${status}.`);
  };
  await rename('Quokka at first');
  await pause(5000); // a picker that finds nothing would close
  await page.keyboard.type('/quokka');
  if (!(await world.evaluate(untilInPicker, 'Quokka at first', 15_000)))
    throw new Error('The snippet is not in the picker.');
  const edits: number[] = [];
  while (edits.length < EDITS) {
    const title = `Quokka ${edits.length}.`;
    const at = performance.now();
    await rename(title);
    if (!(await world.evaluate(untilInPicker, title, 15_000)))
      throw new Error('The picker shows no edit.');
    edits.push(performance.now() - at);
    await pause(1000);
  }
  return edits;
}

/** Bytes of a look by hand, with what the open page asks again to wait at the server. */
async function pollsOf({ proxy }: Library, page: Page): Promise<number[]> {
  const card = page.getByRole('region', { name: SLUG, exact: true });
  const polls: number[] = [];
  while (polls.length < POLLS) {
    const before = proxy.bytes();
    await card.getByRole('button', { name: 'Check now' }).press('Enter');
    await card.getByRole('button', { name: 'Check now' }).and(page.locator(':enabled')).waitFor();
    await pause(500);
    polls.push(proxy.bytes() - before);
  }
  return polls;
}

/** Processor time of browsers in which nothing happens, with a library and without Chatside. */
export async function measureIdle(): Promise<Figures> {
  const life = new AbortController();
  const couch = await startCouch(life.signal);
  const proxy = await startCountingProxy(couch.url);
  const sides: Side[] = [];
  const practice = await startPracticeConsole({ scripted: false });
  try {
    const library = { couch, proxy, path: await filledLibrary(couch) };
    for (const open of [withChatside, withoutChatside]) sides.push(await open());
    const { page } = await pull(sides[0]!.chatside, library);
    for (const side of sides) await openConsole(side, `${practice.url}?editor=textarea`);
    await page.close();
    await pause(15_000); // what begins with a page is over
    const before = await Promise.all(sides.map(processorTime));
    await pause(IDLE_MINUTES * 60_000);
    const after = await Promise.all(sides.map(processorTime));
    const [withIt = NaN, without = NaN] = after.map((time, at) => time - (before[at] ?? NaN));
    const own = ((withIt - without) / (IDLE_MINUTES * 60)) * 100;
    return {
      title: 'Doing nothing',
      head: ['a console is open', 'with Chatside', 'without', 'Chatside’s own', 'goal', ''],
      rows: [
        [
          `processor time of the browser in ${IDLE_MINUTES} minutes`,
          `${withIt.toFixed(2)} s`,
          `${without.toFixed(2)} s`,
          `${own.toFixed(2)} % of a core`,
          ...NO_GOAL,
        ],
      ],
      notes: [
        `A library of ${SNIPPETS.toLocaleString('en')} snippets in CouchDB is looked at meanwhile, by the alarm.`,
      ],
    };
  } finally {
    life.abort();
    proxy.close();
    for (const { chatside } of sides) await chatside.close();
    await practice.close();
  }
}

/** Seconds that all processes of the browser have taken so far. */
async function processorTime({ chatside }: Side): Promise<number> {
  const session = await browserOf(chatside.context).newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
