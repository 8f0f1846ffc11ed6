import type { Chatside } from './extension.ts';

type Message = {
  readonly params?: {
    readonly sessionId?: string;
    readonly targetInfo?: { readonly url: string };
    /** What a worker of the host said. */
    readonly message?: string;
  };
};

/** Runs a script in the worker that holds the grammar engine and the tables of ids; it is running. */
export async function runInEngine({ context }: Chatside, expression: string): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('The browser ended.');
  const { targetInfos } = await session.send('Target.getTargets');
  const host = targetInfos.find(({ url }) => url.endsWith('/offscreen.html'));
  if (!host) throw new Error('The host of the engine is not there.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: host.targetId });
  const send = (method: string, params: object): Promise<unknown> =>
    session.send('Target.sendMessageToTarget', {
      message: JSON.stringify({ id: 1, method, params }),
      sessionId,
    });
  const done = new Promise<void>((resolve, reject) => {
    session.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { params } = JSON.parse(message) as Message;
      // Workers say of themselves that they are there, too: what counts is the answer to what was run.
      if (params?.message && (JSON.parse(params.message) as { id?: number }).id === 1) resolve();
      if (!params?.targetInfo?.url.endsWith('/grammar-worker.js')) return;
      const run = { id: 1, method: 'Runtime.evaluate', params: { expression } };
      const inner = { message: JSON.stringify(run), sessionId: params.sessionId };
      send('Target.sendMessageToTarget', inner).catch(reject);
    });
  });
  await send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false });
  await done;
  await session.detach();
}
