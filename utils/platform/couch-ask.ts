import type { Reply } from '@/utils/snippets/team/couch/exchange';
import { retryAfterMs } from '@/utils/snippets/team/schedule';
import type { Trouble } from '@/utils/snippets/team/trouble';

/** Less than the half minute after which a browser ends a worker that waits for an answer. */
const TIME_OUT = 25_000;
/** Characters of an answer; a batch of 500 documents of 64 KB would be more than a server may send. */
const LARGEST = 40 * 1024 * 1024;

export type Asking = {
  /** Empty: the browser's cookie for that host. */
  readonly authorization: string;
  readonly body?: unknown;
  readonly method?: 'DELETE';
  readonly signal?: AbortSignal;
};

export const STRANGE: Trouble = {
  kind: 'unreadable',
  why: 'The server answered with something that is no library. Ask your lead for the address of the database.',
};

/**
 * Asks a CouchDB one thing. The answer came whole and is JSON, or there is none.
 */
export async function askCouch(
  url: string,
  { authorization, body, method, signal }: Asking,
): Promise<Reply<unknown>> {
  const slow = AbortSignal.timeout(TIME_OUT);
  const init = {
    credentials: authorization ? 'omit' : 'include',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: signal ? AbortSignal.any([signal, slow]) : slow,
  } as const satisfies RequestInit;
  const headers = { accept: 'application/json', ...(authorization && { authorization }) };
  let isAnswered = false;
  try {
    const response = await fetch(url, {
      ...init,
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      redirect: 'error',
      headers: { ...headers, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    isAnswered = true;
    if (!response.ok) {
      const wait = retryAfterMs(response.headers.get('retry-after'), serverNow(response));
      // CouchDB says 400 of a token whose signature is wrong.
      const status = response.status === 400 ? 401 : response.status;
      return {
        ok: false,
        trouble: { kind: 'status', status },
        ...(wait && { retryAfterMs: wait }),
      };
    }
    const text = await response.text();
    if (text.length > LARGEST) return { ok: false, trouble: { kind: 'too-large' } };
    return parsed(text);
  } catch (error) {
    const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
    if (isSlow) return { ok: false, trouble: { kind: 'slow' } };
    // The browser does not say why. It is asked once more where that changes nothing: above a write.
    const isRead = method === undefined && body === undefined;
    const where = isRead ? url : new URL('.', url).href;
    const isLedOn = !isAnswered && (await leadsOn(where, { ...init, headers }));
    return { ok: false, trouble: { kind: isLedOn ? 'redirect' : 'offline' } };
  }
}

/** Whether the address answers with another one, perhaps with the sign-in of a network. */
async function leadsOn(url: string, init: RequestInit): Promise<boolean> {
  if (init.signal?.aborted) return false;
  try {
    const answer = await fetch(url, { ...init, method: 'GET', redirect: 'manual' });
    await answer.body?.cancel();
    return answer.type === 'opaqueredirect';
  } catch {
    return false; // Nobody is there at all.
  }
}

function parsed(text: string): Reply<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const isPage = text.trimStart().startsWith('<');
    return { ok: false, trouble: isPage ? { kind: 'not-a-library' } : STRANGE };
  }
}

/** A day in `Retry-After` is one of the server's clock, which may be another than ours. */
function serverNow({ headers }: Response): number {
  const said = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(said) ? Date.now() : said;
}
