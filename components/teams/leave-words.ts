import type { TeamLibrary } from '@/utils/snippets/team/library';

/** What becomes of a library's texts when one leaves it. */
export function leaveWords({ hidden, syncedAt }: TeamLibrary, count: number): string {
  if (hidden) return 'Its texts are out of your picker already, and go from this browser, too.';
  if (syncedAt === undefined) return 'No text of it is here yet.';
  return count === 1
    ? 'Its snippet leaves your picker.'
    : `Its ${count.toLocaleString()} snippets leave your picker.`;
}
