import { recordWaits } from '@/utils/database/waits';
import type { Handlers } from '@/utils/platform/requests';
import { isWait } from '@/utils/replies/wait';
import { pruneWaitsDaily } from './prune-waits';

/** Keeps finished waits; the origin is the browser's word, not the page's. */
export const recordWaitOf: Handlers['wait/record'] = async (
  { waits, voided, place },
  { origin },
) => {
  const { console, conversationId, tellsStates } = place;
  if (![waits, voided].every(Array.isArray) || !waits.every(isWait)) return false;
  await recordWaits(waits, voided.filter(Number.isFinite), {
    console: String(console).slice(0, 40),
    conversationId: String(conversationId).slice(0, 200),
    origin,
    tellsStates: tellsStates === true,
  });
  pruneWaitsDaily();
  return true;
};
