import { browser } from 'wxt/browser';
import type { Handlers } from '@/utils/platform/requests';

/** What the content script is not made of: it comes into the frame that has a use for it. */
const FILES = {
  copy: ['/console-copy.js'],
  face: ['/console-ui.js'],
  finder: ['/console-finder.js'],
  queue: ['/console-queue.js'],
  teach: ['/console-teach.js'],
  tone: ['/console-tone.js', '/console-words.js'],
} as const;

export const loadPart: Handlers['part/load'] = async (part, { tabId, frameId }) => {
  if (!Object.hasOwn(FILES, part)) return false;
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [...FILES[part]],
  });
  return true;
};
