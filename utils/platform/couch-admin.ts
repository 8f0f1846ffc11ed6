import type { Ask, Login } from '@/utils/snippets/team/couch/setup-ask';

/** Making an account takes a server its time: it hashes the password often on purpose. */
const TIME_OUT = 60_000;

/**
 * Asks a server as its administrator. The login lives in this function and nowhere else: when the page lets
 * it go, it is gone. No cookie is taken.
 */
export function asAdmin(url: string, admin: Login): Ask {
  return async ({ method, path, body, as = admin }) => {
    try {
      const response = await fetch(`${url}${path}`, {
        method,
        credentials: 'omit',
        redirect: 'error',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
        headers: {
          accept: 'application/json',
          ...(as !== 'nobody' && { authorization: basic(as) }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
        signal: AbortSignal.timeout(TIME_OUT),
      });
      const text = await response.text();
      return { ok: true, status: response.status, body: JSON.parse(text || 'null') as unknown };
    } catch (error) {
      if (error instanceof SyntaxError) {
        const why =
          'At this address is a web page and no CouchDB. Check the address: it is that of the server, without a database behind it.';
        return { ok: false, trouble: { kind: 'unreadable', why } };
      }
      const isSlow = error instanceof DOMException && error.name === 'TimeoutError';
      return { ok: false, trouble: { kind: isSlow ? 'slow' : 'offline' } };
    }
  };
}

function basic({ name, password }: Login): string {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
}
