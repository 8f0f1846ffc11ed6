import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import type { SiteDescription } from '@/utils/platform/page-messages';
import type { IntercomReplica } from '../consoles/intercom/page/page.ts';
import type { ChatwootReplica } from '../consoles/chatwoot/page/page.ts';
import type { CrispReplica } from '../consoles/crisp/page/page.ts';
import { startReplica, type ReplicaName, type Said } from '../consoles/replica.ts';
import type { StubbornReplica } from '../consoles/stubborn/page/page.ts';
import type { UnknownReplica } from '../consoles/unknown/page/page.tsx';
import type { ZendeskReplica } from '../consoles/zendesk/page/page.ts';
import { bundledScript } from '../harness/bundled-script.ts';
import { launchChatside, type Chatside } from '../harness/extension.ts';
import { isolatedWorld, type IsolatedWorld } from '../harness/isolated-world.ts';
import { runsIn } from '../harness/running.ts';
import { workerOf } from '../harness/worker.ts';

/** What the adapter of the page heard, without ids. */
export type Heard = { conversation: string; author: string; text: string; precision: string };

/** In the content script's world. */
declare const heardHere: {
  all: (Heard & { kind: string })[];
  /** Whether the page has stood still so long that what comes now is news, and no history being drawn. */
  isSettled(): boolean;
  /** Begins to wait for that. */
  settle(): void;
  queue(): { id: string; customer?: string; waits: boolean | 'unknown' }[];
  note(): unknown;
  health(): Record<string, string> | undefined;
};

export const heardIn = (world: IsolatedWorld): Promise<Heard[]> =>
  world.evaluate(() =>
    heardHere.all.map(({ conversation, author, text, precision }) => {
      return { conversation, author, text, precision };
    }),
  );
/**
 * What comes while a page is being drawn may be history; from then on it is news. Chatside reads a page of
 * its own accord, so this begins when a test has seen that it does.
 */
export async function untilNews(world: IsolatedWorld): Promise<void> {
  await world.evaluate(() => heardHere.settle());
  await expect.poll(() => world.evaluate(() => heardHere.isSettled())).toBe(true);
}
export const queueIn = (world: IsolatedWorld) => world.evaluate(() => heardHere.queue());
export const kindsIn = (world: IsolatedWorld): Promise<string[]> =>
  world.evaluate(() => heardHere.all.map(({ kind, precision }) => `${kind} ${precision}`));
export const noteIn = (world: IsolatedWorld): Promise<unknown> =>
  world.evaluate(() => heardHere.note());
export const healthIn = (world: IsolatedWorld): Promise<Record<string, string> | undefined> =>
  world.evaluate(() => heardHere.health());

/** Follows the messages of the page with the extension's own modules. */
let reader: Promise<string> | undefined;
const readerScript = (): Promise<string> =>
  (reader ??= bundledScript('tests/harness/read-console.ts'));

/** The snippet that Enter would take. */
export const pickedIn = async (world: IsolatedWorld): Promise<string[]> =>
  (await world.faceQuery('.picker [role="option"][aria-selected="true"]')).map(
    ({ text }) => text.split('\n')[0] ?? '',
  );

async function openReplica(
  chatside: Chatside,
  url: string,
): Promise<{ page: Page; world: IsolatedWorld; complaints: string[] }> {
  const page = await chatside.context.newPage();
  onTestFinished(() => page.close());
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (/chatside/i.test(message.text())) complaints.push(message.text());
  });
  const world = await isolatedWorld(page, chatside.id);
  await page.goto(url);
  await page.waitForFunction('window.replica');
  return { page, world, complaints };
}

/** The reader is there, and Chatside: what is typed before it runs opens no list. */
async function untilRead(
  chatside: Chatside,
  { page, world }: { readonly page: Page; readonly world: IsolatedWorld },
): Promise<void> {
  await world.run(await readerScript());
  await expect.poll(() => runsIn(chatside, page), { interval: 10 }).toBe(true);
}

/** A browser with the production build, in which a console's hosts are the replica's. */
export async function launchOn(
  name: ReplicaName,
  hosts: string,
  /** Hosts of no manifest are turned on first. */
  sites: string[] = [],
): Promise<{ chatside: Chatside; close(): Promise<void> }> {
  const replica = await startReplica(name, hosts);
  const chatside = await launchChatside({
    build: 'production',
    ignoreHTTPSErrors: true,
    args: replica.args,
    sites,
  });
  await chatside.consent();
  return {
    chatside,
    close: async () => {
      await chatside.close();
      await replica.close();
    },
  };
}

/** The same for all tests of a group. */
export function onReplica(...where: Parameters<typeof launchOn>): { readonly chatside: Chatside } {
  let open: Awaited<ReturnType<typeof launchOn>>;
  beforeAll(async () => {
    open = await launchOn(...where);
  });
  afterAll(() => open.close());
  return {
    get chatside() {
      return open.chatside;
    },
  };
}

