import { useMemo, useState } from 'react';
import type { Snippet } from '@/utils/snippets/snippet';
import { only, type Picks } from './picks';

/** What is chosen among the snippets that are shown; opening one chooses it alone. */
export function usePicks(shown: readonly Snippet[], open: string | undefined) {
  const [picks, pick] = useState<Picks>(() => only(open));
  const [seen, setSeen] = useState(open);
  if (seen !== open) {
    setSeen(open);
    pick(only(open));
  }
  const chosen = useMemo(
    () => (picks.ids.size > 1 ? shown.filter(({ id }) => picks.ids.has(id)) : []),
    [picks, shown],
  );
  return { picks, pick, chosen };
}
