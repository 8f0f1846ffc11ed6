import type { ConsoleDescription } from '../description';

const BUBBLE = '[data-testid="msg-container"]';

/**
 * WhatsApp Web: sides are in class names, times in an attribute for people, and the address says nothing of
 * which chat it is. From public code that works on it, November 2026.
 */
export const whatsapp: ConsoleDescription = {
  id: 'whatsapp',
  label: 'WhatsApp Web',
  canTime: false,
  hosts: ['web.whatsapp.com'],
  path: '/',
  unnamed: true,
  conversation: ['#main'],
  transcript: [
    '[data-testid="conversation-panel-messages"]',
    '[data-scrolltracepolicy="wa.web.conversation.messages"]',
  ],
  message: [BUBBLE, '.message-in, .message-out', '[role="row"]'],
  // Whether the class is on the bubble or around it is not known; newer builds have tails in its place.
  author: {
    customer: ['.message-in', `.message-in ${BUBBLE}`, '[data-testid="tail-in"]'],
    operator: ['.message-out', `.message-out ${BUBBLE}`, '[data-testid="tail-out"]'],
  },
  timeText: { select: ['[data-pre-plain-text]'], attribute: 'data-pre-plain-text' },
  text: ['[data-pre-plain-text]'],
  composer: [
    '[data-testid="conversation-compose-box-input"][contenteditable="true"]',
    'footer [contenteditable="true"]',
  ],
  send: ['[data-testid="send"]', '[data-testid="compose-btn-send"]'],
};
