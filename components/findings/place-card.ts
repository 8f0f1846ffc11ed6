import type { CSSProperties } from 'react';
import type { Box } from '@/components/face/view';

const WIDTH = 320;
/** As much as the card takes with three fixes. */
const HEIGHT = 236;
const GAP = 6;
const EDGE = 8;

/** Above the words, where nothing has been typed yet to be read; else below them. */
export function placeCard(
  anchor: Box,
  viewport: { readonly width: number; readonly height: number },
): CSSProperties {
  const width = Math.min(WIDTH, viewport.width - 2 * EDGE);
  const left = Math.max(EDGE, Math.min(anchor.left - 12, viewport.width - width - EDGE));
  const above = anchor.top - GAP - EDGE;
  const below = viewport.height - anchor.bottom - GAP - EDGE;
  if (above >= HEIGHT || above >= below) {
    return { left, width, bottom: viewport.height - anchor.top + GAP, maxHeight: above };
  }
  return { left, width, top: anchor.bottom + GAP, maxHeight: below };
}
