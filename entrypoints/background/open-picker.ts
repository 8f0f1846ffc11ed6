import { browser } from 'wxt/browser';
import { tellPage } from '@/utils/platform/page-messages';

/** The keyboard command opens the picker in the tab that has the focus. */
export function openPickerByKey(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-picker' && tab?.id !== undefined) void tellPage(tab.id, 'picker/open');
  });
}
