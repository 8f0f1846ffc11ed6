import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { basic, startCouch, type CouchServer } from '../harness/couch-server.ts';
import { makeLibrary } from '../harness/couch-library.ts';
import { storedSnippets } from '../harness/library.ts';
import { ringForLibraries, untilAlarm } from '../harness/library-alarm.ts';
import { launchChatside, type Chatside, type LaunchOptions } from '../harness/extension.ts';
import type { Snippet } from '@/utils/snippets/snippet';
import { rowsOf } from '../harness/database.ts';
import { everythingStored } from '../harness/stores.ts';
import { axeInPage } from '../harness/axe.ts';
import { networkLog } from '../harness/network-log.ts';
import { startPracticeConsole } from '../consoles/practice/server.ts';
import { workerOf } from '../harness/worker.ts';
import { consentTo, enterStage } from './stage.ts';

const PASSWORDS = { lea: 'pw-of-lea', lou: 'pw-of-lou', olga: 'pw-of-olga' } as const;
type Name = keyof typeof PASSWORDS;

let couch: CouchServer;
let made = 0;

beforeAll(async () => {
  const life = new AbortController();
  couch = await startCouch(life.signal);
  return () => life.abort();
});

/** A database of its own, with its people: two leads and an operator. */
const openLibrary = async (): Promise<{
  slug: string;
  url: string;
  userOf(name: Name): string;
}> => {
  const slug = `team${++made}`;
  const path = await makeLibrary(couch, slug);
  const userOf = (name: Name): string => `${name}-${slug}`;
  for (const name of ['lea', 'lou', 'olga'] as const) {
    const roles = [`lib:${slug}:${name === 'olga' ? 'read' : 'lead'}`];
    await couch.addUser({ name: userOf(name), password: PASSWORDS[name], roles });
  }
  return { slug, url: `${couch.url}${path}`, userOf };
};

const launch = async (options: LaunchOptions = {}): Promise<Chatside> => {
  const chatside = await launchChatside(options);
  onTestFinished(() => chatside.close());
  return chatside;
};

const signIn = async (page: Page, url: string, user: string, password: string): Promise<void> => {
  const form = page.getByRole('region', { name: 'Add a library' });
  await form.getByText('A database', { exact: true }).click();
  await form.getByLabel('Address of the library').fill(url);
  await form.getByLabel('Name').fill(user);
  await form.getByLabel('Password').fill(password);
  await form.getByRole('button', { name: 'Sign in and add' }).click();
};

type Desk = {
  readonly chatside: Chatside;
  readonly page: Page;
  readonly card: Locator;
  /** Opens the library, or one of its parts. */
  open(part?: RegExp): Promise<void>;
  /** Opens a snippet, gives it another text and saves or proposes it. */
  rewrite(title: string, text: string): Promise<void>;
  /** The titles in the open library. */
  titles(): Promise<string[]>;
};

/** A person’s browser, with the library in it. */
const sit = async (
  library: Awaited<ReturnType<typeof openLibrary>>,
  name: Name,
  options: LaunchOptions = {},
): Promise<Desk> => {
  const chatside = await launch(options);
  const page = await chatside.page('library.html#libraries');
  await signIn(page, library.url, library.userOf(name), PASSWORDS[name]);
  const card = page.getByRole('region', { name: library.slug, exact: true });
  await card.getByText('just now').waitFor();
  const open = async (part?: RegExp): Promise<void> => {
    const inside = page.getByRole('button', { name: '‹ Team libraries' });
    if (!(await inside.isVisible()))
      await card.getByRole('button', { name: 'Open library' }).click();
    await inside.waitFor();
    if (part) await page.locator('.segments label', { hasText: part }).click();
  };
  return {
    ...{ chatside, page, card, open },
    async rewrite(title, text) {
      await open(/^Snippets/);
      await page.locator('.library-rows button', { hasText: title }).click();
      await page.getByLabel('Text', { exact: true }).fill(text);
      await page.getByRole('button', { name: /^(Save for all|Propose)$/ }).click();
      const back = page.getByRole('button', { name: `‹ ${library.slug}` });
      await page.getByText('Not saved yet').waitFor({ state: 'detached' });
      await page.getByText(toldOf(title)).waitFor();
      if (await back.isVisible()) await back.click();
    },
    titles: () => page.locator('.library-row-title').allInnerTexts(),
  };
};

