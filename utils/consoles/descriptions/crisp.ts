import type { ConsoleDescription } from '../description';

const MESSAGE = '.c-conversation-box-content-message';
const ITEM = '.c-conversation-menu-item';

/**
 * Crisp's inbox: one conversation is mounted and its list is virtualised; sides are in the class names, times
 * are not in the page. From public code that works on it, November 2026.
 */
export const crisp: ConsoleDescription = {
  id: 'crisp',
  label: 'Crisp',
  canTime: false,
  hosts: ['app.crisp.chat'],
  path: '/website/',
  idInPath: ['inbox', ':id'],
  conversation: ['body'],
  transcript: ['.c-conversation-box-content'],
  message: [MESSAGE],
  author: {
    note: [`${MESSAGE}-bubble--note`],
    customer: [`${MESSAGE}--user`],
    operator: [`${MESSAGE}--operator`],
  },
  text: ['.c-conversation-box-content-message-bubble__content'],
  composer: [
    '.c-conversation-box__editor .c-editor-composer__field[contenteditable="true"]',
    '.c-conversation-box__editor [contenteditable="true"]',
  ],
  note: {
    on: ['.c-base-tabs__item--active[name="note"]'],
    off: ['.c-base-tabs__item--active[name="reply"]'],
  },
  queue: {
    row: [`${ITEM}-root[data-session-id]`],
    id: { select: ['[data-session-id]'], attribute: 'data-session-id' },
    // A note or a bot may have the last word as well: only an icon without a note's mark is an answer.
    answered: [
      `${ITEM}-root:not(:has(${ITEM}-context__meta--note)) ${ITEM}-context__last-message-icon`,
    ],
  },
  customerName: ['.c-conversation-profile__name', '.c-conversation-profile__nickname'],
};
