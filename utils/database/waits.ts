import type { StoredWait, Wait, WaitPlace } from '@/utils/replies/wait';
import { database } from './database';

/** Stores a finished wait. The same wait, seen by two tabs or after a reload, is one record. */
export async function recordWait(wait: Wait, place: WaitPlace): Promise<void> {
  const salt = await readSalt();
  const conversation = await hash(salt, place.origin, place.conversationId);
  const id = await hash(salt, place.origin, place.conversationId, String(wait.opened));
  await database.waits.put({ ...wait, id, conversation, console: place.console });
}

export function allWaits(): Promise<StoredWait[]> {
  return database.waits.orderBy('closed').toArray();
}

export async function deleteWaits(): Promise<void> {
  await database.waits.clear();
}

/** A random secret of this browser, so that a stored key says nothing about a conversation's id. */
async function readSalt(): Promise<string> {
  return database.transaction('rw', database.meta, async () => {
    const stored = await database.meta.get('salt');
    if (stored) return stored.value;
    const value = crypto.randomUUID() + crypto.randomUUID();
    await database.meta.put({ key: 'salt', value });
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
