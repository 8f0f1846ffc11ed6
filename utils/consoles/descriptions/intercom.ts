import type { ConsoleDescription } from '../description';

const PART = '[data-intercom-target="conversation-stream-content-part"]';

/**
 * Intercom's inbox in both forms: React in an open shadow root (2026), and Ember in the page. Authors
 * are marked in the Ember form only, times in neither: what is seen there is timed by our own clock, and in
 * the React form nothing is. From public code that works on it, November 2026.
 */
export const intercom: ConsoleDescription = {
  id: 'intercom',
  label: 'Intercom',
  canTime: true,
  hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
  path: '/a/',
  idInPath: ['conversation', ':id'],
  shadowHosts: ['#teammate-app-react'],
  conversation: [
    '[data-intercom-target="conversation-space"]',
    '.inbox2__conversation-page',
    '.full-conversation-panel',
  ],
  transcript: ['[data-testid="conversation-stream-scroll-container"], [data-conversation-stream]'],
  message: ['[data-part-entity-id]', PART, '[data-part-group-id]'],
  messageId: [
    { select: ['[data-part-entity-id]'], attribute: 'data-part-entity-id' },
    { select: ['[data-part-group-id]'], attribute: 'data-part-group-id' },
  ],
  author: {
    system: ['[data-part-group-category="20"]'],
    note: ['[data-part-group-category="4"]', '.inbox2__note-part'],
    bot: ['[data-part-group-category="5"]'],
    customer: ['[data-part-group-category="1"]', '.inbox2__user-email-part'],
    operator: [
      '[data-part-group-category="3"]',
      '.inbox2__admin-email-part',
      '[data-testid="admin-avatar-name"]',
    ],
  },
  text: ['.interblocks-html', '.intercom-interblocks-html', '.intercom-interblocks'],
  composer: [
    // Of React, and of Ember.
    '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .ProseMirror.embercom-prosemirror-composer-editor',
    '.ProseMirror[contenteditable="true"][role="textbox"]',
  ],
  customerName: ['[data-inbox-conversation-header-title], [data-conversation-title]'],
};
