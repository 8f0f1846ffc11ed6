import { useEffect } from 'react';
import { useLive } from '@/components/ui/use-live';
import { live } from '@/utils/database/live';
import { allLibraries } from '@/utils/database/teams';
import { followCouch } from '@/utils/hosting/follow-couch';

/** Those that can be followed: one that is paused or signed out comes back here when it is not any more. */
const liveFollowed = live(async () =>
  (await allLibraries())
    .filter(({ kind, paused, trouble }) => {
      const isShut = ['signed-out', 'access', 'not-a-member'].includes(trouble?.kind ?? '');
      return kind === 'couch' && !paused && !isShut;
    })
    .map(({ id }) => id)
    .join(' '),
);

/** Keeps the libraries in databases fresh while this page is open. */
export function useDatabases(): void {
  const followed = useLive(liveFollowed);
  useEffect(() => {
    if (!followed) return undefined;
    const life = new AbortController();
    for (const id of followed.split(' ')) void followCouch(id, life.signal);
    return () => life.abort();
  }, [followed]);
}
