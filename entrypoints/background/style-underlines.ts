import { browser } from 'wxt/browser';
import underlines from '@/components/findings/underlines.css?inline';
import type { Handlers } from '@/utils/platform/requests';

/** Underlines are painted by the browser (CSS Custom Highlight API): the page gets rules, no nodes. */
export const styleUnderlines: Handlers['underlines/style'] = async (_ask, { tabId, frameId }) => {
  await browser.scripting.insertCSS({ target: { tabId, frameIds: [frameId] }, css: underlines });
  return true;
};