/** Three open tickets; the first one is in view, with the caret in its composer. */
export async function enterZendesk(chatside: Chatside) {
  const open = await openReplica(chatside, 'https://acme.zendesk.com/agent/tickets/1001');
  await open.page.evaluate(async () => {
    const { replica } = window as unknown as { replica: ZendeskReplica };
    await replica.open('1001', 'Dana Cruz');
    await replica.open('1002', 'Lee Park', true);
    await replica.open('1003', 'Ana Gil');
    replica.activate('1001');
  });
  await untilRead(chatside, open);
  const act = (fn: (replica: ZendeskReplica, id: string) => unknown, id: string) =>
    open.page.evaluate(`(${fn.toString()})(window.replica, ${JSON.stringify(id)})`);
  const textIn = (id: string) => act((replica, ticket) => replica.textIn(ticket), id);
  return { ...open, act, textIn };
}

type Simple = ChatwootReplica | CrispReplica | UnknownReplica | StubbornReplica;

const SESSIONS = [
  'session_00000001-aaaa-bbbb-cccc-dddddddddddd',
  'session_00000002-aaaa-bbbb-cccc-dddddddddddd',
] as const;
const INBOX = `website/11111111-2222-3333-4444-555555555555/inbox/${SESSIONS[0]}/`;

/** Where each of the others begins, and how the conversations are called. */
const OTHERS = {
  chatwoot: { url: 'https://app.chatwoot.com/app/accounts/1/conversations/42', ids: ['42', '43'] },
  crisp: { url: `https://app.crisp.chat/${INBOX}`, ids: SESSIONS },
  /** The page of Crisp at a host that is not Crisp's: nobody described it. */
  lookalike: { url: `https://desk.example.test/${INBOX}`, ids: SESSIONS },
  unknown: { url: 'https://desk.example.test/#/c/17', ids: ['17', '18'] },
  silent: { url: 'https://desk.example.test/?silent', ids: ['17', '18'] },
  stubborn: { url: 'https://old.example.test/?ticket=17', ids: ['17', '18'] },
} as const;

/** Two conversations, of Dana Cruz and Lee Park; the first one is in view, with the caret in its composer. */
export async function enterOther<Replica extends Simple>(
  chatside: Chatside,
  name: keyof typeof OTHERS,
  said: readonly Said[] = [],
) {
  const { url, ids } = OTHERS[name];
  const open = await openReplica(chatside, url);
  const [first, second] = ids;
  const act = <Arg, Answer>(fn: (replica: Replica, arg: Arg) => Answer, arg: Arg) =>
    open.page.evaluate(
      `((__name) => (${fn.toString()})(window.replica, ${JSON.stringify(arg)}))((named) => named)`,
    ) as Promise<Awaited<Answer>>;
  await open.page.evaluate(
    async ({ first, second, said }) => {
      const { replica } = window as unknown as { replica: Simple };
      replica.open(first, 'Dana Cruz');
      replica.open(second, 'Lee Park');
      for (const each of said) replica.say(first, each);
      await replica.show(first);
    },
    { first, second, said },
  );
  await untilRead(chatside, open);
  const textIn = (): Promise<string> => act((replica) => replica.textIn(), undefined);
  const say = (id: string, message: Said): Promise<void> =>
    act<[string, Said], void>((replica, [to, what]) => replica.say(to, what), [id, message]);
  const show = (id: string): Promise<void> =>
    act<string, void | Promise<void>>((replica, to) => replica.show(to), id);
  return { ...open, first, second, act, textIn, say, show };
}

/** What the popup is told of a page; nothing while Chatside is not in it. */
export async function sightOf(
  chatside: Chatside,
  page: Page,
): Promise<SiteDescription | undefined> {
  const url = JSON.stringify(`${new URL(page.url()).origin}/*`);
  const worker = workerOf(chatside);
  const asked = worker.evaluate(
    `chrome.tabs.query({ url: ${url} }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'site/describe' }, { frameId: 0 })).catch(() => undefined)`,
  );
  return (await asked) as SiteDescription | undefined;
}

/** Two conversations; `form` is "" for the React inbox, "?ember" for the older one. */
export async function enterIntercom(chatside: Chatside, form: string) {
  const url = `https://app.intercom.com/a/inbox/abc123/inbox/conversation/777${form}`;
  const open = await openReplica(chatside, url);
  await open.page.evaluate(() => {
    const { replica } = window as unknown as { replica: IntercomReplica };
    replica.open('777', 'Casey Customer');
    replica.open('778', 'Robin Roe');
    replica.show('777');
  });
  await untilRead(chatside, open);
  const textIn = () =>
    open.page.evaluate(() => (window as unknown as { replica: IntercomReplica }).replica.textIn());
  return { ...open, textIn };
}
