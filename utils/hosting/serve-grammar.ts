import {
  ARE_YOU_FREE,
  GRAMMAR_PORT,
  type GrammarAnswer,
  type GrammarAsk,
  type GrammarDone,
  type GrammarJob,
} from '@/utils/platform/grammar-port';
import { answerThrough } from '@/utils/platform/port';

/** Far above what a draft takes, the first one included: an engine that is silent so long is stuck. */
const STUCK_MS = 20_000;

/** A thread that is free says so within `PONG_MS`, when nothing was heard of it for `SILENT_MS`. */
const SILENT_MS = 3000;
const PONG_MS = 4000;

/**
 * Holds the one grammar engine of this browser, in a worker that is started at the first question.
 * One that dies or is stuck is put away; the next question starts another.
 */
export function serveGrammar(): void {
  let engine: Engine | undefined;
  /** One text after the other, so that each has its own time. */
  let line: Promise<unknown> = Promise.resolve();
  /** The text that ended the last engine: it is not asked again, or it would end the next one. */
  let refused: string | undefined;

  const check = async (ask: GrammarAsk): Promise<GrammarAnswer> => {
    const { text } = ask;
    if (text === refused) throw new Error('this text ended the grammar engine');
    if (!engine?.isAlive()) engine = startEngine();
    try {
      return await engine.check(ask);
    } catch (error) {
      if (text) refused = text;
      throw error;
    }
  };
  answerThrough<GrammarAsk, GrammarAnswer>(GRAMMAR_PORT, (ask) => {
    // It waits for the engine, and nobody may have to wait behind it.
    if (ask.whole) return check(ask);
    const answer = line.then(() => check(ask));
    line = answer.catch(() => undefined);
    return answer;
  });
}

type Engine = { isAlive(): boolean; check(ask: GrammarAsk): Promise<GrammarAnswer> };

function startEngine(): Engine {
  const worker = new Worker('/grammar-worker.js', { name: 'grammar' });
  const waiting = new Map<number, PromiseWithResolvers<GrammarAnswer>>();
  let alive = true;
  let last = 0;
  /** Messages that came; none while its script is being read. */
  let heard = 0;

  const end = (why: string): void => {
    alive = false;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  worker.addEventListener('error', () => end('the grammar engine failed'));
  worker.addEventListener('message', ({ data }: MessageEvent<GrammarDone>) => {
    heard += 1;
    if (data === ARE_YOU_FREE) return;
    const question = waiting.get(data.n);
    waiting.delete(data.n);
    if (data.answer) return question?.resolve(data.answer);
    question?.reject(new Error('the grammar engine failed'));
    end('the grammar engine failed');
  });

  /** Ends one that does not come back; one that only waits for something has its whole time. */
  const mustBeFree = (done: AbortSignal): void => {
    const before = heard;
    if (!before) return; // it is being loaded
    worker.postMessage(ARE_YOU_FREE satisfies GrammarJob);
    const silent = setTimeout(() => {
      if (heard === before) end('the grammar engine is stuck');
    }, PONG_MS);
    done.addEventListener('abort', () => clearTimeout(silent));
  };

  return {
    isAlive: () => alive,
    async check(ask) {
      const n = ++last;
      const answer = Promise.withResolvers<GrammarAnswer>();
      waiting.set(n, answer);
      const stuck = setTimeout(() => end('the grammar engine is stuck'), STUCK_MS);
      const done = new AbortController();
      const silent = setTimeout(() => mustBeFree(done.signal), SILENT_MS);
      worker.postMessage({ ...ask, n } satisfies GrammarJob);
      return answer.promise.finally(() => {
        clearTimeout(stuck);
        clearTimeout(silent);
        done.abort();
      });
    },
  };
}
