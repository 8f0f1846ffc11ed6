import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { couchServer } from '@/utils/platform/couch';
import { exchange, type Store } from '@/utils/snippets/team/couch/exchange';
import { edited, EMPTY, type Replica } from '@/utils/snippets/team/couch/replica';

type Row = Record<string, unknown> & { _id: string; _rev: string };

/** The few paths of CouchDB that are spoken, over real HTTP. */
const startCouch = async () => {
  const rows = new Map<string, Row>([['meta', { _id: 'meta', _rev: '1-m', epoch: 'epoch-0001' }]]);
  const order: string[] = [];
  const authorized: (string | undefined)[] = [];
  const faults: ((response: ServerResponse, text: string) => void)[] = [];

  const write = (doc: Row): object => {
    const known = rows.get(doc._id);
    if (known?._rev !== doc._rev) return { id: doc._id, error: 'conflict' };
    const rev = `${Number.parseInt(known?._rev ?? '0', 10) + 1}-${String(doc['op'])}`;
    rows.set(doc._id, { ...doc, _rev: rev });
    order.push(doc._id);
    return { ok: true, id: doc._id, rev };
  };
  const answerTo = async (request: IncomingMessage): Promise<unknown> => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    let text = '';
    for await (const piece of request) text += String(piece);
    const body = text ? (JSON.parse(text) as { docs: Row[]; keys: string[] }) : undefined;
    switch (pathname) {
      case '/lib/':
        return { db_name: 'lib' };
      case '/lib/meta':
        return rows.get('meta');
      case '/lib/_changes': {
        const ids = [...new Set(order.slice(Number(searchParams.get('since'))))];
        return {
          results: ids.map((id) => ({ id, doc: rows.get(id) })),
          last_seq: order.length,
          pending: 0,
        };
      }
      case '/lib/_all_docs':
        return { rows: body!.keys.map((id) => ({ doc: rows.get(id) ?? null })) };
      default:
        return body!.docs.map(write);
    }
  };
  const server = createServer((request, response) => {
    authorized.push(request.headers.authorization);
    void answerTo(request).then((answer) => {
      const text = JSON.stringify(answer);
      const fault = faults.shift();
      if (fault) fault(response, text);
      else response.writeHead(200, { 'content-type': 'application/json' }).end(text);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { rows, faults, authorized, url: `http://127.0.0.1:${port}/lib` };
};

class Kept implements Store {
  replica: Replica = EMPTY;
  read = (): Promise<Replica> => Promise.resolve(this.replica);
  change = (step: (replica: Replica) => Replica): Promise<Replica> => {
    this.replica = step(this.replica);
    return Promise.resolve(this.replica);
  };
}

let last = 0;
const LEA = { name: 'lea', newOp: () => `op${++last}` };

test('an edit arrives, signed with the name of its person, and is read by another browser', async () => {
  const couch = await startCouch();
  const access = { url: couch.url, name: 'lea', authorization: 'Bearer secret' };
  const [here, there] = [new Kept(), new Kept()];
  here.replica = edited(here.replica, 's:1', { type: 'snippet', title: 'T', tags: ['a'] }, 'op0');
  expect(await exchange(here, couchServer(access), LEA)).toEqual({ kind: 'rest' });
  expect(couch.rows.get('s:1')).toMatchObject({ title: 'T', by: 'lea', op: 'op0' });
  expect(await exchange(there, couchServer(access), LEA)).toEqual({ kind: 'rest' });
  expect(there.replica.docs.get('s:1')?.fields).toEqual({
    type: 'snippet',
    title: 'T',
    tags: ['a'],
  });
  expect(new Set(couch.authorized)).toEqual(new Set(['Bearer secret']));
});

const half = (response: ServerResponse, text: string): void =>
  void response.end(text.slice(0, text.length / 2));
const cut = (response: ServerResponse): void => void response.destroy();

test.each([
  ['half an answer', half, { kind: 'unreadable' }],
  [
    'a page of sign-in',
    (response: ServerResponse) => response.end('\n<!doctype html>'),
    { kind: 'not-a-library' },
  ],
  [
    'an answer of something else',
    (response: ServerResponse) => response.end('[]'),
    { kind: 'unreadable' },
  ],
  ['a lost answer', cut, { kind: 'offline' }],
  [
    'a server in trouble',
    (response: ServerResponse) => response.writeHead(503).end(),
    { kind: 'status', status: 503 },
  ],
  [
    'a wrong token',
    (response: ServerResponse) => response.writeHead(400).end(),
    { kind: 'status', status: 401 },
  ],
  [
    'too many requests',
    (response: ServerResponse) => response.writeHead(429, { 'retry-after': '7' }).end(),
    { kind: 'status', status: 429 },
  ],
] as const)(
  '%s at any request is told, costs nothing, and the next exchange is whole',
  async (_what, fault, trouble) => {
    for (let before = 0; before < 3; before++) {
      const couch = await startCouch();
      const server = couchServer({ url: couch.url, name: 'lea', authorization: '' });
      const store = new Kept();
      store.replica = edited(store.replica, 's:1', { type: 'snippet', title: 'T' }, LEA.newOp());
      const fine = (response: ServerResponse, text: string): void => void response.end(text);
      couch.faults.push(...Array.from({ length: before }, () => fine), fault);
      const result = await exchange(store, server, LEA);
      expect(result).toMatchObject({ kind: 'trouble', trouble });
      expect(store.replica.outbox.size).toBe(1);
      expect(await exchange(store, server, LEA)).toEqual({ kind: 'rest' });
      expect(store.replica.outbox.size).toBe(0);
      expect([...couch.rows.keys()]).toEqual(['meta', 's:1']);
      expect(couch.rows.get('s:1')?._rev).toMatch(/^1-/);
    }
  },
);

describe('an address that leads on is told apart from nobody who answers', () => {
  type Asked = { readonly url: string } & RequestInit;
  const noted = (answer: () => Response): Asked[] => {
    const asked: Asked[] = [];
    vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
      asked.push({ url, ...init });
      if (init.redirect === 'error') throw new TypeError('Failed to fetch');
      return answer();
    });
    onTestFinished(() => void vi.unstubAllGlobals());
    return asked;
  };
  const ledOn = (): Response =>
    Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
  const access = { url: 'https://couch.example/lib', name: 'lea', authorization: 'Bearer t' };

  test('what is read is asked once more, as the same person', async () => {
    const asked = noted(ledOn);
    expect(await couchServer(access).epoch()).toEqual({ ok: false, trouble: { kind: 'redirect' } });
    expect(asked[1]).toMatchObject({ url: `${access.url}/meta`, method: 'GET' });
    expect(new Headers(asked[1]!.headers).get('authorization')).toBe('Bearer t');
  });

  test('what is written is not sent again', async () => {
    const asked = noted(ledOn);
    const write = { id: 's:1', op: 'op', fields: { type: 'snippet' } };
    expect(await couchServer(access).write([write])).toMatchObject({
      trouble: { kind: 'redirect' },
    });
    expect(asked.map(({ url, method }) => [method, url])).toEqual([
      ['POST', `${access.url}/_bulk_docs`],
      ['GET', `${access.url}/`],
    ]);
    expect(asked[1]?.body).toBeUndefined();
  });

  test('nobody answers', async () => {
    noted(() => {
      throw new TypeError('Failed to fetch');
    });
    expect(await couchServer(access).epoch()).toMatchObject({ trouble: { kind: 'offline' } });
  });
});

test('what the server asks for is handed on', async () => {
  const couch = await startCouch();
  couch.faults.push((response) => response.writeHead(429, { 'retry-after': '7' }).end());
  const result = await exchange(
    new Kept(),
    couchServer({ url: couch.url, name: 'lea', authorization: '' }),
    LEA,
  );
  expect(result).toMatchObject({ kind: 'trouble', retryAfterMs: 7000 });
});
