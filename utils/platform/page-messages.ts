import { browser } from 'wxt/browser';

/** What the popup shows of the page it stands over. No text of the chat is in it. */
export type SiteDescription = {
  /** The adapter's label; empty on a site that Chatside has no description of. */
  readonly console: string;
  readonly composer: boolean;
  readonly transcript: boolean;
};

/** What a person selected in the page, to be made a snippet. */
export type Selected = {
  readonly text: string;
  /** Whom the conversation is with, where the page shows it. */
  readonly customer?: string;
  /** Chatside is switched off there, so nothing was read. */
  readonly off?: boolean;
};

/** What the background or the popup may tell a content script. */
export type PageHandlers = {
  readonly 'site/describe': () => SiteDescription;
  /** Access may have been withdrawn: look, and leave if so. */
  readonly 'site/recheck': () => void;
  readonly 'picker/open': () => void;
  /** Opens the card of the next hint in the composer. */
  readonly 'findings/next': () => void;
  readonly 'selection/read': () => Selected;
};

/** Listens for our own extension only, until the signal aborts. */
export function answerPageMessages(handlers: Partial<PageHandlers>, signal: AbortSignal): void {
  const listen: Parameters<typeof browser.runtime.onMessage.addListener>[0] = (
    message: unknown,
    from,
    respond,
  ) => {
    const type = (message as { type?: unknown } | undefined)?.type;
    if (from.id !== browser.runtime.id || typeof type !== 'string') return false;
    const handler = Object.hasOwn(handlers, type) && handlers[type as keyof PageHandlers];
    if (handler) respond(handler() ?? true);
    return false;
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen));
}

/** Undefined when no content script of ours answers in that tab. */
export async function tellPage<Type extends keyof PageHandlers>(
  tabId: number,
  type: Type,
  frameId?: number,
): Promise<ReturnType<PageHandlers[Type]> | undefined> {
  try {
    const to = frameId === undefined ? {} : { frameId };
    return (await browser.tabs.sendMessage(tabId, { type }, to)) as ReturnType<PageHandlers[Type]>;
  } catch {
    return undefined; // Nobody listens there: the expected answer of a page without Chatside.
  }
}
