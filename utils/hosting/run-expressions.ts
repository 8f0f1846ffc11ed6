import type {
  ExpressionAnswer,
  ExpressionAsk,
  ExpressionDone,
  ExpressionJob,
} from '@/utils/platform/expression-port';
import type { Span } from '@/utils/text/span';

/** One expression may take so long for one text; ms. What is usable takes far less than one. */
const LIMIT_MS = 100;
/** A worker that does not start within this is not counted against an expression; ms. */
const START_MS = 10_000;
/** A machine that was busy for a moment is no reason to switch an expression off. */
const TRIES = 2;

/**
 * Runs expressions in a worker of their own, one after the other. One that hangs takes its worker along, and
 * nothing else: the next one is run in another.
 */
export function expressionRunner(): (ask: ExpressionAsk) => Promise<ExpressionAnswer> {
  let runner: Promise<Runner> | undefined;
  let line: Promise<unknown> = Promise.resolve();

  const runOne = async (job: ExpressionJob): Promise<readonly Span[] | undefined> => {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const { run } = await (runner ??= startRunner().catch((error: unknown) => {
        runner = undefined;
        throw error;
      }));
      const spans = await run(job);
      if (spans) return spans;
      runner = undefined;
    }
    return undefined;
  };

  const runAll = async ({ text, patterns }: ExpressionAsk): Promise<ExpressionAnswer> => {
    const found: { pattern: string; spans: readonly Span[] }[] = [];
    const stopped: string[] = [];
    for (const pattern of patterns) {
      const spans = await runOne({ text, pattern });
      if (spans) found.push({ pattern, spans });
      else stopped.push(pattern);
    }
    return { found, stopped };
  };

  return (ask) => {
    const answer = line.then(() => runAll(ask));
    line = answer.catch(() => undefined);
    return answer;
  };
}

/** Undefined when it took too long; the worker is ended then. */
type Runner = { run(job: ExpressionJob): Promise<readonly Span[] | undefined> };

async function startRunner(): Promise<Runner> {
  const worker = new Worker('/expression-worker.js', { name: 'expressions' });
  const heard = (within: number): Promise<ExpressionDone | undefined> =>
    new Promise((resolve) => {
      const life = new AbortController();
      const end = (done?: ExpressionDone): void => {
        clearTimeout(late);
        life.abort();
        if (!done) worker.terminate();
        resolve(done);
      };
      // Where this thread stood still the answer may be here, behind the timer: it gets its turn.
      let late = setTimeout(() => (late = setTimeout(end)), within);
      const { signal } = life;
      worker.addEventListener('message', ({ data }: MessageEvent<ExpressionDone>) => end(data), {
        signal,
      });
      worker.addEventListener('error', () => end(), { signal });
    });
  if (!(await heard(START_MS))) throw new Error('the worker of expressions did not start');
  return {
    async run(job) {
      const done = heard(LIMIT_MS);
      worker.postMessage(job);
      return (await done)?.spans;
    },
  };
}
