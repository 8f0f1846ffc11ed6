import { useState } from 'react';
import type { Credentials } from '@/components/teams/SignIn';
import type { Shelved } from '@/components/teams/Teams';
import { liveOf, useLive } from '@/components/ui/use-live';
import { watchPolicy } from '@/utils/platform/policy';
import { addressOfOffered, notInUse, type OfferedLibrary } from '@/utils/snippets/team/offered';
import { joinDatabase } from './database-sign-in';
import { addLibrary } from './team-membership';

const livePolicy = liveOf(watchPolicy);

/**
 * The libraries that the organisation offers and the person does not have. One that is being added stays
 * until it is known how that ended: a file is among the libraries while it is first asked for.
 */
export function useOffered(
  shelved: readonly Shelved[] | undefined,
  say: (message: string) => void,
): {
  offered: readonly OfferedLibrary[];
  addOffered(offered: OfferedLibrary, credentials: Credentials): Promise<string | undefined>;
} {
  const { libraries = [] } = useLive(livePolicy) ?? {};
  const [adding, setAdding] = useState<readonly string[]>([]);
  const used = (shelved ?? []).map(({ library }) => library);
  return {
    offered: notInUse(
      libraries,
      used.filter(({ url }) => !adding.includes(url)),
    ),
    async addOffered(offered, credentials) {
      const { url } = offered;
      const outcome =
        offered.kind === 'database'
          ? joinDatabase(url, credentials, say)
          : addLibrary(addressOfOffered(offered), say);
      setAdding((others) => [...others, url]);
      return outcome.finally(() => setAdding((others) => others.filter((each) => each !== url)));
    },
  };
}
