import { UNREAD, type ConsoleDescription } from '../description';

/** Re:amaze: the field and the conversation’s address. From public code that works on it, November 2026. */
export const reamaze: ConsoleDescription = {
  id: 'reamaze',
  label: 'Re:amaze',
  canTime: false,
  hosts: ['*.reamaze.com'],
  path: '/admin/conversations/',
  idInPath: ['conversations', ':id'],
  conversation: ['body'],
  ...UNREAD,
  composer: ['textarea#message_body'],
};
