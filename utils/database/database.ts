import { Dexie, type EntityTable, type Table } from 'dexie';
import type { StoredWait } from '@/utils/replies/wait';
import type { Version } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import type { Snippet } from '@/utils/snippets/snippet';

/** Small facts about the database itself: the salt of the hashes, whether the starter library is in. */
export type Meta = { readonly key: string; readonly value: string };

/** Opened only in contexts of the extension's own origin: a content script would open the page's. */
class ChatsideDatabase extends Dexie {
  declare readonly snippets: EntityTable<Snippet, 'id'>;
  declare readonly versions: Table<Version, [string, number]>;
  declare readonly facts: EntityTable<Fact, 'name'>;
  declare readonly waits: EntityTable<StoredWait, 'id'>;
  declare readonly meta: EntityTable<Meta, 'key'>;

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
