import type { Box, ClockPlace } from '@/components/face/view';

/** CSS pixels. */
export type Size = { readonly width: number; readonly height: number };
export type Point = { readonly left: number; readonly top: number };

/** Between the clock and what it must not cover, and the window's edges. */
const GAP = 8;

/** Where the person put it, or in the upper right corner of the transcript. */
export function wantedAt(
  place: ClockPlace | undefined,
  transcript: Box,
  size: Size,
  window: Size,
): Point {
  if (place && (place.x || place.y)) {
    return {
      left: place.x * (window.width - size.width),
      top: place.y * (window.height - size.height),
    };
  }
  return {
    left: Math.min(transcript.right - 16, window.width - 12) - size.width,
    top: transcript.top + 12,
  };
}

/** The nearest point within the window at which nothing of `avoid` is covered; else the wanted one. */
export function standAt(wanted: Point, size: Size, avoid: readonly Box[], window: Size): Point {
  const within = ({ left, top }: Point): Point => ({
    left: clamp(left, GAP, window.width - size.width - GAP),
    top: clamp(top, GAP, window.height - size.height - GAP),
  });
  const start = within(wanted);
  const isFree = (point: Point): boolean => avoid.every((box) => !covers(point, size, box));
  const around = avoid.flatMap((box) => [
    { left: start.left, top: box.top - size.height - GAP },
    { left: start.left, top: box.bottom + GAP },
    { left: box.left - size.width - GAP, top: start.top },
    { left: box.right + GAP, top: start.top },
  ]);
  const far = (point: Point): number => Math.hypot(point.left - start.left, point.top - start.top);
  const free = [start, ...around.map(within)].filter(isFree);
  return free.sort((a, b) => far(a) - far(b))[0] ?? start;
}

/** The place that a point is, as it is kept: a share of the free room, whatever the window's size. */
export function placeOf(point: Point, size: Size, window: Size, collapsed: boolean): ClockPlace {
  const share = (value: number, room: number): number =>
    room <= 0 ? 0 : Math.round(clamp(value / room, 0.0001, 1) * 10_000) / 10_000;
  return {
    x: share(point.left, window.width - size.width),
    y: share(point.top, window.height - size.height),
    collapsed,
  };
}

function covers({ left, top }: Point, { width, height }: Size, box: Box): boolean {
  return left < box.right && left + width > box.left && top < box.bottom && top + height > box.top;
}

const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(value, most));
