import * as v from 'valibot';
import type { Reply } from '@/utils/snippets/team/couch/exchange';
import { serverOf, type Who } from '@/utils/snippets/team/couch/membership';
import { askCouch, STRANGE } from './couch-ask';

const roles = v.optional(v.array(v.string()), []);
const opened = v.object({ name: v.nullish(v.string()), roles });
const session = v.object({ userCtx: v.object({ name: v.nullable(v.string()), roles }) });
const meta = v.object({
  type: v.literal('meta'),
  epoch: v.pipe(v.string(), v.minLength(8)),
  name: v.optional(v.pipe(v.string(), v.maxLength(60))),
  slug: v.optional(v.string()),
  snapshotUrl: v.optional(v.string()),
});

/** What a library says of itself. */
export type CouchMeta = v.InferOutput<typeof meta>;

const SIGNED_OUT = { ok: false, trouble: { kind: 'signed-out' } } as const;

/**
 * Signs in with a password: the server sets a cookie in this browser for its own host, and the password
 * is kept nowhere.
 */
export async function openSession(
  url: string,
  name: string,
  password: string,
): Promise<Reply<Who>> {
  const body = { name, password };
  const answer = await askCouch(`${serverOf(url)}_session`, { authorization: '', body });
  if (!answer.ok) return answer;
  const read = v.safeParse(opened, answer.value);
  if (!read.success) return { ok: false, trouble: STRANGE };
  // To an administrator of its configuration CouchDB says no name here.
  return { ok: true, value: { name: read.output.name ?? name, roles: read.output.roles } };
}

/** Who the server takes this browser for: by the token, or by its cookie. */
export async function askSession(url: string, authorization: string): Promise<Reply<Who>> {
  const answer = await askCouch(`${serverOf(url)}_session`, { authorization });
  if (!answer.ok) return answer;
  const read = v.safeParse(session, answer.value);
  if (!read.success) return { ok: false, trouble: STRANGE };
  const { name, roles: given } = read.output.userCtx;
  return name === null ? SIGNED_OUT : { ok: true, value: { name, roles: given } };
}

/** Ends the session of the cookie; a server that is away ends it by itself. */
export async function closeSession(url: string): Promise<void> {
  await askCouch(`${serverOf(url)}_session`, { authorization: '', method: 'DELETE' });
}

export async function readMeta(url: string, authorization: string): Promise<Reply<CouchMeta>> {
  const answer = await askCouch(`${url}/meta`, { authorization });
  if (!answer.ok) return answer;
  const read = v.safeParse(meta, answer.value);
  return read.success ? { ok: true, value: read.output } : { ok: false, trouble: STRANGE };
}

/**
 * Waits until the library changes, or until the server or the time is up. Only a page that is open does
 * so: a worker would be kept awake by it.
 */
export async function waitForChange(
  { url, authorization }: { readonly url: string; readonly authorization: string },
  since: string,
  signal: AbortSignal,
): Promise<'changed' | 'quiet' | 'away'> {
  const query = new URLSearchParams({ feed: 'longpoll', since, limit: '1', timeout: '20000' });
  const answer = await askCouch(`${url}/_changes?${query}`, { authorization, signal });
  // A server that forgets the time is cut off by ours, and that is as good as nothing new.
  if (!answer.ok) return answer.trouble.kind === 'slow' ? 'quiet' : 'away';
  const read = v.safeParse(v.object({ results: v.array(v.unknown()) }), answer.value);
  if (!read.success) return 'away';
  return read.output.results.length > 0 ? 'changed' : 'quiet';
}
