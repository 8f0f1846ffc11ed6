import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { selfSigned } from './certificate.ts';

export type PageOptions = {
  /** The page for every path, or the page of each path. */
  html: string | Record<string, string>;
  headers?: Record<string, string>;
  /** 0, the default, takes a free one. */
  port?: number;
  /** With a certificate that nobody signed: launch with `ignoreHTTPSErrors`. */
  https?: boolean;
};

export type TestPage = {
  url: string;
  port: number;
  /** The paths that were asked for, in their order. */
  requested: readonly string[];
  close(): Promise<void>;
};

/** A server on the loopback interface that knows only the given pages. */
export async function startPage({
  html,
  headers = {},
  port = 0,
  https = false,
}: PageOptions): Promise<TestPage> {
  const requested: string[] = [];
  const server: Server = https ? createTlsServer(await selfSigned()) : createServer();
  server.on('request', (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    requested.push(pathname);
    const page = typeof html === 'string' ? html : html[pathname];
    const found = page !== undefined && pathname !== '/favicon.ico';
    response.writeHead(found ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...headers,
    });
    response.end(found ? page : '');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `${https ? 'https' : 'http'}://127.0.0.1:${taken}`,
    port: taken,
    requested,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
