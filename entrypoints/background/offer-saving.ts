import { browser } from 'wxt/browser';
import { tellPage, type Selected } from '@/utils/platform/page-messages';
import { readSettings, watchSettings } from '@/utils/platform/settings';
import { patternsOn } from '@/utils/platform/sites';
import { openSavePage } from './open-save-page';

const ITEM = 'save-selection';

/** "Save selection as snippet", in the menu of pages on which Chatside is on, and of no others. */
export function offerSaving(): void {
  // One after the other: two at once would both find no item, and make two.
  let line = Promise.resolve();
  const update = (): void => void (line = line.then(updateItem));
  watchSettings(update, new AbortController().signal);
  browser.permissions.onAdded.addListener(update);
  browser.permissions.onRemoved.addListener(update);

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== ITEM || tab?.id === undefined) return;
    const { frameId = 0, selectionText = '' } = info;
    const url = info.frameUrl ?? info.pageUrl ?? '';
    void selectionIn(tab.id, frameId, url, selectionText).then((selected) =>
      openSavePage(selected, tab.id!),
    );
  });
}

async function updateItem(): Promise<void> {
  const { consentedAt, offOrigins } = await readSettings();
  const { origins = [] } = await browser.permissions.getAll();
  const patterns = consentedAt === undefined ? [] : patternsOn(origins, offOrigins);
  const item = {
    contexts: ['selection'] as ['selection'],
    title: browser.i18n.getMessage('saveSelection'),
    visible: patterns.length > 0,
    // No pattern would mean every page.
    ...(patterns.length > 0 && { documentUrlPatterns: patterns }),
  };
  try {
    await browser.contextMenus.update(ITEM, item);
  } catch {
    browser.contextMenus.create({ id: ITEM, ...item }); // The first time it is not there yet.
  }
}

/** The page's own Chatside knows the line breaks; where none answers, the browser knows the words. */
async function selectionIn(
  tabId: number,
  frameId: number,
  url: string,
  words: string,
): Promise<Selected> {
  const { offOrigins } = await readSettings();
  // A pattern of the menu may cover many hosts, and one of them be switched off.
  if (offOrigins.includes(URL.parse(url)?.origin ?? '')) return { text: '', off: true };
  const selected = await tellPage(tabId, 'selection/read', frameId);
  return selected?.text ? selected : { text: words };
}
