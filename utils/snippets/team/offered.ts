import { addressWithKey, parseAddress, parseDatabaseAddress } from './address';
import { slugOf } from './couch/membership';
import type { TeamLibrary } from './library';

/** A library that the organisation offers by policy, at an address that can be one. */
export type OfferedLibrary = {
  readonly url: string;
  /** Absent: a file. */
  readonly kind?: 'database';
  /** Of a file: the key that its editions must be signed with. */
  readonly key?: string;
  readonly name?: string;
};

/** As a policy names it. */
export type OfferedEntry = {
  readonly url: string;
  readonly kind?: 'file' | 'database' | undefined;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
};

/**
 * Reads an entry of a policy; undefined when no library can be at its address. A key that is damaged stays:
 * then nothing is taken from there, while without it everything would be. A database has no use for one.
 */
export function readOffered({ url, kind, key, name }: OfferedEntry): OfferedLibrary | undefined {
  const isDatabase = kind === 'database';
  const address = isDatabase ? parseDatabaseAddress(url) : parseAddress(url);
  if (!address.ok) return undefined;
  const pinned = isDatabase ? undefined : key || address.key;
  const called = name?.trim();
  return {
    url: address.url,
    ...(isDatabase && { kind }),
    ...(pinned && { key: pinned }),
    ...(called && { name: called }),
  };
}

/** Those of an offer that the person does not have. */
export function notInUse(
  offered: readonly OfferedLibrary[],
  libraries: readonly Pick<TeamLibrary, 'url'>[],
): OfferedLibrary[] {
  return offered.filter(({ url }) => libraries.every((library) => library.url !== url));
}

/** What an offer is called before the library itself says it. */
export function nameOfOffered({ url, kind, name }: OfferedLibrary): string {
  return name ?? (kind === 'database' ? slugOf(url) : new URL(url).host);
}

/** The address by which a file is added; the pinned key goes with it. */
export function addressOfOffered({ url, key }: OfferedLibrary): string {
  return key ? addressWithKey(url, key) : url;
}
