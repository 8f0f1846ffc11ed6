import { keepWait } from '@/utils/replies/same-wait';
import { endOfRetention, isPruningDue, type Retention } from '@/utils/replies/retention';
import type { StoredWait, Wait, WaitPlace } from '@/utils/replies/wait';
import { database } from './database';

/** What `meta` holds beside the waits themselves; all of it goes with them. */
const SALT = 'salt';
const PRUNED = 'waits-pruned';
/** What had ended by then is not stored again when a console shows it once more. */
const DELETED = 'waits-deleted';

/**
 * Stores finished waits, and takes back those that never were. The same wait, seen by two tabs, after a
 * reload or with the reply of substance, is one record.
 * @param voided When the waits began that are taken back; epoch ms.
 */
export async function recordWaits(
  ended: readonly Wait[],
  voided: readonly number[],
  place: WaitPlace,
): Promise<void> {
  const { waits, meta } = database;
  const salt = await readSalt();
  const { origin, conversationId, console, tellsStates } = place;
  const conversation = await hash(salt, origin, conversationId);
  const idOf = (opened: number) => hash(salt, origin, conversationId, String(opened));
  const rows = await Promise.all(
    ended.map(async (wait) => ({
      ...withoutMore(wait),
      id: await idOf(wait.opened),
      ...{ conversation, console },
      ...(tellsStates !== undefined && { tellsStates }),
    })),
  );
  const gone = await Promise.all(voided.map(idOf));
  await database.transaction('rw', waits, meta, async () => {
    // Everything was deleted while the hashes were made.
    if ((await meta.get(SALT))?.value !== salt) return;
    const deleted = Number((await meta.get(DELETED))?.value ?? -Infinity);
    await waits.bulkDelete(gone);
    for (const row of rows) {
      if (row.closed <= deleted) continue;
      const others = await waits.where('conversation').equals(conversation).toArray();
      const { put, remove } = keepWait(others, row);
      await waits.bulkDelete([...remove]);
      if (put) await waits.put(put);
    }
  });
}

/** Only what a wait is made of: a message from a page could bring more. */
function withoutMore(wait: Wait): Wait {
  const { kind, opened, closed, outcome, messages, holding } = wait;
  const { by, myWait, substantive, reopened, doubt } = wait;
  return {
    ...{ kind, opened, closed, outcome, messages, holding },
    ...(by !== undefined && { by }),
    ...(myWait !== undefined && { myWait }),
    ...(substantive !== undefined && { substantive }),
    ...(reopened !== undefined && { reopened }),
    ...(doubt !== undefined && { doubt }),
  };
}

export function countWaits(): Promise<number> {
  return database.waits.count();
}

/**
 * Waits that ended from `from` up to `until`, oldest first, a bounded number at a time. The last
 * instant of a portion is read whole, so that waits that ended together stay together.
 */
export async function* readWaits(
  from: number,
  until: number,
  portion = 10_000,
): AsyncGenerator<StoredWait[]> {
  const since = (at: number) => database.waits.where('closed').between(at, until, true, false);
  let at = from;
  for (;;) {
    const rows = await since(at).limit(portion).toArray();
    const last = rows.at(-1);
    if (!last) return;
    if (rows.length < portion) return yield rows;
    const before = rows.filter(({ closed }) => closed < last.closed);
    yield [...before, ...(await database.waits.where('closed').equals(last.closed).toArray())];
    const [next] = await database.waits
      .where('closed')
      .between(last.closed, until, false, false)
      .limit(1)
      .toArray();
    if (!next) return;
    at = next.closed;
  }
}

/** Deletes what ended before the retention ends; at most once a day, whoever asks. */
export async function pruneWaits(retention: Retention, now: number): Promise<number> {
  const { waits, meta } = database;
  return database.transaction('rw', waits, meta, async () => {
    const last = await meta.get(PRUNED);
    if (!isPruningDue(last && Number(last.value), now)) return 0;
    await meta.put({ key: PRUNED, value: String(now) });
    const end = endOfRetention(retention, now);
    return end === undefined ? 0 : waits.where('closed').below(end).delete();
  });
}

/** Every wait, the salt of their hashes and when they were pruned. What stays is this instant. */
export async function deleteWaits(now: number): Promise<void> {
  const { waits, meta } = database;
  await database.transaction('rw', waits, meta, async () => {
    await waits.clear();
    await meta.bulkDelete([SALT, PRUNED]);
    await meta.put({ key: DELETED, value: String(now) });
  });
}

/** A random secret of this browser, so that a stored key says nothing about a conversation's id. */
async function readSalt(): Promise<string> {
  return database.transaction('rw', database.meta, async () => {
    const stored = await database.meta.get(SALT);
    if (stored) return stored.value;
    const value = crypto.randomUUID() + crypto.randomUUID();
    await database.meta.put({ key: SALT, value });
    return value;
  });
}

async function hash(...parts: string[]): Promise<string> {
  const bytes = new TextEncoder().encode(parts.join('\u0000'));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest).slice(0, 16), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}
