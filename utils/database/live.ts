import { liveQuery } from 'dexie';
import { database } from './database';

/**
 * What a query gives now and after each change. Dexie's own keeps silent when the database cannot be
 * opened, and a page would wait for ever.
 */
export function live<Value>(query: () => Promise<Value>) {
  return liveQuery(async () => {
    await database.open();
    return query();
  });
}
