/** An element of ours beside the page's body, and the closed root in it. */
export type ClosedHost = { readonly host: HTMLElement; readonly root: ShadowRoot };

/**
 * Makes a host that is not in the page yet. It is born where the page has no custom elements: one
 * that the page defined under this name would be handed the closed root.
 */
export function makeClosedHost(name: string, page = document): ClosedHost {
  const host = page.implementation.createHTMLDocument('').createElement(name);
  const root = host.attachShadow({ mode: 'closed' });
  page.adoptNode(host);
  return { host, root };
}

/** A sheet for a closed root; it is not in the page's own list of sheets. */
export function sheetOf(css: string, page = document): CSSStyleSheet {
  const { CSSStyleSheet } = (page.defaultView ?? window) as Window & typeof globalThis;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
