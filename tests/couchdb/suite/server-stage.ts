import { onTestFinished } from 'vitest';
import { makeLibrary } from '@/tests/harness/couch-library';
import { basic, type CouchServer } from '@/tests/harness/couch-server';
import { startFaultProxy, type FaultProxy } from '@/tests/harness/fault-proxy';
import { couchServer } from '@/utils/platform/couch';
import type { Fields } from '@/utils/snippets/team/couch/merge';
import { LEADS, OPERATORS, type Library, type Name, type Stage } from './stage.ts';

const PASSWORD = 'pw';

/** A server over real HTTP, with the fault proxy before it. `slug` keeps two runs on it apart. */
export async function serverStage(
  couch: CouchServer,
  slug: string,
  signal: AbortSignal,
): Promise<Stage & { leave(): Promise<void> }> {
  const proxy = await startFaultProxy(couch.url, signal);
  const userOf = (name: Name): string => `${name}-${slug}`;
  for (const [names, role] of [[LEADS, 'lead'] as const, [OPERATORS, 'read'] as const]) {
    for (const name of names) {
      const roles = [`lib:${slug}:${role}`];
      await couch.addUser({ name: userOf(name), password: PASSWORD, roles });
    }
  }
  let made = 0;
  return {
    open: async ({ rules } = { rules: true }) => {
      const database = `/lib_${slug}_f${++made}`;
      await makeLibrary(couch, slug, { database, rules });
      onTestFinished(() => couch.ask('DELETE', database).then(() => undefined));
      return serverLibrary({ couch, proxy, slug, database, userOf });
    },
    leave: async () => {
      for (const name of [...LEADS, ...OPERATORS]) await couch.dropUser(userOf(name));
    },
  };
}

function serverLibrary(at: {
  readonly couch: CouchServer;
  readonly proxy: FaultProxy;
  readonly slug: string;
  readonly database: string;
  readonly userOf: (name: Name) => string;
}): Library {
  const { couch, proxy, slug, database, userOf } = at;
  let since = proxy.asked.length;
  let epoch = 1;
  const read = async (path: string): Promise<unknown> =>
    (await couch.ask('GET', `${database}${path}`)).body;
  return {
    userOf,
    reach: (name) =>
      couchServer({
        url: `${proxy.url}${database}`,
        name: userOf(name),
        authorization: basic({ name: userOf(name), password: PASSWORD }),
      }),
    plan: (choose) => {
      proxy.plan(({ n }) => choose(n));
      since = proxy.asked.length;
    },
    requests: () => proxy.asked.length - since,
    truth: async () => {
      const { rows } = (await read('/_all_docs?include_docs=true')) as { rows: { doc: Row }[] };
      const docs = rows.map(({ doc }) => doc).filter(({ _id }) => /^[a-z]:/.test(_id));
      return new Map(docs.map((doc) => [doc._id, fieldsOf(doc)]));
    },
    versions: async (id) => {
      const at = `/${encodeURIComponent(id)}`;
      const { _revs_info: revs } = (await read(`${at}?revs_info=true`)) as {
        _revs_info?: { rev: string; status: string }[];
      };
      const kept = (revs ?? []).filter(({ status }) => status === 'available');
      return Promise.all(
        kept.map(async ({ rev }) => fieldsOf((await read(`${at}?rev=${rev}`)) as Row)),
      );
    },
    branch: async (id, fields) => {
      const doc = { ...fields, _id: id, _rev: `1-${'0'.repeat(32)}`, by: userOf('lin') };
      await couch.ask('POST', `${database}/_bulk_docs`, { new_edits: false, docs: [doc] });
    },
    startAnew: async () => {
      await couch.ask('DELETE', database);
      await makeLibrary(couch, slug, { database, epoch: `epoch-000${++epoch}` });
    },
  };
}

type Row = Record<string, unknown> & { _id: string };

/** What a browser takes of a document: not who wrote it and when. */
function fieldsOf(row: Row): Fields {
  const own = ['op', 'by', 'at'];
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => !name.startsWith('_') && !own.includes(name)),
  );
}
