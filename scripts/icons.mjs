import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { PNG } from 'pngjs';
import { findChromium } from './setup/browser.mjs';
import { PROJECT } from './setup/run.mjs';

/** Draws public/icon.svg into the sizes that browsers ask for. Run it after a change of the mark. */
const SIZES = [16, 32, 48, 96, 128];
const folder = path.join(PROJECT, 'public', 'icon');
const svg = await readFile(path.join(PROJECT, 'public', 'icon.svg'), 'utf8');

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: await findChromium(),
  chromiumSandbox: process.getuid?.() !== 0, // root has none
});
const page = await browser.newPage();
for (const size of SIZES) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; background: none } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  const png = await page.screenshot({ omitBackground: true });
  const { data, width } = PNG.sync.read(png);
  const alphaAt = (x, y) => data[(y * width + x) * 4 + 3];
  // The corner is empty, the bubble and the bar are full, and the gap between them is kept.
  const at = (share) => Math.floor(share * size);
  const middle = at(0.4);
  const seen = [alphaAt(0, 0), alphaAt(at(0.35), middle), alphaAt(at(0.71), middle)];
  const bar = alphaAt(at(0.84), middle);
  if (seen[0] !== 0 || seen[1] !== 255 || seen[2] !== 0 || bar !== 255) {
    throw new Error(`The icon of ${size} pixels is not as drawn: alpha ${[...seen, bar]}.`);
  }
  await writeFile(path.join(folder, `${size}.png`), png);
}
await browser.close();
console.log(`Drawn: ${SIZES.map((size) => `public/icon/${size}.png`).join(', ')}`);
