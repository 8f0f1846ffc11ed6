import type { Harper } from './harper';
import type { HarperLint } from './harper-lint';

/** What goes to the thread that holds the WASM engine and back; `n` tells which is answered. */
export type HarperJob = { readonly n: number; readonly text: string };
export type HarperDone = { readonly n: number; readonly lints?: readonly HarperLint[] };

/**
 * The engine in a thread of its own: to be built keeps that thread busy for a second or more, and our own
 * rules answer meanwhile. Resolves when it is there; what it cannot read is rejected.
 */
export async function harperIn(worker: Worker): Promise<Harper> {
  const waiting = new Map<number, PromiseWithResolvers<readonly HarperLint[]>>();
  let last = 0;
  const gone = new Error('the grammar engine failed');
  worker.addEventListener('message', ({ data: { n, lints } }: MessageEvent<HarperDone>) => {
    if (lints) waiting.get(n)?.resolve(lints);
    else waiting.get(n)?.reject(gone);
    waiting.delete(n);
  });
  worker.addEventListener('error', () => {
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  });
  const read = (text: string): Promise<readonly HarperLint[]> => {
    const answer = Promise.withResolvers<readonly HarperLint[]>();
    const n = ++last;
    waiting.set(n, answer);
    worker.postMessage({ n, text } satisfies HarperJob);
    return answer.promise;
  };
  await read('');
  return { read };
}

/** Answers in that thread, as soon as the engine is there. */
export function answerFor(harper: Promise<Harper>): void {
  self.addEventListener('message', ({ data: { n, text } }: MessageEvent<HarperJob>) => {
    void harper
      .then(({ read }) => read(text))
      .then((lints): HarperDone => ({ n, lints }))
      .catch((): HarperDone => ({ n }))
      .then((done) => self.postMessage(done));
  });
}
