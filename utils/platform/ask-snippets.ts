import { browser } from 'wxt/browser';
import { request } from './requests';
import { SNIPPET_PORT, type SnippetAnswer, type SnippetAsk } from './snippet-port';

export type AskSnippets = (ask: SnippetAsk) => Promise<SnippetAnswer>;

type Port = ReturnType<typeof browser.runtime.connect>;

/** Asks the context that holds the library; a port that was lost is opened again at the next question. */
export function connectSnippets(signal: AbortSignal): AskSnippets {
  let connecting: Promise<Port> | undefined;
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<SnippetAnswer>>();

  const connect = async (): Promise<Port> => {
    await request('host/wake', undefined);
    const port = browser.runtime.connect({ name: SNIPPET_PORT });
    port.onMessage.addListener((message: unknown) => {
      const { n, answer } = message as { n: number; answer: SnippetAnswer };
      waiting.get(n)?.resolve(answer);
      waiting.delete(n);
    });
    port.onDisconnect.addListener(() => {
      connecting = undefined;
      for (const { reject } of waiting.values()) reject(new Error('the library went away'));
      waiting.clear();
    });
    signal.addEventListener('abort', () => port.disconnect());
    return port;
  };

  return async (ask) => {
    connecting ??= connect();
    const port = await connecting.catch((error: unknown) => {
      connecting = undefined;
      throw error;
    });
    const n = ++last;
    const answer = Promise.withResolvers<SnippetAnswer>();
    waiting.set(n, answer);
    port.postMessage({ n, ask });
    return answer.promise;
  };
}
