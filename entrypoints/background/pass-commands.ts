import { browser } from 'wxt/browser';
import { tellPage, type PageHandlers } from '@/utils/platform/page-messages';

const COMMANDS: Readonly<Record<string, keyof PageHandlers>> = {
  'open-picker': 'picker/open',
  'next-hint': 'findings/next',
};

/** A keyboard command of the browser goes to the tab that has the focus. */
export function passCommands(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    const message = COMMANDS[command];
    if (message && tab?.id !== undefined) void pass(tab.id, message);
  });
}

async function pass(tabId: number, message: keyof PageHandlers): Promise<void> {
  if ((await tellPage(tabId, message)) === undefined) await tellPage(tabId, 'caret/missing');
}
