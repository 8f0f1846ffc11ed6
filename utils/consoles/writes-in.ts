import { frameOf } from '@/utils/dom/box';
import { isShadowRoot } from '@/utils/dom/kinds';
import type { ConsoleAdapter } from './console-adapter';

/**
 * Whether this field is where a reply is written: on a console that is described only its composer,
 * elsewhere any field.
 */
export function writesIn(console: ConsoleAdapter | undefined, field: Element): boolean {
  return !console || console.guessed || isComposerOf(console, field);
}

/** Whether the console's adapter recognises this field as the composer of the conversation in view. */
export function isComposerOf(console: ConsoleAdapter, field: Element): boolean {
  const active = console.active(document);
  const composer = active && console.composer(active);
  return composer !== undefined && holds(composer, field);
}

/** Whether this is the element itself, or around it, through shadow roots and frames. */
function holds(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node;) {
    if (node === outer) return true;
    node = isShadowRoot(node) ? node.host : (node.parentNode ?? frameOf(node as Document) ?? null);
  }
  return false;
}
