import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { offeredCopyPart } from '@/utils/guard/copy-part';
import { offeredGuard } from '@/utils/guard/link';
import type { RedactedCopy } from '@/utils/platform/page-messages';
import { request } from '@/utils/platform/requests';

/** The conversation in view without personal data. Rejects when what reads it cannot come into the page. */
export async function copyConversation(
  console: ConsoleAdapter | undefined,
  signal: AbortSignal,
): Promise<RedactedCopy> {
  if (!offeredCopyPart()) await request('part/load', 'copy');
  const guard = offeredGuard();
  const copy = offeredCopyPart();
  if (!copy || !guard) throw new Error('the part did not come');
  return copy(console, guard, signal);
}
