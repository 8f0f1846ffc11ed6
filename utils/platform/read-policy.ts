import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readOffered, type OfferedLibrary } from '@/utils/snippets/team/offered';
import { POLICY_KEY, readPolicy, type Policy } from './policy';

const OFFERED = v.object({
  url: v.string(),
  kind: v.optional(v.picklist(['file', 'database'])),
  key: v.optional(v.string()),
  name: v.optional(v.pipe(v.string(), v.maxLength(60))),
});

/** The keys of `public/managed_schema.json`, and what is a value of each. */
export const POLICY_SHAPE = {
  piiPolicy: v.picklist(['warn', 'hold']),
  piiNotes: v.boolean(),
  piiTranscript: v.picklist(['plain', 'mark', 'mask']),
  tips: v.boolean(),
  waitsKept: v.picklist(['90d', '1y', 'ever']),
  libraries: v.pipe(v.array(v.unknown()), v.transform(offeredIn)),
  sites: v.pipe(v.array(v.unknown()), v.transform(originsIn)),
} as const;

/** Those entries that can be offered, one for each address: a damaged one takes no key from the others. */
function offeredIn(entries: unknown[]): readonly OfferedLibrary[] {
  const offered = new Map<string, OfferedLibrary>();
  for (const entry of entries) {
    const read = v.safeParse(OFFERED, entry);
    const library = read.success ? readOffered(read.output) : undefined;
    if (library && !offered.has(library.url)) offered.set(library.url, library);
  }
  return [...offered.values()];
}

/** The origins that are named, each once; an address with nothing but a slash behind its host is one, too. */
function originsIn(entries: unknown[]): readonly string[] {
  return [...new Set(entries.flatMap((entry) => originIn(entry) ?? []))];
}

function originIn(entry: unknown): string | undefined {
  const url = typeof entry === 'string' ? URL.parse(entry.trim()) : null;
  const isWhole = url?.protocol === 'https:' && /^[a-z0-9.-]+$/.test(url.hostname);
  return isWhole && url.href === `${url.origin}/` ? url.origin : undefined;
}

/** So many entries of the list of sites name none. */
function sitesLeftOut({ sites }: Readonly<Record<string, unknown>>): number {
  return Array.isArray(sites) ? sites.filter((entry) => originIn(entry) === undefined).length : 0;
}

/** What of it can be used: a value that is none is left out, and the rest counts. */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): Policy {
  const read = Object.entries(POLICY_SHAPE).flatMap(([key, schema]) => {
    const value = v.safeParse(schema as v.GenericSchema, raw[key]);
    return value.success ? [[key, value.output] as const] : [];
  });
  const leftOut = sitesLeftOut(raw);
  return { ...Object.fromEntries(read), ...(leftOut > 0 && { sitesLeftOut: leftOut }) } as Policy;
}

/**
 * Takes over what the system says now, and each change of it; for the background. The system may take
 * seconds to answer after a start, which no page and no content script waits for.
 */
export function keepPolicy(): void {
  const keep = async (): Promise<void> => {
    // Firefox rejects where an administrator has set nothing.
    const raw = await browser.storage.managed.get().catch(() => ({}));
    const policy = parsePolicy(raw);
    if (JSON.stringify(policy) === JSON.stringify(await readPolicy())) return;
    await browser.storage.local.set({ [POLICY_KEY]: policy });
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void keep();
  });
  void keep();
}
