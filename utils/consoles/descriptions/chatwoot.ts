import type { ConsoleDescription } from '../description';

/**
 * Chatwoot, at its own host and at any other: known by its path and panel. A bubble at the right is of
 * the operator's side in some releases and one's own in others, so that nobody's side is told. From public
 * code that works on it, November 2026.
 */
export const chatwoot: ConsoleDescription = {
  id: 'chatwoot',
  label: 'Chatwoot',
  canTime: false,
  hosts: ['*'],
  path: '/app/accounts/',
  mark: ['ul.conversation-panel'],
  idInPath: ['conversations', ':id'],
  conversation: ['body'],
  transcript: ['ul.conversation-panel'],
  message: [
    '[data-message-id]',
    '[id^="message"]:has([data-bubble-name]):not(:has([id^="message"]))',
  ],
  messageId: [{ select: ['[data-message-id]'], attribute: 'data-message-id' }],
  author: { system: ['[data-bubble-name="activity"]'] },
  timeText: { select: ['time'] },
  text: ['[data-bubble-name] .prose-bubble', '[data-bubble-name]'],
  notText: ['time'],
  composer: [
    '.reply-box .ProseMirror.ProseMirror-woot-style[contenteditable="true"]',
    '.reply-box .ProseMirror[contenteditable="true"]',
    '.reply-box__top textarea',
  ],
  note: { on: ['.reply-box.is-private'], off: ['.reply-box:not(.is-private)'] },
  send: ['.reply-box .right-wrap button'],
};
