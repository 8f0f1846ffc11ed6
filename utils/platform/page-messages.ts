import { browser } from 'wxt/browser';

/** What the popup shows of the page it stands over. No text of the chat is in it. */
export type SiteDescription = {
  /** The adapter's label; empty on a site that Chatside has no description of. */
  readonly console: string;
  readonly composer: boolean;
  readonly transcript: boolean;
  /** Of the conversation in view; absent when there is none. */
  readonly sight?: Sight;
};

/** What Chatside makes of the conversation in view, for the person before it; none of it is kept. */
export type Sight = {
  readonly health: Readonly<Record<string, 'ok' | 'degraded' | 'off'>>;
  readonly conversation: string;
  readonly customer?: string;
  readonly note: boolean | 'unknown';
  /** The last ones, without what they say. */
  readonly messages: readonly {
    readonly author: string;
    readonly by: 'me' | 'other' | 'unknown';
    /** Epoch milliseconds. */
    readonly at?: number;
    readonly precision: string;
  }[];
};

/** What a person selected in the page, to be made a snippet. */
export type Selected = {
  readonly text: string;
  /** Whom the conversation is with, where the page shows it. */
  readonly customer?: string;
  /** Chatside is switched off there, so nothing was read. */
  readonly off?: boolean;
};

/** A conversation with pseudonyms in the place of personal data; empty where there is none in view. */
export type RedactedCopy = {
  readonly text: string;
  /** What could not be looked for in it, as a person would say it. */
  readonly missing: readonly string[];
};

/** The answer of a frame that was not meant: nothing, so that another one is heard. */
export const NOT_HERE = Symbol('not here');

/** What the background or the popup may tell a content script. */
export type PageHandlers = {
  readonly 'site/describe': () => SiteDescription;
  /** Access may have been withdrawn: look, and leave if so. */
  readonly 'site/recheck': () => void;
  readonly 'picker/open': () => void;
  /** No frame that Chatside runs in has the caret. */
  readonly 'caret/missing': () => void;
  /** Opens the card of the next hint in the composer. */
  readonly 'findings/next': () => void;
  /** Begins to learn the site from the person before it. */
  readonly 'teach/start': () => void;
  readonly 'selection/read': () => Selected;
  readonly 'conversation/redacted': () => Promise<RedactedCopy>;
};

/** Listens for our own extension only, until the signal aborts. */
export function answerPageMessages(
  handlers: {
    readonly [type in keyof PageHandlers]?: () => ReturnType<PageHandlers[type]> | typeof NOT_HERE;
  },
  signal: AbortSignal,
): void {
  const listen: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message: unknown,
    from,
    respond,
  ) => {
    const type = (message as { type?: unknown } | undefined)?.type;
    if (from.id !== browser.runtime.id || typeof type !== 'string') return false;
    const handler = Object.hasOwn(handlers, type) && handlers[type as keyof PageHandlers];
    const answer = handler ? handler() : NOT_HERE;
    if (answer === NOT_HERE) return false;
    Promise.resolve(answer).then(
      (said) => respond(said ?? true),
      () => respond(),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

type Said<Type extends keyof PageHandlers> = Awaited<ReturnType<PageHandlers[Type]>>;

/** Every frame, or one; undefined when no content script of ours answers there. */
export async function tellPage<Type extends keyof PageHandlers>(
  tabId: number,
  type: Type,
  frameId?: number,
): Promise<Said<Type> | undefined> {
  try {
    const to = frameId === undefined ? {} : { frameId };
    return (await browser.tabs.sendMessage(tabId, { type }, to)) as Said<Type>;
  } catch {
    return undefined; // Nobody listens there: the expected answer of a page without Chatside.
  }
}
