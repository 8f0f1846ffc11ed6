import { createRequire } from 'node:module';
import path from 'node:path';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import fastifyStatic from '@fastify/static';
import { PRACTICE_DIR, bundleEngine, bundlePages } from './bundle.ts';
import { ENGINES } from './composers.ts';
import { headersFor } from './policy.ts';
import { Hub } from './live.ts';
import { Scripts } from './scripts.ts';
import { Store } from './store.ts';
import type { Author, By, Conversation, Message } from './protocol.ts';

export type { Author, By, Conversation, Message } from './protocol.ts';

export interface PracticeConsoleOptions {
  /** 0, the default, takes any free port. */
  port?: number;
  host?: '127.0.0.1';
  /** Customers who write by themselves; on by default. */
  scripted?: boolean;
  now?: () => number;
}

export interface PracticeConsole {
  /** The operator page, e.g. http://127.0.0.1:4173/ */
  url: string;
  port: number;
  /**
   * The operator page with what `?editor=` names, and more of a query behind it. Its engine is bundled by
   * then: a page that waits for that may wait longer than whoever looks at it.
   */
  addressWith(editor: string): Promise<string>;
  close(): Promise<void>;
  /** The customer writes; a script playing that customer stops. */
  say(conversationId: string, text: string): Promise<void>;
  post(conversationId: string, author: Author, text: string, by?: By): Promise<void>;
  /** A new customer; answers the conversation's id. */
  open(name: string, topic: string): string;
  conversations(): Conversation[];
  messages(conversationId: string): Message[];
  /** Back to how it was at the start, for everyone connected too. */
  reset(): void;
}

const require = createRequire(import.meta.url);

/** Starts a live chat on this machine: an operator console, a customer page, live customers. */
export async function startPracticeConsole(
  options: PracticeConsoleOptions = {},
): Promise<PracticeConsole> {
  const { port = 0, host = '127.0.0.1', scripted = true, now = Date.now } = options;
  const lifetime = new AbortController();
  const store = new Store(now);
  const hub = new Hub({ store, onPersonWrites: (id) => scripts.release(id) }, lifetime.signal);
  const scripts = new Scripts(
    { store, typing: (id, on) => hub.typing(id, on) },
    { scripted, signal: lifetime.signal },
  );

  const app = await servePages();
  await listen(app, port, host);
  hub.attach(app.server, lifetime.signal);
  scripts.begin();

  const address = app.server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  const url = `http://${host}:${actualPort}/`;
  return {
    url,
    port: actualPort,
    async addressWith(editor) {
      const [name] = editor.split('&');
      const engine = ENGINES.find((each) => each.name === name);
      if (engine) await bundleEngine(engine.name);
      return `${url}?editor=${editor}`;
    },
    async close() {
      lifetime.abort();
      await app.close();
    },
    async say(conversationId, text) {
      store.post(conversationId, { author: 'customer', text });
      scripts.release(conversationId);
    },
    async post(conversationId, author, text, by) {
      store.post(conversationId, { author, text, ...(by && { by }) });
    },
    open: (name, topic) => store.open({ name, topic }).id,
    conversations: () => store.conversations(),
    messages: (conversationId) => store.messages(conversationId),
    reset() {
      store.clear();
      scripts.begin();
      hub.resync();
    },
  };
}

async function servePages(): Promise<FastifyInstance> {
  const scripts = await bundlePages();
  const app = Fastify({ forceCloseConnections: true });
  app.addHook('onSend', async ({ url }, reply) => {
    reply.headers(headersFor(url));
  });
  await app.register(fastifyStatic, {
    root: `${PRACTICE_DIR}page`,
    serve: false,
  });
  // It loads its parts by itself, from beside its script.
  await app.register(fastifyStatic, {
    root: path.dirname(require.resolve('ckeditor4')),
    prefix: '/ckeditor4/',
    decorateReply: false,
  });
  app.get('/', (_request, reply) => reply.sendFile('operator.html'));
  app.get('/customer', (_request, reply) => reply.sendFile('customer.html'));
  app.get('/framed', (_request, reply) => reply.sendFile('framed.html'));
  for (const icon of ['/favicon.ico', '/favicon.svg']) {
    app.get(icon, (_request, reply) => reply.sendFile('favicon.svg'));
  }
  app.get<{ Params: { name: string } }>('/styles/:name', (request, reply) =>
    reply.sendFile(/^[a-z]+\.css$/.test(request.params.name) ? request.params.name : 'missing'),
  );
  app.get<{ Params: { name: string } }>('/scripts/:name', async (request, reply) => {
    const { name } = request.params;
    const engine = ENGINES.find((each) => name === `engine-${each.name}.js`);
    const code = engine ? await bundleEngine(engine.name) : scripts.get(name);
    if (code === undefined) return reply.code(404).type('text/plain').send('No such script.');
    return reply.type('text/javascript; charset=utf-8').send(code);
  });
  return app;
}

async function listen(app: FastifyInstance, port: number, host: string): Promise<void> {
  try {
    await app.listen({ port, host });
  } catch (cause) {
    await app.close();
    if (cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE') {
      throw new Error(
        `Port ${port} is taken by another program. Close it or choose another with --port.`,
        { cause },
      );
    }
    throw cause;
  }
}
