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

/**
 * Above the anchor, else below it, else where there is more room: never on the line being typed, as
 * long as the least height is left beside it. It begins where the anchor begins.
 */
export function placeBeside(
  anchor: Box,
  viewport: { readonly width: number; readonly height: number },
  { width: wide, height, gap, least }: PanelSize,
  dir: 'ltr' | 'rtl' = 'ltr',
): CSSProperties {
  const width = Math.min(wide, viewport.width - 2 * EDGE);
  const start = dir === 'ltr' ? anchor.left : anchor.right - width;
  const left = Math.max(EDGE, Math.min(start, viewport.width - width - EDGE));
  const above = anchor.top - gap - EDGE;
  const below = viewport.height - anchor.bottom - gap - EDGE;
  const within = (room: number): number => Math.max(least, Math.min(height, room));
  return above >= Math.min(height, below)
    ? { left, width, bottom: viewport.height - anchor.top + gap, maxHeight: within(above) }
    : { left, width, top: anchor.bottom + gap, maxHeight: within(below) };
}

/** The part of the page that is seen, without its scroll bars. */
export function viewportSize(): { width: number; height: number } {
  return { width: document.documentElement.clientWidth, height: innerHeight };
}
