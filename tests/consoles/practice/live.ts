import { WebSocket, WebSocketServer } from 'ws';
import type { IncomingMessage, Server } from 'node:http';
import { MAX_FRAME, RefusedError, parseClientFrame } from './protocol.ts';
import type { ClientFrame, ServerFrame } from './protocol.ts';
import type { Store } from './store.ts';

interface Client {
  socket: WebSocket;
  role: 'operator' | 'customer';
  /** A customer's own conversation; absent until it has started. */
  conversationId?: string;
}

interface HubOptions {
  store: Store;
  /** A person took a customer's seat: its script must stop. */
  onPersonWrites(conversationId: string): void;
}

/** Everyone connected to /live: operators see all, customers their own conversation only. */
export class Hub {
  readonly #options: HubOptions;
  readonly #clients = new Set<Client>();

  constructor(options: HubOptions, signal: AbortSignal) {
    this.#options = options;
    options.store.onChange((change) => this.#broadcast(change), signal);
  }

  /** Starts taking connections; they all end with the signal. */
  attach(server: Server, signal: AbortSignal): void {
    const sockets = new WebSocketServer({
      server,
      path: '/live',
      maxPayload: MAX_FRAME,
      verifyClient: ({ req }: { req: IncomingMessage }) => isOwnPage(req),
    });
    sockets.on('connection', (socket, request) => this.#admit(socket, request));
    signal.addEventListener(
      'abort',
      () => {
        for (const client of this.#clients) client.socket.terminate();
        sockets.close();
      },
      { once: true },
    );
  }

  typing(conversationId: string, on: boolean): void {
    this.#broadcast({ type: 'typing', conversationId, on });
  }

  /** Sends everyone the whole state again, after it changed as a whole. */
  resync(): void {
    for (const client of this.#clients) this.#sendSnapshot(client);
  }

  #admit(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
    const asked = query.get('conversation') ?? '';
    const known = this.#options.store.conversation(asked) !== undefined;
    const client: Client =
      query.get('as') === 'operator'
        ? { socket, role: 'operator' }
        : { socket, role: 'customer', ...(known && { conversationId: asked }) };
    this.#clients.add(client);
    socket.on('close', () => this.#clients.delete(client));
    // A frame above the limit or a broken connection: the socket closes itself afterwards.
    socket.on('error', () => this.#clients.delete(client));
    socket.on('message', (data) => this.#receive(client, data.toString()));
    this.#sendSnapshot(client);
  }

  #receive(client: Client, raw: string): void {
    try {
      const frame = parseClientFrame(raw);
      if (client.role === 'operator') this.#fromOperator(frame);
      else this.#fromCustomer(client, frame);
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error;
      send(client, { type: 'refused', reason: error.message });
    }
  }

  #fromOperator(frame: ClientFrame): void {
    const { store } = this.#options;
    if (frame.type === 'send') {
      const author = frame.kind === 'note' ? 'note' : 'operator';
      store.post(frame.conversationId, { author, text: frame.text });
    } else if (frame.type === 'resolve') {
      store.resolve(frame.conversationId);
    } else {
      throw new RefusedError('Only a customer can do that.');
    }
  }

  #fromCustomer(client: Client, frame: ClientFrame): void {
    const { store, onPersonWrites } = this.#options;
    if (frame.type === 'start' && !client.conversationId) {
      const { id } = store.open({ name: frame.name, topic: 'Website chat' });
      client.conversationId = id;
      const text = `Hi ${frame.name}, thanks for writing to Larkfield. How can we help?`;
      store.post(id, { author: 'bot', text });
      this.#sendSnapshot(client);
      return;
    }
    const id = client.conversationId;
    if (!id) throw new RefusedError('Please start a conversation first.');
    if (frame.type === 'say') {
      store.post(id, { author: 'customer', text: frame.text });
      onPersonWrites(id);
    } else if (frame.type === 'typing') {
      this.typing(id, frame.on);
    } else {
      throw new RefusedError('Only an operator can do that.');
    }
  }

  #sendSnapshot(client: Client): void {
    const { store } = this.#options;
    const conversations = store
      .conversations()
      .filter(({ id }) => client.role === 'operator' || id === client.conversationId);
    const messages = conversations
      .flatMap(({ id }) => store.messages(id))
      .filter((message) => client.role === 'operator' || message.author !== 'note');
    send(client, { type: 'snapshot', conversations, messages });
  }

  #broadcast(frame: ServerFrame): void {
    for (const client of this.#clients) if (maySee(client, frame)) send(client, frame);
  }
}

/** The one place that keeps internal notes, and other people's chats, from a customer. */
function maySee(client: Client, frame: ServerFrame): boolean {
  if (client.role === 'operator') return true;
  if (!client.conversationId) return false;
  switch (frame.type) {
    case 'message':
      return (
        frame.message.author !== 'note' && frame.message.conversationId === client.conversationId
      );
    case 'conversation':
      return frame.conversation.id === client.conversationId;
    default:
      return false;
  }
}

function send({ socket }: Client, frame: ServerFrame): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(frame));
}

/** Browsers name the page that connects; only this server's own pages on loopback may. */
function isOwnPage(request: IncomingMessage): boolean {
  const { origin, host } = request.headers;
  if (!origin) return true;
  return origin === `http://${host}` && /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host ?? '');
}
