import { browser } from 'wxt/browser';
import underlines from '@/components/findings/underlines.css?inline';
import type { Handlers } from '@/utils/platform/requests';

/** Underlines are painted by the browser (CSS Custom Highlight API): the page gets rules, no nodes. */
export const styleUnderlines: Handlers['underlines/style'] = async (
  { inFrames },
  { tabId, frameId },
) => {
  const target = inFrames ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  await browser.scripting.insertCSS({ target, css: underlines });
  return true;
};
