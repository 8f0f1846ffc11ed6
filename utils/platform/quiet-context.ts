/**
 * What WXT hands to a content script's `main`, without its announcements: WXT 0.21 posts the
 * extension's id to the page and lets a page's event stop every listener (measured 2026-11).
 * The bundler puts this in the place of `wxt/utils/content-script-context`; the day WXT has a switch
 * for both, it may go.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor(readonly contentScriptName: string) {}

  get signal(): AbortSignal {
    return this.#controller.signal;
  }
}
