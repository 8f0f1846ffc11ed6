import { UNREAD, type ConsoleDescription } from '../description';

/**
 * HubSpot's conversations inbox: the field and the button that sends. Its messages are in a virtualised list with
 * generated class names, so that none is read. From public code that works on it, November 2026.
 */
export const hubspot: ConsoleDescription = {
  id: 'hubspot',
  label: 'HubSpot',
  canTime: false,
  hosts: ['app.hubspot.com', 'app-eu1.hubspot.com'],
  path: '/live-messages/',
  idInPath: ['inbox', ':id'],
  conversation: ['body'],
  ...UNREAD,
  composer: ['.ProseMirror[contenteditable="true"]'],
  send: [
    'button:has(i18n-string[data-key="composer-ui.send-button.capabilities-editor-submit-button.send"])',
  ],
};
