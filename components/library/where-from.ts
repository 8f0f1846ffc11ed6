/** Where the file comes from, by system; docs/import.md says more. */
export const WHERE_FROM: Readonly<Record<string, string>> = {
  Chatside: 'Library → Import and export → Export',
  'Text Blaze': 'Settings → Export all folders',
  TextExpander: 'File → Export, or share a group as a file; on the web: Export as CSV',
  Espanso: 'the files in its folder “match”, such as base.yml',
  Briskine: 'Settings → Export templates (CSV)',
  'Zendesk macros': 'open /api/v2/macros.json of your Zendesk while signed in, and save the page',
  'Intercom macros': 'the answer of its API at /macros, saved as a file',
  'Chatwoot canned responses': 'the answer of its API at /canned_responses, saved as a file',
  'Gorgias macros': 'open /api/macros of your Gorgias while signed in, and save the page',
  'Front message templates': 'the answer of its API at /message_templates, saved as a file',
  'Rocket.Chat canned responses': 'the answer of its API at /canned-responses, saved as a file',
  'Alfred snippets': 'Preferences → Features → Snippets → Export a collection',
  'Any other': 'a table: save it as CSV or TSV, and say what its columns are',
};