const add = async ({ page, open }: Desk, title: string, shortcut: string, text: string) => {
  await open(/^Snippets/);
  await page.getByRole('button', { name: /^(New snippet|Propose a snippet)$/ }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  await page.getByLabel('Shortcut', { exact: true }).fill(shortcut);
  await page.getByLabel('Text', { exact: true }).fill(text);
  await page.getByRole('button', { name: /^(Save for all|Propose)$/ }).click();
  await page.getByText(toldOf(title)).waitFor();
  await page.locator('.library-rows, .library-find').first().waitFor();
};

const toldOf = (title: string): RegExp => new RegExp(`“${title}” (is saved|waits for a lead)`);

/** What the server has of a type, as its administrator reads it. */
const docsOf = async (
  { url }: { readonly url: string },
  type: string,
): Promise<Record<string, unknown>[]> => {
  const { body } = await couch.ask('GET', `${new URL(url).pathname}/_all_docs?include_docs=true`);
  const { rows } = body as { rows: { doc: Record<string, unknown> }[] };
  return rows.map(({ doc }) => doc).filter((doc) => doc['type'] === type);
};

test('an edit of a lead is in an operator’s open picker; the server refuses the operator’s own', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  expect(await lea.card.innerText()).toMatch(/you are a lead/i);
  await add(lea, 'Greeting', 'teamhi', 'Welcome, from us');
  const log = networkLog();
  onTestFinished(() => log[Symbol.asyncDispose]());
  const olga = await sit(library, 'olga', { args: log.args });
  expect(await olga.card.innerText()).toMatch(/you may propose/i);
  await consentTo(olga.chatside);

  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const stage = await enterStage(olga.chatside, practice, 'textarea');
  await stage.type('/teamhi');
  await expect.poll(stage.picker).toContain('> Greeting');
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('Welcome, from us');
  await olga.page.bringToFront();
  await lea.rewrite('Greeting', 'Welcome back');
  await expect
    .poll(async () => (await docsOf(library, 'snippet')).map(({ body }) => body))
    .toEqual(['Welcome back']);
  await olga.open(/^Snippets/);
  await olga.page.locator('.library-rows button', { hasText: 'Greeting' }).click();
  await expect
    .poll(() => olga.page.getByLabel('Text', { exact: true }).inputValue())
    .toBe('Welcome back');

  // Not by her page, and not by hand either: the rule stands in the database.
  const [doc] = await docsOf(library, 'snippet');
  const login = basic({ name: library.userOf('olga'), password: PASSWORDS.olga });
  const written = { ...doc, body: 'mine', by: library.userOf('olga') };
  const path = `${new URL(library.url).pathname}/${String(doc!['_id'])}`;
  const answer = await couch.ask('PUT', path, written, login);
  expect([answer.status, (await docsOf(library, 'snippet'))[0]!['body']]).toEqual([
    403,
    'Welcome back',
  ]);

  // What the chat was about went nowhere, and the password was kept nowhere.
  expect(await olga.page.evaluate(everythingStored)).not.toContain(PASSWORDS.olga);
  await olga.chatside.close();
  const requests = (await log.requests()).map((url) => url.replace(/^ws/, 'http'));
  const origins = requests.map((url) => new URL(url).origin);
  expect([...new Set(origins)].sort()).toEqual([couch.url, new URL(practice.url).origin].sort());
  expect(requests.join(' ')).not.toContain('teamhi');
  const { body } = await couch.ask('GET', `${new URL(library.url).pathname}/_all_docs`);
  expect((body as { total_rows: number }).total_rows).toBe(3);
});

