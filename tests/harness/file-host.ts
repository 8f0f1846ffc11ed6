import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHash } from 'node:crypto';

/** A folder on a web server, as a lead has it: what is put there is served with an ETag. */
export type FileHost = {
  readonly url: string;
  /** What was asked for, and with which answer: "GET /a.json 304". */
  readonly asked: string[];
  /** Bytes that were sent to it as the body of a request. */
  bytesIn(): number;
  put(path: string, text: string): void;
  remove(path: string): void;
  /** From now on this path leads to another address. */
  redirect(path: string, to: string): void;
  /** Nothing is answered from now on, until what is given back is called. */
  hold(): () => void;
  close(): Promise<void>;
};

export async function startFileHost(): Promise<FileHost> {
  const files = new Map<string, string>();
  const redirects = new Map<string, string>();
  const asked: string[] = [];
  let received = 0;
  let held = Promise.resolve();
  const server = createServer(async (request, response) => {
    request.on('data', (piece: Buffer) => (received += piece.length));
    await held;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const text = files.get(pathname);
    const to = redirects.get(pathname);
    const etag = `"${createHash('sha256')
      .update(text ?? '')
      .digest('hex')}"`;
    const same = request.headers['if-none-match'] === etag;
    const status = to ? 302 : text === undefined ? 404 : same ? 304 : 200;
    asked.push(`${request.method} ${pathname} ${status}`);
    response.writeHead(status, to ? { location: to } : text === undefined ? {} : { etag });
    response.end(status === 200 ? text : '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    bytesIn: () => received,
    put: (path, text) => {
      redirects.delete(path);
      files.set(path, text);
    },
    remove: (path) => void files.delete(path),
    redirect: (path, to) => void redirects.set(path, to),
    hold: () => {
      let letGo = (): void => undefined;
      held = new Promise((resolve) => (letGo = resolve));
      return letGo;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
