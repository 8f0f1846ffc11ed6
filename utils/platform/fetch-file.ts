import { retryAfterMs } from '@/utils/snippets/team/schedule';
import type { Trouble } from '@/utils/snippets/team/trouble';

export type Fetched =
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer>; readonly etag?: string }
  /** What is there is what was asked about. */
  | { readonly kind: 'same' }
  | { readonly kind: 'trouble'; readonly trouble: Trouble; readonly retryAfterMs?: number };

export type Limits = { readonly bytes: number; readonly ms: number };

/** Without cookies, without a word of where it comes from, and not from a cache of the browser. */
const PLAIN = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
} as const satisfies RequestInit;

/**
 * Reads a file at its own address, whole or not at all. `etag` is of the copy that is there already.
 */
export async function fetchFile(
  url: string,
  etag: string | undefined,
  limits: Limits,
): Promise<Fetched> {
  const life = new AbortController();
  const timer = setTimeout(() => life.abort(), limits.ms);
  try {
    const response = await fetch(url, {
      ...PLAIN,
      redirect: 'error',
      headers: etag === undefined ? {} : { 'If-None-Match': etag },
      signal: life.signal,
    });
    if (response.status === 304) return { kind: 'same' };
    if (!response.ok) {
      const wait = retryAfterMs(response.headers.get('retry-after'), Date.now());
      const trouble = { kind: 'status', status: response.status } as const;
      return { kind: 'trouble', trouble, ...(wait && { retryAfterMs: wait }) };
    }
    const bytes = await readAtMost(response, limits.bytes);
    if (!bytes) return { kind: 'trouble', trouble: { kind: 'too-large' } };
    const tag = response.headers.get('etag');
    return { kind: 'file', bytes, ...(tag && { etag: tag }) };
  } catch {
    // The browser does not say why: a time-out is ours, for a redirect it is asked once more.
    if (life.signal.aborted) return { kind: 'trouble', trouble: { kind: 'slow' } };
    const kind = (await leadsOn(url, life.signal)) ? 'redirect' : 'offline';
    return { kind: 'trouble', trouble: { kind } };
  } finally {
    clearTimeout(timer);
    life.abort();
  }
}

/** Undefined when there is more than that. */
async function readAtMost(
  response: Response,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(response.headers.get('content-length')) > most) return undefined;
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    length += next.value.length;
    if (length > most) return undefined;
    pieces.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Whether the address answers with another one, which is not followed. */
async function leadsOn(url: string, signal: AbortSignal): Promise<boolean> {
  try {
    const answer = await fetch(url, { ...PLAIN, method: 'HEAD', redirect: 'manual', signal });
    return answer.type === 'opaqueredirect';
  } catch {
    return false; // Nobody is there at all.
  }
}
