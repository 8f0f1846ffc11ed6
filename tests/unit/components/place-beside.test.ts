import { expect, test } from 'vitest';
import { placeBeside } from '@/components/face/place-beside';

const SIZE = { width: 400, height: 300, gap: 8, least: 60 };
const box = (left: number, top: number, right: number, bottom: number) => ({
  left,
  top,
  right,
  bottom,
});

test('a panel stands above its anchor, where there is room, and begins with it', () => {
  const at = placeBeside(box(200, 500, 900, 600), { width: 1000, height: 700 }, SIZE);
  expect(at).toEqual({ left: 200, width: 400, bottom: 208, maxHeight: 300 });
});

test('from right to left it begins at the right', () => {
  const at = placeBeside(box(200, 500, 900, 600), { width: 1000, height: 700 }, SIZE, 'rtl');
  expect(at).toMatchObject({ left: 500, width: 400 });
});

test('in a narrow window it is as wide as the window, and as high as the room above', () => {
  const at = placeBeside(box(10, 130, 300, 220), { width: 310, height: 230 }, SIZE);
  expect(at).toEqual({ left: 8, width: 294, bottom: 108, maxHeight: 114 });
});
