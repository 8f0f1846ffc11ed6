import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { debuggerOf } from './debugger.ts';
import type { IsolatedWorld } from './isolated-world.ts';

type Ruled = { id: string; nodes: { html: string }[] };
type Axe = {
  run(context: Node, options: object): Promise<{ violations: Ruled[]; passes: Ruled[] }>;
};
declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
declare const axe: Axe;

const source = await readFile(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds wrong in a page of the extension, or in a frame of it, a line each: "rule: element". */
export async function axeInPage(page: Page | Frame): Promise<string[]> {
  const session = await debuggerOf(page);
  // Evaluated by the debugger: the page's own policy lets no other script in.
  await session.send('Runtime.evaluate', { expression: source });
  await session.detach();
  return page.evaluate(async () => {
    // As it is when it stands still: what fades in has no colours of its own yet.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    const { violations } = await axe.run(document, {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

/** The same in Chatside's face: in its own world, where a closed root can be made to look open to axe. */
export async function axeInFace(world: IsolatedWorld): Promise<string[]> {
  await world.run(source);
  return world.evaluate(async () => {
    const shadowRoot = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')!;
    Object.defineProperty(Element.prototype, 'shadowRoot', {
      configurable: true,
      get(this: Element) {
        return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null;
      },
    });
    try {
      const face = document.querySelector(':root > chatside-face');
      const root = face && chrome.dom.openOrClosedShadowRoot(face);
      if (!root) return ['Chatside shows nothing in this page.'];
      for (const animation of root.getAnimations()) {
        if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
      }
      const rules = {
        // The rules of whole pages speak of the console, not of what stands beside it.
        region: { enabled: false },
        // The focus stays in the composer: its arrow keys scroll what is long.
        'scrollable-region-focusable': { enabled: false },
      };
      const { violations, passes } = await axe.run(face, { rules });
      if (passes.length === 0) return ['axe saw nothing in the face.'];
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    } finally {
      Object.defineProperty(Element.prototype, 'shadowRoot', shadowRoot);
    }
  });
}
