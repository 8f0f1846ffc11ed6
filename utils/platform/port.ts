import { browser } from 'wxt/browser';
import { request } from './requests';

/** One question at a time is not enough to wait for: each answer finds its own question. */
export type Ask<Question, Answer> = (question: Question) => Promise<Answer>;

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Asks the long-lived context through a port of that name. It is opened at the first question; one
 * that was lost rejects what it was asked, and is opened again at the next question. With the signal
 * everything rejects.
 */
export function askThrough<Question, Answer>(
  name: string,
  signal: AbortSignal,
  wake: () => Promise<unknown> = () => request('host/wake', undefined),
): Ask<Question, Answer> {
  let connecting: Promise<Port> | undefined;
  let last = 0;
  const waiting = new Map<number, PromiseWithResolvers<Answer>>();

  const lose = (why: unknown): void => {
    connecting = undefined;
    for (const { reject } of waiting.values()) reject(why);
    waiting.clear();
  };

  const connect = async (): Promise<Port> => {
    await wake();
    signal.throwIfAborted();
    const port = browser.runtime.connect({ name });
    port.onMessage.addListener((message: unknown) => {
      const { n, answer } = message as { n: number; answer?: Answer };
      if (answer === undefined) waiting.get(n)?.reject(new Error(`${name}: no answer`));
      else waiting.get(n)?.resolve(answer);
      waiting.delete(n);
    });
    port.onDisconnect.addListener(() => lose(new Error(`${name}: the host went away`)));
    signal.addEventListener('abort', () => {
      // Who closes a port is not told of it.
      port.disconnect();
      lose(signal.reason);
    });
    return port;
  };

  return async (question) => {
    signal.throwIfAborted();
    connecting ??= connect();
    const port = await connecting.catch((error: unknown) => {
      connecting = undefined;
      throw error;
    });
    const n = ++last;
    const answer = Promise.withResolvers<Answer>();
    waiting.set(n, answer);
    port.postMessage({ n, ask: question });
    return answer.promise;
  };
}

/**
 * The same, and asks once more what was lost: a host that the browser ended since the last question is
 * only noticed by asking. For questions that may be answered twice.
 */
export function askAgain<Question, Answer>(ask: Ask<Question, Answer>): Ask<Question, Answer> {
  return (question) => ask(question).catch(() => ask(question));
}

/** Who asks through a port. */
export type Asker = {
  /** The tab and the frame; the browser's word, not the page's. */
  readonly tabId: number;
  readonly frameId: number;
  /** Address of the document that opened the port. */
  readonly url: string;
  /** Aborts when the port closes, with its frame or without. */
  readonly signal: AbortSignal;
};

/** Answers our own frames through the port of that name; a failure is no answer. */
export function answerThrough<Question, Answer>(
  name: string,
  answerOf: (question: Question, asker: Asker) => Promise<Answer>,
): void {
  browser.runtime.onConnect.addListener((port) => {
    const { sender } = port;
    if (port.name !== name || sender?.id !== browser.runtime.id) return;
    const life = new AbortController();
    const asker: Asker = {
      tabId: sender.tab?.id ?? -1,
      frameId: sender.frameId ?? -1,
      url: sender.url ?? '',
      signal: life.signal,
    };
    port.onDisconnect.addListener(() => life.abort());
    port.onMessage.addListener((message: unknown) => {
      const { n, ask } = message as { n: number; ask: Question };
      void answerOf(ask, asker)
        .then((answer) => ({ n, answer }))
        .catch(() => ({ n }))
        .then((answered) => {
          if (!life.signal.aborted) port.postMessage(answered);
        });
    });
  });
}
