import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FAULTS, type FaultName, type Whole } from './faults.ts';

/** A way to a server on which things go wrong. */
export type FaultProxy = {
  readonly url: string;
  /** What was asked for, and what went wrong with it: "POST /lib_a/_bulk_docs answer lost". */
  readonly asked: string[];
  /** Says for each request from now on what goes wrong with it; nothing, when it gives undefined. */
  plan(choose: (request: Asked) => FaultName | undefined): void;
};

/** `n` counts from 0 since the plan was made. */
export type Asked = { readonly method: string; readonly path: string; readonly n: number };

/** Of an answer, what a browser looks at. */
const KEPT = ['content-type', 'date', 'etag', 'location', 'retry-after', 'www-authenticate'];

/** Stands before the server at `target`, until `signal` aborts. */
export async function startFaultProxy(target: string, signal: AbortSignal): Promise<FaultProxy> {
  let choose: (request: Asked) => FaultName | undefined = () => undefined;
  let n = 0;
  const asked: string[] = [];
  const answers = new Map<string, Whole>();

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [method, path] = [request.method ?? 'GET', request.url ?? '/'];
    const body = await textOf(request);
    const fault = choose({ method, path, n: n++ });
    asked.push([method, path, fault].filter(Boolean).join(' '));
    const place = path.split('?')[0]!;
    const last = answers.get(place);
    const forward = async (changed = body): Promise<Whole> => {
      const whole = await forwarded(target, request, changed);
      answers.set(place, whole);
      return whole;
    };
    const answer = (whole: Whole): void => {
      for (const [name, value] of Object.entries(whole.headers)) response.setHeader(name, value);
      response.writeHead(whole.status).end(whole.body);
    };
    const cut = (whole?: Whole, bytes = 0): void => {
      if (!whole) return void response.destroy();
      response.writeHead(whole.status, { 'content-length': Buffer.byteLength(whole.body) });
      response.write(whole.body.slice(0, bytes), () => response.destroy());
    };
    if (fault) await FAULTS[fault]({ path, body, forward, answer, cut, last });
    else answer(await forward());
  };

  const server = createServer((request, response) => {
    // The browser went away, or the server behind us did.
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  signal.addEventListener('abort', () => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    plan: (next) => {
      choose = next;
      n = 0;
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) text += String(piece);
  return text;
}

async function forwarded(
  target: string,
  { method = 'GET', url = '/', headers }: IncomingMessage,
  body: string,
): Promise<Whole> {
  const kept = ['accept', 'authorization', 'content-type', 'cookie', 'if-none-match'];
  const response = await fetch(`${target}${url}`, {
    method,
    headers: Object.fromEntries(
      kept.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
    ),
    redirect: 'manual',
    ...(body && { body }),
  });
  const answered = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const cookies = response.headers.getSetCookie();
  return {
    status: response.status,
    headers: { ...answered, ...(cookies[0] && { 'set-cookie': cookies[0] }) },
    body: await response.text(),
  };
}