test('an open list takes what others change, row by row, and no key inserts what went', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  await add(lea, 'Greeting', 'teamhi', 'Welcome, from us');
  await add(lea, 'Greeting at night', 'teamhinight', 'Good evening');
  const olga = await sit(library, 'olga');
  await consentTo(olga.chatside);
  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const stage = await enterStage(olga.chatside, practice, 'textarea');
  await stage.type('/teamhi');
  await expect.poll(stage.picker).toEqual(['> Greeting', 'Greeting at night']);
  const shownText = async (): Promise<string | undefined> =>
    (await stage.world.faceQuery('.picker-text'))[0]?.text;

  // By somebody else; no key is pressed and nothing is pointed at from here on.
  const change = async (title: string, part: object): Promise<void> => {
    const doc = (await docsOf(library, 'snippet')).find((each) => each['title'] === title);
    const path = `${new URL(library.url).pathname}/${encodeURIComponent(String(doc!['_id']))}`;
    const { status } = await couch.ask('PUT', path, { ...doc, ...part, op: `${title} again` });
    expect(status).toBe(201);
  };
  await change('Greeting', { body: 'Welcome back' });
  await expect.poll(shownText).toBe('Welcome back');
  await change('Greeting at night', { title: 'Greeting before noon' });
  await expect.poll(stage.picker).toEqual(['> Greeting', 'Greeting before noon']);
  await change('Greeting', { deleted: true });
  await expect.poll(stage.picker).toEqual(['Greeting', 'Greeting before noon']);
  expect(await shownText()).toContain('has just been removed');

  // Enter neither sends the draft nor inserts the neighbour; nor does a click on what went.
  await stage.press('Enter');
  await stage.world.clickFace('[role="option"][aria-disabled="true"]');
  expect(await stage.draft()).toBe('/teamhi');
  expect(practice.messages(stage.conversation).map(({ text }) => text)).not.toContain('/teamhi');
  await stage.press('ArrowDown');
  await expect.poll(stage.picker).toEqual(['Greeting', '> Greeting before noon']);
  await stage.press('Enter');
  await expect.poll(stage.draft).toBe('Good evening');
});

test('a proposal travels, is edited and accepted; another is declined', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  await add(lea, 'Greeting', 'teamhi', 'Welcome, from us');
  const olga = await sit(library, 'olga');
  await olga.open();
  await expect.poll(olga.titles).toEqual(['Greeting']);
  await olga.rewrite('Greeting', 'Welcome, dear customer');
  await add(olga, 'Parting', 'teambye', 'Goodbye');
  await expect.poll(async () => (await docsOf(library, 'proposal')).length).toBe(2);
  expect((await docsOf(library, 'snippet')).map(({ body }) => body)).toEqual(['Welcome, from us']);

  await lea.open(/^Inbox/);
  const change = lea.page.getByRole('article', { name: 'Proposal: Greeting' });
  await expect.poll(() => change.locator('ins').allInnerTexts()).toEqual(['dear customer']);
  expect(await change.locator('del').allInnerTexts()).toEqual(['from us']);
  await change.getByRole('button', { name: 'Edit first' }).click();
  await lea.page.getByLabel('Text', { exact: true }).fill('Welcome, and good day');
  await lea.page.getByRole('button', { name: 'Save and accept' }).click();
  await lea.page
    .getByRole('article', { name: 'Proposal: Parting' })
    .getByRole('button', { name: 'Decline' })
    .click();
  await lea.page.getByText('Nothing waits for you').waitFor();

  await olga.open(/^My proposals/);
  await olga.page.getByText('accepted').waitFor();
  await olga.page.getByText('declined').waitFor();
  await olga.open(/^Snippets/);
  await expect.poll(olga.titles).toEqual(['Greeting']);
  const [doc] = await docsOf(library, 'snippet');
  expect(doc).toMatchObject({ body: 'Welcome, and good day', by: library.userOf('lea') });
});

