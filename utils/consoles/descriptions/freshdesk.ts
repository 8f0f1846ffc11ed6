import { UNREAD, type ConsoleDescription } from '../description';

/**
 * Freshdesk: the field comes with “Reply” or “Add note”, and which of the two it is is not known; neither is who
 * wrote what. From public code that works on it, November 2026.
 */
export const freshdesk: ConsoleDescription = {
  id: 'freshdesk',
  label: 'Freshdesk',
  canTime: false,
  hosts: ['*.freshdesk.com'],
  path: '/a/tickets/',
  idInPath: ['tickets', ':id'],
  conversation: ['body'],
  ...UNREAD,
  composer: [
    '[data-test-id="active-editor"] .fr-element[contenteditable="true"]',
    '.fr-element.fr-view[contenteditable="true"]',
  ],
  subject: { select: ['.ticket-subject-heading'] },
};
