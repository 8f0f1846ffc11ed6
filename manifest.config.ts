import type { UserManifest } from 'wxt';
import { KNOWN_CONSOLES } from './utils/consoles/known-hosts';

/** Where the practice console and the test pages live; never in the production build. */
export const LOOPBACK = ['http://127.0.0.1/*', 'http://localhost/*'];

/** Hosts that the content script and the host permissions name in this build. */
export const hostsOf = (mode: string): string[] =>
  mode === 'production' ? KNOWN_CONSOLES : [...KNOWN_CONSOLES, ...LOOPBACK];

const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; frame-ancestors http: https:; base-uri 'none'; form-action 'none'";

/** The manifest of one build. PERMISSIONS.md explains each permission; a test compares the two. */
export function manifestOf(browser: string, mode: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: '__MSG_extensionName__',
    short_name: 'Chatside',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: [
      'storage',
      'scripting',
      'activeTab',
      'contextMenus',
      'alarms',
      ...(firefox ? [] : ['offscreen']),
    ],
    host_permissions: hostsOf(mode),
    optional_permissions: ['clipboardRead', 'notifications'],
    optional_host_permissions: ['*://*/*'],
    web_accessible_resources: [
      {
        resources: ['fill-form.html'],
        // Wherever a person may switch Chatside on; nothing else of the extension can be framed.
        matches: ['*://*/*'],
        ...(firefox ? {} : { use_dynamic_url: true }),
      },
    ],
    // Firefox takes a policy without a schema.
    ...(firefox ? {} : { storage: { managed_schema: 'managed_schema.json' } }),
    incognito: 'not_allowed',
    ...(mode === 'development'
      ? {}
      : { content_security_policy: { extension_pages: EXTENSION_PAGES_CSP } }),
    action: { default_title: '__MSG_actionTitle__' },
    omnibox: { keyword: 'snip' },
    commands: {
      _execute_action: { suggested_key: { default: 'Ctrl+Shift+Y' } },
      'open-picker': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_commandOpenPicker__',
      },
      'open-queue': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: '__MSG_commandOpenQueue__',
      },
      'next-hint': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: '__MSG_commandNextHint__',
      },
    },
    ...(firefox
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'chatside@chatside.dev',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '137' }),
  } as UserManifest;
}
