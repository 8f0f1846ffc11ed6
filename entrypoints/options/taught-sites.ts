import type { TaughtFile, TaughtSite } from '@/components/options/TaughtSites';
import { download } from '@/components/ui/download';
import { LARGEST_DESCRIPTION, readDescription, writeDescription } from '@/utils/consoles/accept';
import type { ConsoleDescription } from '@/utils/consoles/description';
import { keepTaught, type Taught } from '@/utils/consoles/taught';

/** The sites in the order of their names. */
export function sitesOf(taught: Taught): TaughtSite[] {
  return Object.entries(taught)
    .map(([site, description]) => siteOf(site, description))
    .sort((a, b) => a.site.localeCompare(b.site));
}

export function exportSite(taught: Taught, site: string): void {
  const description = taught[site];
  if (!description) return;
  const name = `chatside-site-${site.replace(/[^\w.-]/g, '-')}.json`;
  download(name, writeDescription(site, description));
}

/** Reads a file, and keeps nothing before the person has seen what it changes. */
export async function readSite(taught: Taught, file: File): Promise<TaughtFile> {
  if (file.size > LARGEST_DESCRIPTION) {
    return { problem: 'This file is too large for a site. Is it the right one?' };
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    return { problem: 'The browser could not read this file. Is it still there?' };
  }
  const accepted = readDescription(text, isSelector);
  if (!accepted.description) return { problem: `This file was not taken. ${accepted.problem}` };
  const { site, description } = accepted;
  const before = Object.hasOwn(taught, site) ? taught[site] : undefined;
  return {
    now: siteOf(site, description),
    ...(before && { before: siteOf(site, before) }),
    keep: () => keepTaught(site, description),
  };
}

function siteOf(site: string, { composer, send = [] }: ConsoleDescription): TaughtSite {
  return { site, composer, send };
}

/** Whether the browser can read it, asked where there is nothing to find. */
function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}
