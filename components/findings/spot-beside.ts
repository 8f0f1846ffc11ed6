import type { Box } from '@/components/face/view';

/** CSS pixels: as wide and as high as the count gets, how far it stands from the field and the window. */
const SIZE = { width: 128, height: 24, gap: 4, edge: 4 };

/** What a person presses, or writes in. */
const IN_USE =
  'a, button, input, select, textarea, label, summary, [role="button"], [role="tab"], [contenteditable]';

type Spot = { readonly left: number; readonly top: number };

/** Where nothing of the page is covered that is pressed: above the field, below it, else beside it. */
export function spotBeside({ left, top, right, bottom }: Box): Spot | undefined {
  const { width, height, gap, edge } = SIZE;
  if (right <= left || bottom <= top) return undefined;
  const spots = [
    ...[top - gap - height, bottom + gap].flatMap((at) => [
      { left: right - width, top: at },
      { left, top: at },
    ]),
    { left: right + gap, top: bottom - height },
    { left: left - gap - width, top: bottom - height },
  ];
  return spots.find(
    (spot) =>
      spot.left >= edge &&
      spot.left + width <= innerWidth - edge &&
      spot.top >= edge &&
      spot.top + height <= innerHeight - edge &&
      isFree(spot),
  );
}

function isFree({ left, top }: Spot): boolean {
  const { width, height } = SIZE;
  const shares = [0.05, 0.5, 0.95];
  return shares.every((x) =>
    shares.every((y) => {
      const there = document.elementFromPoint(left + x * width, top + y * height);
      return !there?.closest(IN_USE);
    }),
  );
}
