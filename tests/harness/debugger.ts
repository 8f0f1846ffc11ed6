import type { CDPSession, Frame, Page } from 'playwright-core';

/** The debugger of a page, or of a frame that has another origin than the page around it. */
export function debuggerOf(target: Page | Frame): Promise<CDPSession> {
  const page = 'page' in target ? target.page() : target;
  return page.context().newCDPSession(target);
}
