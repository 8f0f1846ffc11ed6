import { isPublicKey } from './signature';

export type Address =
  | { readonly ok: true; readonly url: string; readonly key?: string }
  | { readonly ok: false; readonly problem: string };

const LOOPBACK = ['localhost', '127.0.0.1'];

/**
 * Reads what a lead hands out: the address of the file, and behind `#key=` the public key that its
 * editions are signed with. The part behind # never leaves the browser.
 */
export function parseAddress(text: string): Address {
  const parsed = URL.parse(text.trim());
  if (!parsed) return no('Paste the whole address of the library, with https:// in front.');
  const isLoopback = LOOPBACK.includes(parsed.hostname);
  if (parsed.protocol !== 'https:' && !(parsed.protocol === 'http:' && isLoopback)) {
    return no(
      'The address must begin with https://, so that nobody can change texts on their way.',
    );
  }
  if (parsed.username || parsed.password) {
    return no('Take the name and the password out of the address: Chatside sends none.');
  }
  const key = new URLSearchParams(parsed.hash.slice(1)).get('key') ?? undefined;
  if (key !== undefined && !isPublicKey(key)) {
    return no('The key at the end of the address is not complete. Copy the address once more.');
  }
  parsed.hash = '';
  return { ok: true, url: parsed.href, ...(key && { key }) };
}

/** Reads the address of a database: `https://couch.example.com/lib_support`. */
export function parseDatabaseAddress(text: string): Address {
  const address = parseAddress(text);
  if (!address.ok) return address;
  const url = new URL(address.url);
  url.search = '';
  url.pathname = url.pathname.replace(/\/+$/, '');
  if (url.pathname === '/' || url.pathname === '') {
    return no('The name of the database is missing at the end, as in https://…/lib_support.');
  }
  return { ok: true, url: url.href };
}

/** What a lead hands out. */
export function addressWithKey(url: string, key: string): string {
  return `${url}#key=${key}`;
}

/** Where the signature of a file lies: beside it, before any question mark. */
export function signatureUrl(url: string): string {
  const address = new URL(url);
  address.pathname += '.sig';
  return address.href;
}

function no(problem: string): Address {
  return { ok: false, problem };
}
