import type { Page, Worker } from 'playwright-core';
import { expect } from 'vitest';
import type { Chatside } from './extension.ts';

/** The extension's own service worker; throws a sentence when it does not run. */
export function workerOf({ context, id }: Chatside): Worker {
  const ours = `chrome-extension://${id}/`;
  const worker = context.serviceWorkers().find((each) => each.url().startsWith(ours));
  if (!worker) throw new Error('The service worker of the extension is not running.');
  return worker;
}

/** Ends the service worker as the browser does when it has nothing to do. `page` is one of the extension's. */
export async function killWorker({ context, id }: Chatside, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  if (!worker) throw new Error('The service worker of the extension is not running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  // It is gone when the browser does not list it any more.
  const isThere = async (): Promise<boolean> =>
    (await session.send('Target.getTargets')).targetInfos.some(
      ({ targetId }) => targetId === worker.targetId,
    );
  await expect.poll(isThere).toBe(false);
  await session.detach();
}
