import { expect, test } from 'vitest';
import { lightnessOf } from '@/utils/dom/page-scheme';

test.each([
  ['rgb(255, 255, 255)', 1],
  ['rgb(0, 0, 0)', 0],
  ['rgba(255, 255, 255, 0.9)', 1],
  ['oklch(0.97 0.01 250)', 0.97],
  ['oklab(0.2 none -0.01 / 0.8)', 0.2],
  ['lab(95.5 0 -1e-7)', 0.955],
  ['lch(10 3 200)', 0.1],
  ['color(srgb 1 1 1)', 1],
  ['color(display-p3 0 0 0 / 1)', 0],
])('%s has the lightness %s', (color, lightness) => {
  expect(lightnessOf(color)).toBeCloseTo(lightness);
});

test.each(['rgba(0, 0, 0, 0)', 'oklch(0.9 0 0 / 0.4)', 'transparent', ''])(
  '“%s” says nothing of what is seen',
  (color) => {
    expect(lightnessOf(color)).toBeUndefined();
  },
);
