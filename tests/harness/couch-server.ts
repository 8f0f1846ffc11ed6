import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** A server that speaks CouchDB's HTTP interface, and its administrator. */
export type CouchServer = {
  /** Without a login in it and without a slash at its end. */
  readonly url: string;
  readonly admin: Login;
  /** What is asked as the administrator, unless an `authorization` says who else. */
  ask(method: string, path: string, body?: unknown, authorization?: string): Promise<Answer>;
  addUser(user: Login & { readonly roles: readonly string[] }): Promise<void>;
  dropUser(name: string): Promise<void>;
};

export type Login = { readonly name: string; readonly password: string };
export type Answer = { readonly status: number; readonly body: unknown };

const PROGRAM = createRequire(import.meta.url).resolve('pouchdb-server/bin/pouchdb-server');
const ADMIN: Login = { name: 'root', password: 'secret' };
/** So often another program may take the port that was free a moment ago. */
const TRIES = 5;

/**
 * Starts a pouchdb-server of its own that keeps all in memory, on a free port of the loopback interface. When
 * `signal` aborts it ends, and all that it held with it. For tests only: see docs/couchdb/README.md.
 */
export async function startCouch(signal: AbortSignal): Promise<CouchServer> {
  const url = await started(signal);
  const open = { url, admin: ADMIN, authorization: '' };
  const made = await asked(open, 'PUT', `/_config/admins/${ADMIN.name}`, ADMIN.password);
  if (made.status !== 200) throw new Error(`The server made no administrator: ${made.status}.`);
  return couchAt(url.replace('//', `//${ADMIN.name}:${ADMIN.password}@`));
}

/** A server that runs already, with an administrator in its address. */
export function couchAt(address: string): CouchServer {
  const { origin, username, password } = new URL(address);
  const admin = { name: decodeURIComponent(username), password: decodeURIComponent(password) };
  const server = { url: origin, authorization: basic(admin) };
  const ask: CouchServer['ask'] = (method, at, body, authorization = server.authorization) =>
    asked({ ...server, authorization }, method, at, body);
  return {
    url: origin,
    admin,
    ask,
    addUser: async ({ name, password, roles }) => {
      const { status } = await ask('PUT', userPath(name), { name, password, roles, type: 'user' });
      if (status !== 201) throw new Error(`The server made no user ${name}: ${status}.`);
    },
    dropUser: async (name) => {
      const { body } = await ask('GET', userPath(name));
      const { status } = await ask(
        'DELETE',
        `${userPath(name)}?rev=${(body as { _rev: string })._rev}`,
      );
      if (status !== 200) throw new Error(`The server kept its user ${name}: ${status}.`);
    },
  };
}

/** What stands in the `Authorization` header of somebody who signs in with a password. */
export function basic({ name, password }: Login): string {
  return `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;
}

const userPath = (name: string): string =>
  `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;

async function asked(
  { url, authorization }: { readonly url: string; readonly authorization: string },
  method: string,
  at: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(`${url}${at}`, {
    method,
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text ? (JSON.parse(text) as unknown) : undefined };
}

/** The address of the process, once it answers. */
async function started(signal: AbortSignal): Promise<string> {
  for (let tries = 1; ; tries++) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'chatside-couch-'));
    const port = await freePort();
    const flags = ['--in-memory', '--host', '127.0.0.1', '--port', String(port), '--no-color'];
    const child = spawn(process.execPath, [PROGRAM, ...flags], {
      cwd: folder,
      signal,
      killSignal: 'SIGKILL',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const end = (): void => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
      process.off('exit', end);
    };
    process.on('exit', end);
    child.once('exit', end);
    signal.addEventListener('abort', end, { once: true });
    child.on('error', (error) => {
      if (!signal.aborted) throw error;
    });
    const said = await new Promise<string>((resolve) => {
      let output = '';
      const listen = (piece: Buffer): void => {
        output += String(piece);
        if (/has started on|already in use/.test(output)) resolve(output);
        // What it says of each request later is of no use.
        if (output.length > 10_000) output = output.slice(-1000);
      };
      child.stdout.on('data', listen);
      child.stderr.on('data', listen);
      child.once('exit', () => resolve(output));
    });
    if (said.includes('has started on')) return `http://127.0.0.1:${port}`;
    end();
    if (tries === TRIES || !said.includes('already in use')) {
      throw new Error(`pouchdb-server did not start: ${said}`);
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
