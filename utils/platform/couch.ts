import * as v from 'valibot';
import type { Reply, Server, Write, Written } from '@/utils/snippets/team/couch/exchange';
import type { Doc } from '@/utils/snippets/team/couch/replica';
import { retryAfterMs } from '@/utils/snippets/team/schedule';
import type { Trouble } from '@/utils/snippets/team/trouble';

/** So many documents come in at once. */
const BATCH = 500;
const TIME_OUT = 25_000;
/** Characters of an answer; a batch of 500 documents of 64 KB would be more than a server may send. */
const LARGEST = 40 * 1024 * 1024;

export type Access = {
  /** Of the database: `https://couch.example.com/lib_support`. */
  readonly url: string;
  /** Whose name stands at each edit. */
  readonly name: string;
  /** What stands in that header, `Bearer …`; held in extension-origin storage only. Empty: nothing. */
  readonly authorization: string;
};

const row = v.looseObject({ _id: v.string(), _rev: v.string() });
const changes = v.object({
  results: v.array(v.object({ id: v.string(), doc: v.nullish(row) })),
  last_seq: v.union([v.string(), v.number()]),
  pending: v.optional(v.number()),
});
const rows = v.object({ rows: v.array(v.object({ doc: v.nullish(row) })) });
const meta = v.object({ epoch: v.pipe(v.string(), v.minLength(8)) });
const written = v.array(
  v.object({
    rev: v.optional(v.string()),
    error: v.optional(v.string()),
    ok: v.optional(v.boolean()),
  }),
);

/** A library in CouchDB, by its HTTP interface. Nothing is kept here: no cursor, no session. */
export function couchServer({ url, name, authorization }: Access): Server {
  const ask = async <Shape extends v.GenericSchema>(
    shape: Shape,
    path: string,
    body?: unknown,
  ): Promise<Reply<v.InferOutput<Shape>>> => {
    const answer = await json(`${url}/${path}`, authorization, body);
    if (!answer.ok) return answer;
    const read = v.safeParse(shape, answer.value);
    return read.success ? { ok: true, value: read.output } : { ok: false, trouble: STRANGE };
  };
  return {
    async epoch() {
      const answer = await ask(meta, 'meta');
      return answer.ok ? { ok: true, value: answer.value.epoch } : answer;
    },
    async changes(since) {
      const query = new URLSearchParams({ since, limit: String(BATCH), include_docs: 'true' });
      const answer = await ask(changes, `_changes?${query}`);
      if (!answer.ok) return answer;
      const { results, last_seq, pending } = answer.value;
      const docs = results.flatMap(({ doc }) => docOf(doc) ?? []);
      const more = pending === undefined ? results.length === BATCH : pending > 0;
      return { ok: true, value: { docs, seq: String(last_seq), more } };
    },
    async read(ids) {
      const answer = await ask(rows, '_all_docs?include_docs=true', { keys: ids });
      if (!answer.ok) return answer;
      return { ok: true, value: answer.value.rows.flatMap(({ doc }) => docOf(doc) ?? []) };
    },
    async write(writes) {
      const docs = writes.map((each) => bodyOf(each, name));
      const answer = await ask(written, '_bulk_docs', { docs });
      if (!answer.ok) return answer;
      if (answer.value.length !== writes.length) return { ok: false, trouble: STRANGE };
      return { ok: true, value: answer.value.map(writtenOf) };
    },
  };
}

const STRANGE: Trouble = {
  kind: 'unreadable',
  why: 'The server answered with something that is no library. Ask your lead for the address of the database.',
};

/** Rules and other documents of the server are none of ours. */
function docOf(doc: v.InferOutput<typeof row> | null | undefined): Doc | undefined {
  if (!doc || !/^[a-z]:/.test(doc._id)) return undefined;
  const { _id, _rev, op, by: _, ...fields } = doc;
  for (const key of Object.keys(fields)) if (key.startsWith('_')) delete fields[key];
  return { id: _id, rev: _rev, op: typeof op === 'string' ? op : _rev, fields };
}

function bodyOf({ id, rev, op, fields }: Write, name: string): Record<string, unknown> {
  return { ...fields, _id: id, ...(rev !== undefined && { _rev: rev }), op, by: name };
}

function writtenOf({ rev, error }: v.InferOutput<typeof written>[number]): Written {
  if (rev !== undefined && error === undefined) return { ok: true, rev };
  return { ok: false, why: error === 'conflict' ? 'conflict' : 'forbidden' };
}

async function json(url: string, authorization: string, body: unknown): Promise<Reply<unknown>> {
  try {
    const response = await fetch(url, {
      method: body === undefined ? 'GET' : 'POST',
      credentials: 'omit',
      redirect: 'error',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: {
        accept: 'application/json',
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIME_OUT),
    });
    if (!response.ok) {
      const wait = retryAfterMs(response.headers.get('retry-after'), Date.now());
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
