import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/platform/requests';

/** React is not part of the content script: it comes into the frame that has something to show. */
export const loadFace: Handlers['face/load'] = async (_ask, { tabId, frameId }) => {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/console-ui.js'],
  });
  return true;
};
