import type { Words } from '@/utils/words/words';
import type { SharedSite } from './sites';
import type { Trouble } from './trouble';

/** What a person may do in a shared library. A file is only read; its lead edits the source of it. */
export type Role = 'read' | 'propose' | 'edit';

/** The marks by which libraries are told apart; the names are those of the tokens in the styles. */
export const COLOURS = ['blue', 'plum', 'amber', 'green', 'rose'] as const;
export type Colour = (typeof COLOURS)[number];

/** A library that somebody else keeps, as this browser knows it. Times are epoch ms. */
export type TeamLibrary = {
  readonly id: string;
  /** A file that is only read, or a database in CouchDB that a team edits together. */
  readonly kind: 'file' | 'couch';
  /** Where its file or its database is. */
  readonly url: string;
  readonly name: string;
  readonly colour: Colour;
  readonly role: Role;
  /** Of a database: as whom the person is signed in. */
  readonly user?: string;
  /** Of a database: how its roles call it. */
  readonly slug?: string;
  /** The person is no member any more: its texts are kept, and not shown. */
  readonly hidden?: boolean;
  /** The first one wins where two have the same shortcut. */
  readonly place: number;
  readonly paused: boolean;
  /** Public key of the lead, base64url; without one the file is taken unsigned. */
  readonly key?: string;
  /** What the file calls its library: another one at the same address is not taken for it. */
  readonly source?: string;
  /** The edition that is in use; an older one is refused. */
  readonly edition?: number;
  /** When the lead published it. */
  readonly publishedAt?: number;
  readonly etag?: string;
  /** Product names and phrases, of the edition in use or of the documents; missing where there are none. */
  readonly words?: Words;
  /** Taught sites of the edition in use, to be looked at; missing where it has none. */
  readonly consoles?: readonly SharedSite[];
  /** Of a database: Chatside was updated since its documents were shown, and may read more of them now. */
  readonly anew?: boolean;
  /** When the server was last asked with success. */
  readonly syncedAt?: number;
  /** Entries of the file that this browser could not take. */
  readonly leftOut?: number;
  readonly trouble?: Trouble;
  /** An edition that waits for the person, because it takes away so much. */
  readonly held?: HeldEdition;
  /** Edition that the person decided not to take. */
  readonly declined?: number;
  readonly failures: number;
  readonly nextAt: number;
};

export type HeldEdition = {
  readonly edition: number;
  /** So many snippets would vanish, of so many. */
  readonly gone: number;
  readonly of: number;
  /** Titles of some of them. */
  readonly titles: readonly string[];
};

/** What becomes other in a library; undefined takes the part away. */
export type LibraryNews = {
  readonly [Part in keyof TeamLibrary]?: TeamLibrary[Part] | undefined;
};

/** What stands at a snippet of a shared library. */
export type LibraryMark = { readonly name: string; readonly colour: Colour };

export function newLibrary(
  wanted: Pick<TeamLibrary, 'url' | 'name'> &
    Partial<Pick<TeamLibrary, 'key' | 'kind' | 'role' | 'user' | 'slug'>>,
  others: readonly Pick<TeamLibrary, 'colour' | 'place'>[],
  id: string,
  now: number,
): TeamLibrary {
  const free = COLOURS.find((colour) => others.every((other) => other.colour !== colour));
  return {
    id,
    kind: wanted.kind ?? 'file',
    url: wanted.url,
    name: wanted.name,
    colour: free ?? COLOURS[others.length % COLOURS.length]!,
    role: wanted.role ?? 'read',
    place: Math.max(-1, ...others.map(({ place }) => place)) + 1,
    paused: false,
    ...(wanted.key && { key: wanted.key }),
    ...(wanted.user !== undefined && { user: wanted.user }),
    ...(wanted.slug !== undefined && { slug: wanted.slug }),
    failures: 0,
    nextAt: now,
  };
}
