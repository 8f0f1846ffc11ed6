import { createServer } from 'node:https';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { selfSigned } from '../harness/certificate.ts';
import { bundle } from './practice/bundle.ts';

export type Replica = {
  /** Names its hosts to the browser; launch with `ignoreHTTPSErrors`. */
  readonly args: string[];
  close(): Promise<void>;
};

/** A folder beside this file, with a living page in it. */
export type ReplicaName = 'zendesk' | 'intercom' | 'chatwoot' | 'crisp' | 'unknown' | 'stubborn';

/** A message, as most replicas take it. */
export type Said = {
  readonly author: 'customer' | 'operator' | 'note' | 'bot' | 'system';
  /** Lines end with "\n". */
  readonly text: string;
  /** ISO 8601; now by default. */
  readonly at?: string;
};

const HTML =
  '<!doctype html><html lang="en" data-theme="light"><head><meta charset="utf-8"><title>Replica</title></head><body><script type="module" src="/scripts/page.js"></script></body></html>';

/** A living page of a console, built to what is known of its DOM, at the console's own host names. */
export async function startReplica(name: ReplicaName, hosts: string): Promise<Replica> {
  const scripts = await bundle({
    page: path.resolve(import.meta.dirname, name, 'page', 'page'), // .ts or .tsx
  });
  const server = createServer(await selfSigned(), ({ url = '' }, response) => {
    const script = url.startsWith('/scripts/') ? scripts.get(url.slice('/scripts/'.length)) : '';
    response.writeHead(script === undefined ? 404 : 200, {
      'content-type': script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8',
      'content-security-policy':
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src data:; base-uri 'none'",
    });
    response.end(script || HTML);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    args: [`--host-resolver-rules=MAP ${hosts} 127.0.0.1:${port}`],
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
