import { UNREAD, type ConsoleDescription } from '../description';

/**
 * LiveChat's agent application: the field is known. Only agents' messages have a known mark, and rows of the list
 * of chats no known id, so that neither is read. From public code that works on it, November 2026.
 */
export const livechat: ConsoleDescription = {
  id: 'livechat',
  label: 'LiveChat',
  canTime: false,
  hosts: ['my.livechatinc.com'],
  path: '/chats/',
  idInPath: ['chats', ':id'],
  conversation: ['body'],
  ...UNREAD,
  composer: [
    '[data-testid="chat-feed-text-area-test-id"]',
    '[contenteditable="true"][role="textbox"]',
  ],
};
