import { Dexie, type EntityTable } from 'dexie';
import type { Snippet } from '@/utils/snippets/snippet';
import type { StoredWait } from '@/utils/replies/wait';

/** Small facts about the database itself: the salt of the hashes, whether the starter library is in. */
export type Meta = { readonly key: string; readonly value: string };

/** Opened only in contexts of the extension's own origin: a content script would open the page's. */
class ChatsideDatabase extends Dexie {
  declare readonly snippets: EntityTable<Snippet, 'id'>;
  declare readonly waits: EntityTable<StoredWait, 'id'>;
  declare readonly meta: EntityTable<Meta, 'key'>;

  constructor(name = 'chatside') {
    super(name);
    this.version(1).stores({
      snippets: 'id, &shortcut, updatedAt, *tags',
      waits: 'id, closed, conversation',
      meta: 'key',
    });
  }
}

export const database = new ChatsideDatabase();
