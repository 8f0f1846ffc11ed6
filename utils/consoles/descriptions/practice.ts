import type { ConsoleDescription } from '../description';

/** The practice console of this repository: every opened conversation stays mounted. */
export const practice: ConsoleDescription = {
  id: 'practice',
  label: 'Practice console',
  canTime: true,
  hosts: ['*'],
  path: '/',
  mark: ['html[data-console="practice"]'],
  conversation: ['[data-testid="conversation"]'],
  conversationId: { select: ['[data-conversation-id]'], attribute: 'data-conversation-id' },
  active: [':not([hidden])'],
  transcript: ['[data-testid="transcript"]'],
  message: ['[data-testid="message"]'],
  messageId: [{ select: ['[data-message-id]'], attribute: 'data-message-id' }],
  author: {
    system: ['[data-author="system"]'],
    note: ['[data-author="note"]'],
    bot: ['[data-author="bot"]'],
    customer: ['[data-author="customer"]'],
    operator: ['[data-author="operator"]'],
  },
  by: { me: ['[data-by="me"]'], other: ['[data-by="other"]'] },
  states: { resolved: ['[data-resolves]'] },
  time: { select: ['time[datetime]'], attribute: 'datetime' },
  text: ['[data-testid="message-text"]'],
  composer: ['[data-testid="composer"]'],
  send: ['[data-testid="send"]'],
  note: {
    on: ['[data-testid="composer-area"][data-mode="note"]'],
    off: ['[data-testid="composer-area"][data-mode="reply"]'],
  },
  queue: {
    row: ['[data-testid="conversation-row"]'],
    id: { select: ['[data-conversation-id]'], attribute: 'data-conversation-id' },
    customer: { select: ['[data-testid="customer-name"]'] },
    waits: ['[data-state="unread"]'],
  },
  customerName: ['[data-testid="customer-name"]'],
  operatorName: ['[data-testid="operator-name"]'],
  ticket: ['[data-testid="ticket"]'],
  subject: { select: ['[data-testid="subject"]'] },
};