test('a lead adds her words: an operator’s hints know them, until she removes one', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  const olga = await sit(library, 'olga');
  const words = await lea.chatside.page('library.html#words');
  await words.getByLabel('Word or name').fill('chargebackk');
  await words.getByLabel('Word or name').press('Enter');
  await words.getByRole('button', { name: 'Remove chargebackk' }).waitFor();
  const form = words.getByRole('region', { name: 'Your phrases' }).locator('form').first();
  await form.getByLabel('Avoid').fill('revert back');
  await form.getByLabel('Say instead').fill('reply');
  await form.getByRole('button', { name: 'Add phrase' }).click();
  await words.getByRole('button', { name: 'Delete “revert back”' }).waitFor();
  await words.close();

  await lea.open(/^Words/);
  await lea.page.getByText('1 word and 1 phrase of yours are not in the library').waitFor();
  await lea.page.getByRole('button', { name: 'Add mine' }).click();
  await lea.page.getByText('Your words are in the library, for everyone').waitFor();
  await expect
    .poll(async () => [await docsOf(library, 'dictionary'), await docsOf(library, 'phrases')])
    .toMatchObject([[{ word: 'chargebackk' }], [{ avoid: 'revert back', prefer: 'reply' }]]);

  const known = (): Promise<unknown> =>
    olga.page.evaluate(async () => {
      const { teamWords } = (await chrome.storage.local.get()) as { teamWords?: object[] };
      return teamWords?.map((each) => ({ ...each, library: '' }));
    });
  const ofTeam = { library: '', name: library.slug };
  const phrases = [{ avoid: 'revert back', prefer: 'reply' }];
  await expect.poll(known).toEqual([{ ...ofTeam, dictionary: ['chargebackk'], phrases }]);
  await olga.open(/^Words 2/);
  await olga.page.getByRole('region', { name: 'Phrases of the team' }).waitFor();
  expect(await olga.page.getByRole('button', { name: /^(Add mine|Remove)/ }).count()).toBe(0);

  await consentTo(olga.chatside);
  const practice = await startPracticeConsole({ scripted: false });
  onTestFinished(() => practice.close());
  const stage = await enterStage(olga.chatside, practice, 'textarea');
  await stage.type('We reverted back about the chargebackk today. ');
  await expect.poll(stage.marks).toEqual(['tone: reverted back']);

  await lea.page.getByRole('button', { name: 'Remove chargebackk' }).click();
  await lea.page.getByText('“chargebackk” is removed for everyone').waitFor();
  await expect.poll(known).toEqual([{ ...ofTeam, dictionary: [], phrases }]);
  await expect
    .poll(async () => (await docsOf(library, 'dictionary')).map(({ deleted }) => deleted))
    .toEqual([true]);
  await expect
    .poll(async () => (await stage.marks()).sort())
    .toEqual(['grammar: chargebackk', 'tone: reverted back']);
});

test('edits on both sides without a network: nothing is lost, the conflict is shown', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  await add(lea, 'Greeting', 'teamhi', 'Hello');
  await add(lea, 'Parting', 'teambye', 'Bye');
  const [lou, olga] = [await sit(library, 'lou'), await sit(library, 'olga')];
  for (const { open, titles } of [lou, olga]) {
    await open();
    await expect.poll(titles).toEqual(['Greeting', 'Parting']);
  }
  for (const { chatside } of [lea, lou, olga]) await chatside.context.setOffline(true);
  await lea.rewrite('Greeting', 'Hello from Lea');
  await lou.rewrite('Greeting', 'Hello from Lou');
  await lou.rewrite('Parting', 'Bye from Lou');
  await olga.rewrite('Parting', 'Bye from Olga');
  await lou.page.getByText('2 changes to be sent').waitFor();
  expect((await docsOf(library, 'snippet')).map(({ body }) => body).sort()).toEqual([
    'Bye',
    'Hello',
  ]);

  for (const { chatside, page, card } of [lea, lou, olga]) {
    await chatside.context.setOffline(false);
    await page.getByRole('button', { name: '‹ Team libraries' }).click();
    await card.getByRole('button', { name: 'Check now' }).click();
    await expect
      .poll(() => card.locator('dt', { hasText: 'To be sent' }).locator('xpath=..').innerText())
      .toMatch(/0$/);
  }
  const bodies = async (): Promise<unknown[]> =>
    (await docsOf(library, 'snippet')).map(({ body }) => body).sort();
  expect(await bodies()).toEqual(['Bye from Lou', 'Hello from Lea']);
  const patches = (await docsOf(library, 'proposal')).map(({ patch, reason }) => [reason, patch]);
  expect(patches.sort()).toEqual([
    ['conflict', { body: 'Hello from Lou' }],
    ['suggest', { body: 'Bye from Olga' }],
  ]);
  // Her page may rest for half a minute, if its wait for changes ended while there was no network.
  await lea.card.getByRole('button', { name: 'Check now' }).click();
  await lea.open(/^Inbox/);
  const conflict = lea.page.getByRole('article', { name: 'Proposal: Greeting' });
  await conflict.getByText('conflict', { exact: true }).waitFor();
  await conflict.getByRole('button', { name: 'Take these words' }).click();
  await expect.poll(bodies).toEqual(['Bye from Lou', 'Hello from Lou']);
});

