import { expect, test } from 'vitest';
import { setUpLibrary, type Setup } from '@/utils/snippets/team/couch/setup';
import {
  documentAt,
  SetupStopped,
  type Ask,
  type Asked,
  type Told,
} from '@/utils/snippets/team/couch/setup-ask';

const says = (status: number, body: unknown = null): Told => ({ ok: true, status, body });

/**
 * A server with documents and accounts, which refuses all that others than the administrator write, but an
 * operator's proper proposal.
 */
const server = () => {
  const rows = new Map<string, Record<string, unknown>>();
  const answer = ({ method, path: whole, body, as }: Asked): Told => {
    const path = whole.replace(/\?.*$/, '');
    if (path === '/_session') {
      const name = typeof as === 'object' ? as.name : 'root';
      return says(200, { userCtx: { name, roles: as ? [] : ['_admin'] } });
    }
    const isOwn = !as || (method === 'PUT' && path.includes('/p:') && isProper(body));
    if (!isOwn) return says(as === 'nobody' ? 401 : 403);
    if (method === 'GET') return rows.has(path) ? says(200, rows.get(path)) : says(404);
    if (method === 'DELETE') return says(rows.delete(path) ? 200 : 404);
    rows.set(path, { ...(body as object), _rev: '1-a' });
    return says(201);
  };
  return { rows, ask: ((asked) => Promise.resolve(answer(asked))) satisfies Ask };
};

const isProper = (body: unknown): boolean => {
  const { patch, status, author, by, _attachments } = body as Record<string, unknown>;
  return (
    JSON.stringify(patch) === '{"body":"x"}' && status === 'open' && author === by && !_attachments
  );
};

const setUp = (ask: Ask): Promise<Setup> => {
  let drawn = 0;
  const wish = { slug: 'a', name: 'A', admin: 'root', random: () => String(++drawn) };
  return setUpLibrary(ask, wish, () => undefined);
};

test('where everything was refused, and a proposal arrives, the library is protected', async () => {
  const { ask, rows } = server();
  expect(await setUp(ask)).toMatchObject({ verdict: { kind: 'protected' }, left: [] });
  expect([...rows.keys()].filter((path) => path.startsWith('/_users/'))).toEqual([]);
});

test.each([429, 500, 503])(
  'one try that is answered with %d was not tried, and nothing is called protected',
  async (status) => {
    const { ask } = server();
    const setup = await setUp((asked) =>
      asked.as === 'nobody' ? Promise.resolve(says(status)) : ask(asked),
    );
    expect(setup.verdict.kind).toBe('not verified');
    expect(setup.tried.map(({ outcome }) => outcome)).toContain('not tried');
  },
);

test.each([401, 429, 503])(
  'a document that the server says %d of is not taken for none',
  async (status) => {
    const ask: Ask = () => Promise.resolve(says(status));
    await expect(documentAt(ask, '/lib_a/meta')).rejects.toThrow(SetupStopped);
    expect(await documentAt(() => Promise.resolve(says(404)), '/lib_a/meta')).toBeUndefined();
  },
);

test('the accounts that tried are removed, also when something breaks meanwhile', async () => {
  const { ask, rows } = server();
  const made: string[] = [];
  const breaking: Ask = (asked) => {
    if (asked.path.startsWith('/_users/') && asked.method === 'PUT') made.push(asked.path);
    if (asked.as === 'nobody') throw new TypeError('broken');
    return ask(asked);
  };
  await expect(setUp(breaking)).rejects.toThrow('broken');
  expect(made).toHaveLength(3);
  expect(made.filter((path) => rows.has(path))).toEqual([]);
});
