import { STOP_BEGINS, STOP_ENDS } from '@/utils/snippets/fill';
import type { Span } from '@/utils/text/span';

/** Takes the signs of the places to be filled in out of a text, and says where they stood. */
export function takeStops(marked: string): { readonly text: string; readonly stops: Span[] } {
  const stops: Span[] = [];
  let text = '';
  let start = 0;
  for (const sign of marked) {
    if (sign === STOP_BEGINS) start = text.length;
    else if (sign === STOP_ENDS) stops.push({ start, end: text.length });
    else text += sign;
  }
  return { text, stops };
}
