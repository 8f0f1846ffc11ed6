import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { expressionRunner } from '@/utils/hosting/run-expressions';
import type { ExpressionDone } from '@/utils/platform/expression-port';

/** Workers that have been started; each says what a test has it say. */
let workers: FakeWorker[];

class FakeWorker extends EventTarget {
  asked = 0;
  isEnded = false;
  constructor() {
    super();
    workers.push(this);
    queueMicrotask(() => this.say({}));
  }
  postMessage(): void {
    this.asked += 1;
  }
  terminate(): void {
    this.isEnded = true;
  }
  say(data: ExpressionDone): void {
    if (!this.isEnded) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }
}

beforeEach(() => {
  workers = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The worker that has been asked, and is to answer within a tenth of a second. */
async function asked(nth = 0): Promise<FakeWorker> {
  while (!workers[nth]?.asked) await Promise.resolve();
  return workers[nth];
}

const ASK = { text: 'K-1234', patterns: ['K-\\d+'] };
const SPANS = [{ start: 0, end: 6 }];

test('an answer that came while this thread stood still counts, though the time is over', async () => {
  const answer = expressionRunner()(ASK);
  const worker = await asked();
  // Both wait for their turn, and the browser takes the timer first.
  vi.advanceTimersToNextTimer();
  worker.say({ spans: SPANS });
  await vi.runAllTimersAsync();
  expect(worker.isEnded).toBe(false);
  expect(await answer).toEqual({ found: [{ pattern: 'K-\\d+', spans: SPANS }], stopped: [] });
});

test('one that hangs is ended with its worker, twice, and said to be stopped', async () => {
  const answer = expressionRunner()(ASK);
  await asked(0);
  await vi.runAllTimersAsync();
  await asked(1);
  await vi.runAllTimersAsync();
  expect(await answer).toEqual({ found: [], stopped: ['K-\\d+'] });
  expect(workers.map(({ isEnded }) => isEnded)).toEqual([true, true]);
});
