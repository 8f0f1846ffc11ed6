import type { SnippetDraft } from './snippet';
export const STARTER_SNIPPETS: readonly SnippetDraft[] = [
  {
    shortcut: 'ref',
    title: 'Refund started',
    body: 'Hi {{customer.first_name|there}},\n\nI have started your refund.\n\nBest,\n{{me.first_name}}',
    tags: ['refund'],
  },
];
