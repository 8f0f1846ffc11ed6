import type { ConsoleDescription } from '@/utils/consoles/description';

export const TAUGHT_SITE = 'desk.example.test';

/** What teaching a site may come to. */
export const TAUGHT: ConsoleDescription = {
  id: `site:${TAUGHT_SITE}`,
  label: 'Taught by hand',
  canTime: true,
  hosts: [TAUGHT_SITE],
  path: '/',
  idInPath: ['c', ':id'],
  conversation: ['.desk'],
  transcript: ['.log'],
  message: ['.log > li'],
  author: { customer: ['.from-customer'], operator: ['.from-us'] },
  text: ['p'],
  composer: ['.reply textarea'],
  send: ['.reply button'],
};

/** The file of it, with something else in the description. */
export const taughtFile = (change: object): object => ({
  format: 'chatside/console',
  version: 1,
  site: TAUGHT_SITE,
  description: { ...TAUGHT, ...change },
});
