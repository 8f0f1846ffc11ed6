import * as v from 'valibot';
import type { BranchServer } from '@/utils/snippets/team/couch/branches';
import type { Reply, Server, Write, Written } from '@/utils/snippets/team/couch/exchange';
import type { Doc } from '@/utils/snippets/team/couch/replica';
import { askCouch, STRANGE } from './couch-ask';

/** So many documents come in at once. */
const BATCH = 500;

export type Access = {
  /** Of the database: `https://couch.example.com/lib_support`. */
  readonly url: string;
  /** Whose name stands at each edit. */
  readonly name: string;
  /**
   * What stands in that header, `Bearer …`; held in extension-origin storage only. Empty: the browser's
   * cookie for that host, which signing in has set.
   */
  readonly authorization: string;
};

const texts = v.array(v.string());
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
    id: v.optional(v.string()),
    rev: v.optional(v.string()),
    error: v.optional(v.string()),
    ok: v.optional(v.boolean()),
  }),
);

/** A library in CouchDB, by its HTTP interface. Nothing is kept here: no cursor, no session. */
export function couchServer({ url, name, authorization }: Access): Server & BranchServer {
  const ask = async <Shape extends v.GenericSchema>(
    shape: Shape,
    path: string,
    body?: unknown,
  ): Promise<Reply<v.InferOutput<Shape>>> => {
    const answer = await askCouch(`${url}/${path}`, { authorization, body });
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
      const query = new URLSearchParams({
        ...{ since, limit: String(BATCH), include_docs: 'true', conflicts: 'true' },
      });
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
      // By their ids: pouchdb-server puts what it refused somewhere else in the order.
      const answers = new Map(answer.value.map((each) => [each.id, each]));
      const told = writes.flatMap(({ id }) => answers.get(id) ?? []);
      if (told.length !== writes.length) return { ok: false, trouble: STRANGE };
      return { ok: true, value: told.map(writtenOf) };
    },
    async leaf(id, rev) {
      const answer = await ask(row, `${encodeURIComponent(id)}?${new URLSearchParams({ rev })}`);
      if (!answer.ok) return answer;
      const doc = docOf(answer.value);
      return doc ? { ok: true, value: doc } : { ok: false, trouble: STRANGE };
    },
    async close({ id, rev }, into) {
      const gone = { _id: id, _rev: rev, _deleted: true, by: name, mergedInto: into };
      const answer = await ask(written, '_bulk_docs', { docs: [gone] });
      return answer.ok ? { ok: true, value: undefined } : answer;
    },
  };
}

/** Rules and other documents of the server are none of ours. */
export function docOf(doc: v.InferOutput<typeof row> | null | undefined): Doc | undefined {
  if (!doc || !/^[a-z]:/.test(doc._id)) return undefined;
  const { _id, _rev, _deleted, _conflicts: losers, op, by, at, ...rest } = doc;
  const fields = Object.entries(rest).filter(([key]) => !key.startsWith('_'));
  return {
    ...{ id: _id, rev: _rev, op: typeof op === 'string' ? op : _rev },
    fields: Object.fromEntries(_deleted === true ? [...fields, ['deleted', true]] : fields),
    ...(typeof by === 'string' && { by }),
    ...(typeof at === 'number' && { at }),
    ...(v.is(texts, losers) && losers.length && { losers }),
  };
}

function bodyOf({ id, rev, op, fields }: Write, name: string): Record<string, unknown> {
  return {
    ...fields,
    _id: id,
    ...(rev !== undefined && { _rev: rev }),
    op,
    by: name,
    at: Date.now(),
  };
}

function writtenOf({ rev, error }: v.InferOutput<typeof written>[number]): Written {
  if (rev !== undefined && error === undefined) return { ok: true, rev };
  return { ok: false, why: error === 'conflict' ? 'conflict' : 'forbidden' };
}
