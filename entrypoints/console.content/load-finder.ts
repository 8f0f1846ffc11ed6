import type { Finder } from '@/utils/consoles/finding/finder';
import { offeredFinder } from '@/utils/consoles/finding/offered';
import { request } from '@/utils/platform/requests';

/** What reads an unknown page. Rejects when the background cannot put it into this frame. */
export async function loadFinder(): Promise<Finder> {
  if (!offeredFinder()) await request('part/load', 'finder');
  const finder = offeredFinder();
  if (!finder) throw new Error('the finder did not come');
  return finder;
}
