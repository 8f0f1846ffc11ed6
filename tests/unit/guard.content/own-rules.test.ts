import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ownRules } from '@/entrypoints/guard.content/own-rules';
import type { ExpressionAnswer, ExpressionAsk } from '@/utils/platform/expression-port';

vi.mock('wxt/browser', () => ({ browser: fakeBrowser }));

const PATTERN = 'K-\\d{4}';
const RULES = {
  rules: [{ name: 'A ticket', pattern: PATTERN, isGrave: true }],
  allow: { values: [], shapes: [] },
};
const TEXT = 'See K-1234';
const ANSWER: ExpressionAnswer = {
  found: [{ pattern: PATTERN, spans: [{ start: 4, end: 10 }] }],
  stopped: [],
};

/** The context that runs expressions: it answers, or what it was asked is lost. */
class Host {
  isThere = true;
  readonly asked: string[] = [];
  /** Called once it was asked. */
  then = (): void => undefined;

  readonly ask = ({ text }: ExpressionAsk): Promise<ExpressionAnswer> => {
    this.asked.push(text);
    const answer = this.isThere ? Promise.resolve(ANSWER) : Promise.reject(new Error('gone'));
    this.then();
    return answer;
  };
}

const port = vi.hoisted(() => ({ ask: undefined as Host['ask'] | undefined }));
vi.mock('@/utils/platform/port', async (original) => ({
  ...(await original<object>()),
  askThrough: () => port.ask,
}));

let host: Host;
let life: AbortController;
let failures: unknown[];
let rules: ReturnType<typeof ownRules>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
  host = new Host();
  port.ask = host.ask;
  life = new AbortController();
  failures = [];
  rules = ownRules({
    changed: () => undefined,
    stopped: () => undefined,
    failed: (error) => failures.push(error),
    signal: life.signal,
  });
  rules.use(RULES);
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** The draft is looked at, and whatever is asked about it is answered or lost. */
async function type(text: string): Promise<void> {
  rules.addToDraft(text, []);
  await vi.advanceTimersByTimeAsync(100);
}
const foundIn = (text: string): string[] =>
  rules.addToDraft(text, []).map(({ span }) => text.slice(span.start, span.end));

test('an answer is found in the draft', async () => {
  await type(TEXT);
  expect(foundIn(TEXT)).toEqual(['K-1234']);
  expect(host.asked).toEqual([TEXT]);
});

test('a host that went away is asked once more, and nothing is said', async () => {
  host.isThere = false;
  host.then = () => (host.isThere = true);
  await type(TEXT);
  expect(foundIn(TEXT)).toEqual(['K-1234']);
  expect(host.asked).toEqual([TEXT, TEXT]);
  expect(failures).toEqual([]);
});

test('what is lost twice is said, and asked again with the next key', async () => {
  host.isThere = false;
  await type(TEXT);
  expect(host.asked).toEqual([TEXT, TEXT]);
  expect(failures).toHaveLength(1);
  host.isThere = true;
  await type(`${TEXT}!`);
  expect(foundIn(`${TEXT}!`)).toEqual(['K-1234']);
  expect(failures).toHaveLength(1);
});

test('a page that is left says nothing of what was lost with it', async () => {
  host.isThere = false;
  host.then = () => life.abort();
  await type(TEXT);
  expect(failures).toEqual([]);
});
