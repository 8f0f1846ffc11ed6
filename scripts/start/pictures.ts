import path from 'node:path';
import type { Page } from 'playwright-core';
import { PROJECT } from '../setup/run.mjs';

export type TakePicture = (page: Page, name: string) => Promise<void>;

/** Takes numbered screenshots into screenshots/ and keeps their paths, to be told at the end. */
export function pictures(): { take: TakePicture; taken: readonly string[] } {
  const taken: string[] = [];
  return {
    taken,
    take: async (page, name) => {
      const file = path.join('screenshots', `${taken.length + 1}-${name}.png`);
      // Playwright cannot stop what moves in a closed root; who wants less motion sees none there.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.screenshot({ path: path.join(PROJECT, file), animations: 'disabled' });
      taken.push(file);
    },
  };
}
