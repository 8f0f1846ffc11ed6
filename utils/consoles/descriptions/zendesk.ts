import type { ConsoleDescription } from '../description';

const BUBBLE = '[data-test-id="omni-log-item-message"]:not([aria-hidden="true"])';
const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';

/**
 * Zendesk's agent workspace. Every open ticket stays mounted; test ids are what lasts, labels are
 * translated. From public code that works on it, November 2026.
 */
export const zendesk: ConsoleDescription = {
  id: 'zendesk',
  label: 'Zendesk',
  canTime: true,
  hosts: ['*.zendesk.com'],
  path: '/agent',
  idInPath: ['agent', 'tickets', ':id'],
  conversation: [
    '.ticket-panes-grid-layout',
    '[data-test-id^="ticket-"][data-test-id$="-layout"][data-is-active]',
  ],
  conversationId: { select: ['[data-ticket-id]'], attribute: 'data-ticket-id' },
  active: ['[data-is-active="true"]'],
  transcript: ['[data-test-id="omni-log-container"]', 'section[role="feed"]'],
  message: ['article[data-test-id="omni-log-comment-item"]'],
  author: {
    system: ['[data-test-id="interaction-history-event"]'],
    note: [`${BUBBLE}[type="internal"]`, '[data-test-id="omni-log-internal-note-tag"]'],
    bot: [`${BUBBLE}[type="bot"]`],
    customer: [`${BUBBLE}[type="end-user"]`],
    operator: [`${BUBBLE}[type="agent"]`],
  },
  automated: ['[data-originated-from="ApiInteraction"]', '[data-originated-from="Trigger"]'],
  time: { select: ['time[datetime]'], attribute: 'datetime' },
  text: [`${BUBBLE} [data-test-id="omni-log-message-content"]`, BUBBLE],
  notText: ['svg', 'button', '.signature'],
  composer: [
    // Of mails and notes, and of chats.
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    '[data-test-id^="omnicomposer-"][contenteditable="true"]',
    '[data-test-id="ticket-rich-text-editor"] [contenteditable="true"][role="textbox"]',
  ],
  note: {
    on: [`${SWITCHER}[data-channel="internal"]`, '[aria-label="Internal note composer"]'],
    off: [
      `${SWITCHER}[data-channel]:not([data-channel="internal"], [data-channel=""])`,
      '[aria-label="Public reply composer"]',
    ],
  },
  send: [
    '[data-test-id="omnichannel-omnicomposer-send-button"]',
    '[data-test-id="submit_button-button"]',
  ],
  // In a chat Enter sends; a mail is sent by the button.
  newLine: [`${SWITCHER}[data-channel="email"]`],
  queue: {
    // A tab of another kind than a ticket has another kind of id.
    row: [
      '[data-test-id="header-tab"][data-entity-id]:is([data-entity-type="TICKET_ENTITY_TYPE"], [data-entity-type="chat"], :not([data-entity-type]))',
    ],
    id: { select: ['[data-entity-id]'], attribute: 'data-entity-id' },
    customer: { select: ['[data-is-chat="true"] [data-test-id="header-tab-title"]'] },
  },
  customerName: [
    'article:has([type="end-user"]) [data-test-id="omni-log-comment-user-link"]',
    'article:has([type="end-user"]) [data-test-id="omni-log-item-sender"]',
  ],
  // The tab of a mail has its subject there.
  customerNameInPage: [
    '[data-test-id="header-tab"][data-entity-id="{id}"][data-is-chat="true"] [data-test-id="header-tab-title"]',
  ],
  subject: { select: ['input[data-test-id="omni-header-subject"]'], attribute: 'value' },
};