test('a colleague changes what is open here: saving leaves what was not touched here', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  await add(lea, 'Greeting', 'teamhi', 'Hello');
  await expect.poll(async () => (await docsOf(library, 'snippet')).length).toBe(1);
  await lea.page.locator('.library-rows button', { hasText: 'Greeting' }).click();
  await lea.page.getByLabel('Text', { exact: true }).fill('Hello from Lea');
  const [doc] = await docsOf(library, 'snippet');
  const by = library.userOf('lou');
  const login = basic({ name: by, password: PASSWORDS.lou });
  const path = `${new URL(library.url).pathname}/${String(doc!['_id'])}`;
  const put = { ...doc, title: 'Welcome', by, op: 'of-lou' };
  expect((await couch.ask('PUT', path, put, login)).status).toBe(201);
  await lea.page.getByText(/^A colleague changed this snippet meanwhile/).waitFor();
  await lea.page.getByRole('button', { name: 'Save for all' }).click();
  await expect
    .poll(async () => (await docsOf(library, 'snippet')).map(({ title, body }) => [title, body]))
    .toEqual([['Welcome', 'Hello from Lea']]);
  await expect
    .poll(() => lea.page.getByLabel('Title', { exact: true }).inputValue())
    .toBe('Welcome');
  expect(await lea.page.getByText('Not saved yet').count()).toBe(0);
  expect(await lea.page.getByText(/^A colleague changed/).count()).toBe(0);
});

test('signed out: the texts stay, an edit is kept and sent after signing in again', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  await add(lea, 'Greeting', 'teamhi', 'Hello');
  const bodies = async (): Promise<unknown[]> =>
    (await docsOf(library, 'snippet')).map(({ body }) => body);
  await expect.poll(bodies).toEqual(['Hello']);
  // Her sessions end at the server, as when her password is changed.
  const user = { name: library.userOf('lea'), password: PASSWORDS.lea };
  await couch.dropUser(user.name);
  await couch.addUser({ ...user, roles: [`lib:${library.slug}:lead`] });
  await lea.rewrite('Greeting', 'Hello again');
  await lea.page.getByText(/You are signed out of this library/).waitFor();
  await lea.page.getByRole('button', { name: '‹ Team libraries' }).click();
  const form = lea.card.getByRole('form', { name: /^Sign in to/ });
  await form.getByText(/One change of yours is kept here/).waitFor();
  expect(await bodies()).toEqual(['Hello']);

  await form.getByLabel('Password').fill('a wrong one');
  const button = form.getByRole('button', { name: 'Sign in', exact: true });
  await button.press('Enter');
  await form.getByText(/does not know this name with this password/).waitFor();
  expect(await button.evaluate((it) => it === document.activeElement)).toBe(true);
  await form.getByLabel('Password').fill(PASSWORDS.lea);
  await form.getByRole('button', { name: 'Sign in', exact: true }).click();
  await form.waitFor({ state: 'detached' });
  await expect.poll(bodies).toEqual(['Hello again']);
});

