import { once } from 'node:events';
import { createServer, request as ask, type RequestListener } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';

/** Stands before a server and counts what goes over the wire to whoever comes to it. */
export type CountingProxy = {
  readonly url: string;
  /** Bytes in both directions so far, heads of requests and answers included. */
  bytes(): number;
  /** A file that lies on the same host as the server. */
  serve(path: string, text: string): void;
  close(): void;
};

/** @param target the server's address, without a slash at its end */
export async function startCountingProxy(target: string): Promise<CountingProxy> {
  const files = new Map<string, string>();
  const sockets: Socket[] = [];
  const forward: RequestListener = (incoming, outgoing) => {
    const file = files.get(incoming.url ?? '');
    if (file !== undefined) {
      outgoing.setHeader('content-type', 'application/json');
      outgoing.end(file);
      return;
    }
    const { method, headers } = incoming;
    const asked = ask(`${target}${incoming.url}`, { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    asked.on('error', () => outgoing.destroy());
    outgoing.on('close', () => asked.destroy());
    incoming.pipe(asked);
  };
  const server = createServer(forward);
  server.on('connection', (socket: Socket) => sockets.push(socket));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    bytes: () => sockets.reduce((sum, socket) => sum + socket.bytesRead + socket.bytesWritten, 0),
    serve: (path, text) => void files.set(path, text),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
