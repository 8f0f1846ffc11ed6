import type { CSSProperties } from 'react';
import type { Box } from '@/components/face/view';

const WIDTH = 680;
const HEIGHT = 380;
const GAP = 8;

/** Above the composer, else below it, else where there is more room: never on the line being typed. */
export function placePicker(
  composer: Box,
  viewport: { readonly width: number; readonly height: number },
): CSSProperties {
  const width = Math.min(WIDTH, viewport.width - 2 * GAP);
  const left = Math.max(GAP, Math.min(composer.left, viewport.width - width - GAP));
  const above = composer.top - 2 * GAP;
  const below = viewport.height - composer.bottom - 2 * GAP;
  if (above >= Math.min(HEIGHT, below) || above >= below) {
    return {
      left,
      width,
      bottom: viewport.height - composer.top + GAP,
      maxHeight: Math.max(120, Math.min(HEIGHT, above)),
    };
  }
  return {
    left,
    width,
    top: composer.bottom + GAP,
    maxHeight: Math.max(120, Math.min(HEIGHT, below)),
  };
}