test('by keyboard: what was pressed is gone, and a heading beside it has the focus', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  const { page, card } = lea;
  const focused = (): Promise<string> =>
    page.evaluate(
      () => `${document.activeElement?.tagName} ${document.activeElement?.textContent}`,
    );
  const press = async (name: string | RegExp): Promise<void> =>
    page.getByRole('button', { name }).press('Enter');
  await add(lea, 'Greeting', 'teamhi', 'Hello');
  await add(lea, 'Parting', 'teambye', 'Bye');
  await expect.poll(async () => (await docsOf(library, 'snippet')).length).toBe(2);
  const propose = (id: string, target: unknown): Promise<unknown> => {
    const [author, patch] = [library.userOf('olga'), { body: 'Welcome' }];
    return couch.ask(
      'PUT',
      `${new URL(library.url).pathname}/p:${id}`,
      {
        ...{ type: 'proposal', target, status: 'open', op: id, reason: 'suggest', patch },
        ...{ author, by: author, at: Date.now() },
      },
      basic({ name: author, password: PASSWORDS.olga }),
    );
  };
  for (const { _id } of await docsOf(library, 'snippet')) await propose(String(_id), _id);

  await lea.open(/^Inbox 2/);
  await page.getByRole('article').getByRole('button', { name: 'Accept' }).first().press('Enter');
  await page.locator('.segments label', { hasText: 'Inbox 1' }).waitFor();
  expect(await focused()).toBe('H2 Inbox');
  await press('Decline');
  await page.getByText('Nothing waits for you').waitFor();
  expect(await focused()).toBe('H2 Inbox');

  await lea.open(/^Snippets/);
  await page.locator('.library-rows button', { hasText: 'Greeting' }).press('Enter');
  await page.getByLabel('Title', { exact: true }).waitFor();
  expect(await focused()).toBe(`H1 ${library.slug}`);
  await press('Take out');
  await page.getByRole('button', { name: '‹ Team libraries' }).waitFor();
  expect(await focused()).toBe(`H1 ${library.slug}`);
  await press('New snippet');
  const title = page.getByLabel('Title', { exact: true });
  await title.waitFor();
  expect(await title.evaluate((it) => it === document.activeElement)).toBe(true);
  await press(`‹ ${library.slug}`);
  await lea.open(/^Taken out/);
  await press('Bring back: Greeting');
  await page.getByText('Nothing was taken out').waitFor();
  expect(await focused()).toBe('H2 Taken out');

  await press('‹ Team libraries');
  await card.waitFor();
  expect(await focused()).toBe('H1 Team libraries');
  await press('Open library');
  await page.getByRole('button', { name: '‹ Team libraries' }).waitFor();
  expect(await focused()).toBe(`H1 ${library.slug}`);
  await press('‹ Team libraries');
  await press('Sign out');
  const form = card.getByRole('form', { name: /^Sign in to/ });
  await form.waitFor();
  expect(await focused()).toBe(`H2 ${library.slug}`);
  await form.getByLabel('Password').fill(PASSWORDS.lea);
  await form.getByLabel('Password').press('Enter');
  await form.waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(`H2 ${library.slug}`);
  await press('Leave');
  await press('Leave library');
  await page.getByText('No team library yet').waitFor();
  expect(await focused()).toBe('H1 Team libraries');
});

test('signed out while a look runs: it stays so, and the session is ended after the look, too', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  const { page } = lea;
  let ends = 0;
  await page.route(`${new URL(library.url).origin}/_session`, async (route) => {
    if (route.request().method() === 'DELETE') ends += 1;
    await route.continue();
  });
  // What a look asks last; not the page's own wait for changes.
  const isLook = ({ pathname, searchParams }: URL): boolean =>
    pathname.endsWith('/_changes') && !searchParams.has('feed');
  const held: (() => void)[] = [];
  await page.route(isLook, async (route) => {
    const response = await route.fetch();
    if (held.length === 0) await new Promise<void>((go) => held.push(go));
    await route.fulfill({ response });
  });
  // The page that has just been opened looks, too: the one that is held may be that, or the one of the press.
  await lea.card.getByRole('button', { name: 'Check now' }).click();
  await expect.poll(() => held.length).toBe(1);
  await lea.card.getByRole('button', { name: 'Sign out' }).click();
  const form = lea.card.getByRole('form', { name: /^Sign in to/ });
  await form.waitFor();
  await expect.poll(() => ends).toBe(1);
  held[0]?.();
  await expect.poll(() => ends).toBe(2);
  await page.getByText(/^You are signed out of/).waitFor();
  expect(await form.isVisible()).toBe(true);
});

test('who leaves keeps what was not sent; a wrong address or password adds nothing', async () => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea');
  await lea.chatside.context.setOffline(true);
  await add(lea, 'Unsent', 'unsent', 'Never left this browser');
  await lea.page.getByRole('button', { name: '‹ Team libraries' }).click();
  await lea.card.getByRole('button', { name: 'Leave' }).click();
  await lea.page.getByText('One change that was not sent becomes a snippet').waitFor();
  await lea.page.getByRole('button', { name: 'Leave library' }).click();
  await lea.page.getByText('No team library yet').waitFor();
  expect((await storedSnippets(lea.page)).get('unsent')?.body).toBe('Never left this browser');

  await lea.chatside.context.setOffline(false);
  await signIn(lea.page, library.url, library.userOf('lea'), 'a wrong one');
  await lea.page.getByText(/does not know this name with this password/).waitFor();
  await signIn(lea.page, `${couch.url}/lib_nothing`, library.userOf('lea'), PASSWORDS.lea);
  await lea.page.getByText('There is no library at this address').waitFor();
  await signIn(lea.page, 'http://127.0.0.1:1/lib_away', 'lea', PASSWORDS.lea);
  await lea.page.getByText('The server did not answer. Try again in a moment.').waitFor();
  await lea.page.getByText('No team library yet').waitFor();
});

