import type { SharedSiteOffer } from '@/components/options/SharedSites';
import type { SiteReading, TaughtSite } from '@/components/options/SiteReview';
import { download } from '@/components/ui/download';
import {
  acceptDescription,
  asFile,
  LARGEST_DESCRIPTION,
  readDescription,
  writeDescription,
  type Accepted,
} from '@/utils/consoles/accept';
import type { ConsoleDescription } from '@/utils/consoles/description';
import { differencesOf } from '@/utils/consoles/differences';
import { keepTaught, type Taught } from '@/utils/consoles/taught';
import { isSelector } from '@/utils/dom/is-selector';
import type { TeamLibrary } from '@/utils/snippets/team/library';

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
export async function readSite(taught: Taught, file: File): Promise<SiteReading> {
  if (file.size > LARGEST_DESCRIPTION) {
    return { problem: 'This file is too large for a site. Is it the right one?' };
  }
  const text = await file.text().catch(() => undefined);
  if (text === undefined) {
    return { problem: 'The browser could not read this file. Is it still there?' };
  }
  return readingOf(taught, readDescription(text, isSelector), 'This file was not taken.');
}

/** What the shared libraries bring along, each beside what is used here; nothing of it is used by itself. */
export function sharedSites(
  taught: Taught,
  libraries: readonly TeamLibrary[],
): readonly SharedSiteOffer[] {
  return libraries.flatMap(({ id, name, key, consoles = [] }) =>
    consoles.map(({ site, description }) => {
      // Accepted when it came, and once more here: what reads it may have become stricter since.
      const accepted = acceptDescription(asFile(site, description), isSelector);
      const reading = readingOf(taught, accepted, 'This site cannot be taken.');
      return { id: `${id} ${site}`, site, library: name, isSigned: key !== undefined, reading };
    }),
  );
}

function readingOf(taught: Taught, accepted: Accepted, refusal: string): SiteReading {
  if (!accepted.description) return { problem: `${refusal} ${accepted.problem}` };
  const { site, description } = accepted;
  const before = Object.hasOwn(taught, site) ? taught[site] : undefined;
  return {
    now: siteOf(site, description),
    ...(before && {
      before: siteOf(site, before),
      differences: differencesOf(before, description),
    }),
    keep: () => keepTaught(site, description),
  };
}

function siteOf(site: string, { composer, send = [] }: ConsoleDescription): TaughtSite {
  return { site, composer, send };
}
