import type { CSSProperties } from 'react';
import type { Box } from './view';

const EDGE = 8;

/** CSS pixels: how large a panel may be, how far it stands from its anchor, and its least height. */
export type PanelSize = {
  readonly width: number;
  readonly height: number;
  readonly gap: number;
  readonly least: number;
};

export type Direction = 'ltr' | 'rtl';

/**
 * Above the anchor, else below it, else where there is more room: never on the line being typed, but
 * for an anchor that leaves less than the least height on both sides. Begins where the anchor begins.
 */
export function placeBeside(
  anchor: Box,
  viewport: { readonly width: number; readonly height: number },
  { width: wide, height, gap, least }: PanelSize,
  dir: Direction = 'ltr',
): CSSProperties {
  const width = Math.min(wide, viewport.width - 2 * EDGE);
  const start = dir === 'ltr' ? anchor.left : anchor.right - width;
  const left = Math.max(EDGE, Math.min(start, viewport.width - width - EDGE));
  const above = Math.min(anchor.top, viewport.height) - gap - EDGE;
  const below = viewport.height - Math.max(anchor.bottom, 0) - gap - EDGE;
  const within = (room: number): number => Math.max(least, Math.min(height, room));
  return above >= Math.min(height, below)
    ? {
        left,
        width,
        bottom: Math.min(viewport.height - anchor.top + gap, viewport.height - least - EDGE),
        maxHeight: within(above),
      }
    : { left, width, top: Math.max(EDGE, anchor.bottom + gap), maxHeight: within(below) };
}