test('the alarm brings an edit while no page of Chatside is open', async () => {
  const library = await openLibrary();
  const olga = await sit(library, 'olga');
  const worker = workerOf(olga.chatside);
  await untilAlarm(worker);
  await olga.page.goto('about:blank');
  const login = basic({ name: library.userOf('lea'), password: PASSWORDS.lea });
  const snippet = { type: 'snippet', title: 'Late', shortcut: 'late', body: 'Here', tags: [] };
  const path = `${new URL(library.url).pathname}/s:late`;
  const by = library.userOf('lea');
  expect((await couch.ask('PUT', path, { ...snippet, op: 'o', by }, login)).status).toBe(201);
  await ringForLibraries(worker);
  await expect
    .poll(async () => (await rowsOf<Snippet>(worker, 'teamSnippets')).map(({ title }) => title))
    .toEqual(['Late']);
});

test.each(['light', 'dark'] as const)('axe finds nothing wrong in the %s', async (colorScheme) => {
  const library = await openLibrary();
  const lea = await sit(library, 'lea', { colorScheme });
  const { page } = lea;
  const login = basic({ name: library.userOf('olga'), password: PASSWORDS.olga });
  await add(lea, 'Greeting', 'teamhi', 'Hello, thank you for waiting. How can I help you today?');
  const words = 'Hello and thank you for waiting. How can I help?';
  await lea.rewrite('Greeting', words);
  await expect
    .poll(async () => (await docsOf(library, 'snippet')).map(({ body }) => body))
    .toEqual([words]);
  const [doc] = await docsOf(library, 'snippet');
  const propose = (id: string, rest: object): Promise<unknown> =>
    couch.ask(
      'PUT',
      `${new URL(library.url).pathname}/p:${id}`,
      {
        ...{ type: 'proposal', target: doc!['_id'], baseRev: doc!['_rev'], status: 'open', op: id },
        ...{ author: library.userOf('olga'), by: library.userOf('olga'), at: Date.now(), ...rest },
      },
      login,
    );
  const patch = { title: 'Warm greeting', body: 'Hello and thanks for your patience. Can I help?' };
  await propose('1', { reason: 'suggest', patch });
  await propose('2', { reason: 'conflict', patch: { body: 'Hello from another desk.' } });

  const look = async (): Promise<void> => {
    expect(await axeInPage(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.setViewportSize({ width: 1280, height: 800 });
  };
  await lea.open(/^Snippets/);
  await look();
  await lea.open(/^Inbox/);
  await page.getByRole('article', { name: 'Proposal: Greeting' }).nth(1).waitFor();
  await look();
  await lea.open(/^Snippets/);
  await page.locator('.library-rows button', { hasText: 'Greeting' }).click();
  await page.getByRole('region', { name: 'History' }).locator('.history-version').first().click();
  await look();
  await page.getByRole('button', { name: `‹ ${library.slug}` }).click();
  await lea.open(/^Taken out/);
  await look();
  await lea.open(/^Words/);
  await look();
  await page.evaluate(async () => {
    const phrases = [{ avoid: 'revert back', prefer: 'reply', reason: 'It is read as “undo”.' }];
    await chrome.storage.local.set({ words: { dictionary: ['PayQuix', 'iPhone'], phrases } });
  });
  await page.getByRole('button', { name: 'Add mine' }).click();
  await page.getByRole('region', { name: 'Phrases of the team' }).waitFor();
  await look();
  await page.getByRole('button', { name: '‹ Team libraries' }).click();
  await page.locator('.segments label', { hasText: 'A database' }).click();
  await lea.card.getByRole('button', { name: 'Sign out' }).click();
  await lea.card.getByRole('form', { name: /^Sign in to/ }).waitFor();
  await look();
});

declare const chrome: {
  storage: Record<
    'local' | 'session',
    { get(): Promise<object>; set(items: object): Promise<void> }
  >;
};
