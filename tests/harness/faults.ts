/** What the proxy can do with one request. */
export type Passage = {
  readonly path: string;
  readonly body: string;
  /** Asks the server, with another body if one is given. */
  forward(body?: string): Promise<Whole>;
  answer(whole: Whole): void;
  /** Sends the first `bytes` of an answer that says it is longer, and ends the connection. */
  cut(whole?: Whole, bytes?: number): void;
  /** The answer before this one, to the same path without its query. */
  readonly last: Whole | undefined;
};

export type Whole = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

type Fault = (passage: Passage) => Promise<void> | void;

const DAY = 24 * 60 * 60 * 1000;
const says =
  (status: number, headers: Readonly<Record<string, string>> = {}, body = '{"error":"x"}'): Fault =>
  ({ answer }) =>
    answer({ status, headers: { 'content-type': 'application/json', ...headers }, body });

/** The server's clock in the `Date` of its answer, so far from ours. */
const clockOff =
  (by: number): Fault =>
  async ({ forward, answer }) => {
    const whole = await forward();
    answer({ ...whole, headers: { ...whole.headers, date: dateIn(by) } });
  };

const dateIn = (ms: number): string => new Date(Date.now() + ms).toUTCString();

/** What goes wrong on the way between a browser and its library, one at each request. */
export const FAULTS = {
  /** The request never arrives. */
  away: ({ cut }) => cut(),
  /** The server does what it was asked for, and its answer is lost. */
  'answer lost': async ({ forward, cut }) => {
    await forward();
    cut();
  },
  /** The server ends in the middle of a batch: half of it is written. */
  'killed mid-batch': async ({ body, forward, cut }) => {
    await forward(halfOf(body));
    cut();
  },
  /** The connection ends in the middle of the answer. */
  'answer cut': async ({ forward, cut }) => {
    const whole = await forward();
    cut(whole, whole.body.length / 2);
  },
  /** Half an answer that says it is whole, as a broken cache gives it. */
  'answer truncated': async ({ forward, answer }) => {
    const whole = await forward();
    answer({ ...whole, body: whole.body.slice(0, whole.body.length / 2) });
  },
  /** A hotel, or a company's sign-in. */
  'sign-in page': says(
    200,
    { 'content-type': 'text/html' },
    '<!doctype html><title>Sign in</title>',
  ),
  'server in trouble': says(503),
  'server in trouble, try later': says(503, { 'retry-after': '120' }),
  'asked too often': says(429, { 'retry-after': '7' }),
  /** By the clock of a server that is a day ahead: half an hour from its now. */
  'asked too often, clock ahead': ({ answer }) =>
    answer({
      status: 429,
      headers: { date: dateIn(DAY), 'retry-after': dateIn(DAY + 30 * 60_000) },
      body: '{"error":"x"}',
    }),
  'clock a day ahead': clockOff(DAY),
  'clock a day behind': clockOff(-DAY),
  /** A proxy that takes no more of a team, or a disk that is full. */
  'quota exceeded': says(507),
  'too large for the proxy': says(413),
  /** A network that repeats a request: the second answer comes back. */
  'sent twice': async ({ forward, answer }) => {
    await forward();
    answer(await forward());
  },
  /** A batch of changes with the one before it in it, and in another order. */
  'batch twice, reordered': async ({ forward, answer, last }) => {
    const whole = await forward();
    answer(last ? { ...whole, body: reordered(whole.body, last.body) } : whole);
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof FAULTS;
export const FAULT_NAMES = Object.keys(FAULTS) as FaultName[];

function halfOf(body: string): string {
  if (!body.startsWith('{')) return body;
  const batch = JSON.parse(body) as { docs?: unknown[] };
  if (!batch.docs) return body;
  return JSON.stringify({ ...batch, docs: batch.docs.slice(0, Math.ceil(batch.docs.length / 2)) });
}

function reordered(body: string, earlier: string): string {
  const [now, before] = [body, earlier].map((text) => JSON.parse(text) as { results?: unknown[] });
  if (!now?.results || !before?.results) return body;
  return JSON.stringify({ ...now, results: [...now.results, ...before.results].reverse() });
}
