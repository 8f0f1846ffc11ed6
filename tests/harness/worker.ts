import type { Page } from 'playwright-core';
import type { Chatside } from './extension.ts';

/** Ends the service worker as the browser does when it has nothing to do. `page` is one of the extension's. */
export async function killWorker({ context, id }: Chatside, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.startsWith(`chrome-extension://${id}/`),
  );
  if (!worker) throw new Error('The service worker of the extension is not running.');
  await session.send('Target.closeTarget', { targetId: worker.targetId });
  await session.detach();
}
