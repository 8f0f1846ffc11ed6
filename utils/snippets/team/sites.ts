import type { Remark } from '../file/incoming';

/** What somebody taught of a site. What may be in the description is for the consoles to say. */
export type SharedSite = { readonly site: string; readonly description: object };

/** Judges an entry of a file: the site, or a sentence that says why it cannot be taken. */
export type AcceptSite = (entry: unknown) => SharedSite | { readonly problem: string };

/** A team has a handful of consoles; a file from elsewhere must not fill a browser. */
export const MOST_SITES = 50;

/** Taught sites that somebody else wrote down: each once, and a remark for each that cannot be taken. */
export function acceptSites(
  list: unknown,
  accept: AcceptSite,
): { readonly consoles: readonly SharedSite[]; readonly refused: readonly Remark[] } {
  if (list === undefined || list === null) return { consoles: [], refused: [] };
  const name = '“consoles”';
  if (!Array.isArray(list)) {
    return { consoles: [], refused: [{ what: name, why: 'It is not a list.' }] };
  }
  const refused: Remark[] = [];
  if (list.length > MOST_SITES) {
    refused.push({ what: name, why: `Only its first ${MOST_SITES} entries are taken.` });
  }
  const bySite = new Map<string, SharedSite>();
  for (const [index, entry] of list.slice(0, MOST_SITES).entries()) {
    const judged = accept(entry);
    const what = `${name}, entry ${index + 1}`;
    if (!('site' in judged)) refused.push({ what, why: judged.problem });
    else if (bySite.has(judged.site)) {
      refused.push({ what, why: `There is another one for ${judged.site} before it.` });
    } else bySite.set(judged.site, judged);
  }
  return { consoles: [...bySite.values()], refused };
}
