import { acceptDescription, asFile } from '@/utils/consoles/accept';
import type { ConsoleDescription } from '@/utils/consoles/description';
import { keepTaught } from '@/utils/consoles/taught';
import type { Handlers } from '@/utils/platform/requests';

/** Keeps what was taught for the site that it was taught on, which is the browser's word. */
export const keepConsole: Handlers['console/keep'] = async ({ description }, { origin }) => {
  const { host } = new URL(origin);
  // There is no page here that could read a selector; the one that made them did.
  const accepted = acceptDescription(asFile(host, description as ConsoleDescription), () => true);
  if (!accepted.description) return false;
  await keepTaught(host, accepted.description);
  return true;
};
