import { recordWait } from '@/utils/database/waits';
import type { Handlers } from '@/utils/platform/requests';
import { isWait } from '@/utils/replies/wait';
import { pruneWaitsDaily } from './prune-waits';

/** Keeps a finished wait; the origin is the browser's word, not the page's. */
export const recordWaitOf: Handlers['wait/record'] = async ({ wait, place }, { origin }) => {
  if (!isWait(wait)) return false;
  const { console, conversationId, tellsStates } = place;
  await recordWait(wait, {
    console: String(console).slice(0, 40),
    conversationId: String(conversationId).slice(0, 200),
    origin,
    ...(typeof tellsStates === 'boolean' && { tellsStates }),
  });
  pruneWaitsDaily();
  return true;
};
