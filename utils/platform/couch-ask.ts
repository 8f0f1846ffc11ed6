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
  try {
    const response = await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      credentials: authorization ? 'omit' : 'include',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: {
        accept: 'application/json',
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: signal ? AbortSignal.any([signal, slow]) : slow,
    });
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
    return { ok: false, trouble: { kind: isSlow ? 'slow' : 'offline' } };
  }
}

function parsed(text: string): Reply<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    return { ok: false, trouble: STRANGE }; // A page of sign-in, or half an answer.
  }
}

/** A day in `Retry-After` is one of the server's clock, which may be another than ours. */
function serverNow({ headers }: Response): number {
  const said = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(said) ? Date.now() : said;
}
