/** The consoles Chatside knows by name; every other site is the person's own click. */
export const KNOWN_CONSOLES = [
  'https://*.zendesk.com/*',
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
];
