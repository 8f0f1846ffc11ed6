import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredWait } from '@/utils/replies/wait';
import type { Version } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Doc, Pending } from '@/utils/snippets/team/couch/replica';
import type { TeamSnippet } from '@/utils/snippets/team/in-one';
import type { TeamLibrary } from '@/utils/snippets/team/library';

/** Small facts about the database itself: the salt of the hashes, whether the starter library is in. */
export type Meta = { readonly key: string; readonly value: string };

/** A fact of a shared library. */
export type TeamFact = Fact & { readonly library: string };

/** The text of an edition that waits for the person; apart, for it may be megabytes. */
export type HeldFile = { readonly library: string; readonly text: string };

/** What this browser publishes as a lead. The private key cannot be read out of it. */
export type Publisher = {
  readonly id: 'own';
  readonly library: string;
  readonly name: string;
  readonly edition: number;
  readonly keys: CryptoKeyPair;
  /** How many snippets the last edition had. */
  readonly count?: number;
  readonly url?: string;
  /** Whether one's dictionary and phrases are published, too. */
  readonly withWords?: boolean;
  /** Whether the sites that one taught are published, too. */
  readonly withSites?: boolean;
};

/** A document of a library in a database, as the server has it. */
export type CouchDoc = Doc & {
  readonly library: string;
  /** The library once more, when the document has losers beside it: so they are found. */
  readonly branched?: string;
};

/** An edit that waits to be sent. */
export type CouchEdit = Pending & { readonly library: string };

/** How far a database was read, and which one it was. */
export type CouchState = {
  readonly library: string;
  readonly seq: string;
  readonly epoch?: string;
};

/** As whom the person is signed in to a database. A password is nowhere. */
export type CouchSession = {
  readonly library: string;
  readonly name: string;
  /** `Bearer …`; empty when the browser's cookie for the host stands for the person. */
  readonly authorization: string;
};

/** Opened only in contexts of the extension's own origin: a content script would open the page's. */
class ChatsideDatabase extends Dexie {
  declare readonly snippets: EntityTable<Snippet, 'id'>;
  declare readonly versions: Table<Version, [string, number]>;
  declare readonly facts: EntityTable<Fact, 'name'>;
  declare readonly waits: EntityTable<StoredWait, 'id'>;
  declare readonly meta: EntityTable<Meta, 'key'>;
  declare readonly libraries: EntityTable<TeamLibrary, 'id'>;
  declare readonly teamSnippets: EntityTable<TeamSnippet, 'id'>;
  declare readonly teamFacts: Table<TeamFact, [string, string]>;
  declare readonly heldFiles: EntityTable<HeldFile, 'library'>;
  declare readonly publishers: EntityTable<Publisher, 'id'>;
  declare readonly couchDocs: Table<CouchDoc, [string, string]>;
  declare readonly couchEdits: Table<CouchEdit, [string, string]>;
  declare readonly couchStates: EntityTable<CouchState, 'library'>;
  declare readonly couchSessions: EntityTable<CouchSession, 'library'>;

  constructor(name = 'chatside') {
    super(name);
    this.version(1).stores({
      snippets: 'id, &shortcut, updatedAt, *tags',
      waits: 'id, closed, conversation',
      meta: 'key',
    });
    this.version(2).stores({
      versions: '[snippet+at]',
      facts: 'name',
    });
    // A table of their own: in one library a shortcut is unique, between two it is not.
    this.version(3).stores({
      libraries: 'id, place',
      teamSnippets: 'id, library, [library+shortcut], shortcut',
      teamFacts: '[library+name], library',
      heldFiles: 'library',
      publishers: 'id',
    });
    this.version(4).stores({
      couchDocs: '[library+id], library, branched',
      couchEdits: '[library+id], library',
      couchStates: 'library',
      couchSessions: 'library',
    });
    // Dexie opens what a newer version made, and would write rows that the newer one cannot read. The
    // browser counts versions in tenths, and Dexie uses what lies between for repairs of its own.
    const firstUnknown = (this.verno + 1) * 10;
    const refuseNewer = (): void => {
      const { version } = this.backendDB();
      if (version >= firstUnknown) throw new Dexie.VersionError(`made by version ${version / 10}`);
    };
    this.on('ready', refuseNewer, true);
  }
}

export const database = new ChatsideDatabase();
