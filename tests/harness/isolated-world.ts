import type { CDPSession, Frame, Page } from 'playwright-core';
import { findInFace, textOfFace, whenInFace, type FaceElement } from './face.ts';

/** The content script's side of a page: the page itself cannot see any of this. */
export type IsolatedWorld = {
  /** Whether the content script runs in the page's main frame. */
  isThere(): Promise<boolean>;
  /** Runs a function in the content script's world; it sees only its arguments. */
  evaluate<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Runs a script there, a library for instance; its value is not given back. */
  run(script: string): Promise<void>;
  /** What Chatside shows in the page; empty while it shows nothing. */
  faceText(): Promise<string>;
  /** The visible elements of Chatside's face that match. */
  faceQuery(selector: string): Promise<FaceElement[]>;
  /** Clicks the first visible one with the real mouse, waiting for it up to five seconds. */
  clickFace(selector: string): Promise<void>;
};

/**
 * Finds the extension's isolated world in the main frame, now and after each navigation; or in a frame
 * that has a process of its own.
 */
export async function isolatedWorld(
  target: Page | Frame,
  extensionId: string,
): Promise<IsolatedWorld> {
  const page = 'page' in target ? target.page() : target;
  const session = await page.context().newCDPSession(target);
  const frames = await followContexts(session, `chrome-extension://${extensionId}`);

  const worldId = async (): Promise<number | undefined> => {
    const { frameTree } = await session.send('Page.getFrameTree');
    return [...frames].findLast(([, frame]) => frame === frameTree.frame.id)?.[0];
  };

  const thisWorld = async (): Promise<number> => {
    const contextId = await worldId();
    if (contextId !== undefined) return contextId;
    throw new Error(`Chatside does not run in ${target.url()}: it has no isolated world there.`);
  };

  const evaluate: IsolatedWorld['evaluate'] = async (fn, ...args) => {
    const contextId = await thisWorld();
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      // esbuild wraps named functions in __name, which the page does not have.
      expression: `((__name) => (${fn.toString()})(...${JSON.stringify(args)}))((named) => named)`,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  };

  return {
    evaluate,
    run: async (script) => {
      const contextId = await thisWorld();
      await session.send('Runtime.evaluate', { expression: `${script};0`, contextId });
    },
    isThere: async () => (await worldId()) !== undefined,
    faceText: async () => ((await worldId()) === undefined ? '' : evaluate(textOfFace)),
    faceQuery: async (selector) =>
      (await worldId()) === undefined ? [] : evaluate(findInFace, selector),
    clickFace: async (selector) => {
      await page.bringToFront();
      const { x, y, width, height } = (await evaluate(whenInFace, selector, 5000)).rect;
      await page.mouse.click(x + width / 2, y + height / 2);
    },
  };
}

/** The execution contexts of one origin, with the frame of each; follows navigations. */
async function followContexts(session: CDPSession, origin: string): Promise<Map<number, string>> {
  const frames = new Map<number, string>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const frame: unknown = context.auxData?.frameId;
    if (context.origin === origin && typeof frame === 'string') frames.set(context.id, frame);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    frames.delete(executionContextId);
  });
  session.on('Runtime.executionContextsCleared', () => frames.clear());
  await session.send('Runtime.enable');
  return frames;
}
