import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { MAX_FRAME, MAX_TEXT, RESOLVED_TEXT } from './protocol.ts';
import type { ClientFrame, Message, ServerFrame } from './protocol.ts';
import { startPracticeConsole } from './server.ts';
import type { PracticeConsole } from './server.ts';

const DANA = 'dana-cruz';
const OMER = 'omer-yildiz';
const started: PracticeConsole[] = [];

async function start(port = 0): Promise<PracticeConsole> {
  const practice = await startPracticeConsole({ port, scripted: false });
  started.push(practice);
  return practice;
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((practice) => practice.close()));
});

/** One connected page, with everything it has been sent so far. */
class Page {
  readonly frames: ServerFrame[] = [];
  readonly socket: WebSocket;

  constructor(practice: PracticeConsole, query: string, headers: Record<string, string> = {}) {
    this.socket = new WebSocket(`ws://127.0.0.1:${practice.port}/live?${query}`, { headers });
    this.socket.on('message', (data) => {
      this.frames.push(JSON.parse(data.toString()) as ServerFrame);
    });
  }

  async joined(): Promise<this> {
    await expect.poll(() => this.frames.some(({ type }) => type === 'snapshot')).toBe(true);
    return this;
  }

  send(frame: ClientFrame): void {
    this.socket.send(JSON.stringify(frame));
  }

  /** The texts received after joining. */
  texts(): string[] {
    return this.frames
      .filter((frame) => frame.type === 'message')
      .map(({ message }) => message.text);
  }

  refusals(): string[] {
    return this.frames.filter((frame) => frame.type === 'refused').map(({ reason }) => reason);
  }
}

const operator = (practice: PracticeConsole) => new Page(practice, 'as=operator').joined();
const customer = (practice: PracticeConsole, id: string) =>
  new Page(practice, `as=customer&conversation=${id}`).joined();

describe('practice console', () => {
  it('starts with three conversations that hold one bot line each', async () => {
    const practice = await start();
    expect(practice.conversations().map(({ name }) => name)).toEqual([
      'Dana Cruz',
      'Ömer Yıldız',
      'Priya Natarajan',
    ]);
    expect(practice.messages(DANA).map(({ author }) => author)).toEqual(['bot']);
  });

  it('carries what the customer says to the operator, and the reply back', async () => {
    const practice = await start();
    const [sam, dana] = await Promise.all([operator(practice), customer(practice, DANA)]);
    dana.send({ type: 'say', text: 'Where is my refund?' });
    await expect.poll(() => sam.texts()).toEqual(['Where is my refund?']);
    sam.send({ type: 'send', conversationId: DANA, kind: 'reply', text: 'On its way\ntoday.' });
    await expect.poll(() => dana.texts()).toEqual(['Where is my refund?', 'On its way\ntoday.']);
    const reply = practice.messages(DANA).at(-1);
    expect(reply).toMatchObject({ author: 'operator', by: 'me', authorName: 'Sam Rivera' });
  });

  it('keeps notes and other conversations from a customer, also on joining later', async () => {
    const practice = await start();
    const [sam, dana] = await Promise.all([operator(practice), customer(practice, DANA)]);
    sam.send({ type: 'send', conversationId: DANA, kind: 'note', text: 'secret note' });
    await practice.post(DANA, 'note', 'colleague note', 'other');
    await practice.say(OMER, 'another chat');
    sam.send({ type: 'send', conversationId: DANA, kind: 'reply', text: 'visible' });
    await expect.poll(() => dana.texts()).toEqual(['visible']);
    expect(sam.texts()).toContain('secret note');
    const late = await customer(practice, DANA);
    expect(JSON.stringify([dana.frames, late.frames])).not.toMatch(/note|another chat/);
  });

  it('refuses a message that is too long, empty or of no kind', async () => {
    const practice = await start();
    const dana = await customer(practice, DANA);
    dana.send({ type: 'say', text: 'x'.repeat(MAX_TEXT + 1) });
    dana.send({ type: 'say', text: ' \n ' });
    dana.socket.send('{"type":"drop"}');
    dana.socket.send('not json');
    await expect.poll(() => dana.refusals()).toHaveLength(4);
    expect(dana.refusals()[0]).toBe(`The message is too long: at most ${MAX_TEXT} characters.`);
    expect(practice.messages(DANA)).toHaveLength(1);
  });

  it('closes the connection on an oversize frame and keeps running', async () => {
    const practice = await start();
    const dana = await customer(practice, DANA);
    const closed = once(dana.socket, 'close');
    dana.socket.send('x'.repeat(MAX_FRAME + 1));
    expect((await closed)[0]).toBe(1009);
    await practice.say(DANA, 'still here');
    expect(practice.messages(DANA).at(-1)?.text).toBe('still here');
  });

  it('does not let a customer act as the operator', async () => {
    const practice = await start();
    const dana = await customer(practice, DANA);
    dana.send({ type: 'send', conversationId: OMER, kind: 'reply', text: 'hi' });
    dana.send({ type: 'resolve', conversationId: DANA });
    await expect.poll(() => dana.refusals()).toHaveLength(2);
    expect(practice.messages(OMER)).toHaveLength(1);
  });

  it('opens a new conversation for a new customer', async () => {
    const practice = await start();
    const [sam, guest] = await Promise.all([operator(practice), customer(practice, '')]);
    guest.send({ type: 'start', name: '  Noor   Haddad ' });
    await expect.poll(() => practice.conversations().at(-1)?.name).toBe('Noor Haddad');
    guest.send({ type: 'say', text: 'Hello!' });
    await expect.poll(() => sam.texts()).toContain('Hello!');
  });

  it('resolves once and opens again when the customer writes', async () => {
    const practice = await start();
    const sam = await operator(practice);
    sam.send({ type: 'resolve', conversationId: DANA });
    sam.send({ type: 'resolve', conversationId: DANA });
    await expect.poll(() => practice.conversations()[0]?.resolved).toBe(true);
    await practice.say(DANA, 'One more thing');
    expect(practice.conversations()[0]?.resolved).toBe(false);
    const lines = practice.messages(DANA).map((message: Message) => message.text);
    expect(lines.filter((text) => text === RESOLVED_TEXT)).toHaveLength(1);
  });

  it('goes back to the start on reset, for connected pages too', async () => {
    const practice = await start();
    const sam = await operator(practice);
    await practice.say(DANA, 'Hello');
    practice.reset();
    expect(practice.messages(DANA)).toHaveLength(1);
    await expect.poll(() => sam.frames.filter(({ type }) => type === 'snapshot')).toHaveLength(2);
  });

  it('turns away pages of another origin', async () => {
    const practice = await start();
    const page = new Page(practice, 'as=operator', { origin: 'https://example.com' });
    const [error] = (await once(page.socket, 'error')) as [Error];
    expect(error.message).toContain('401');
  });

  it('says in a sentence that the port is taken', async () => {
    const { port } = await start();
    await expect(start(port)).rejects.toThrow(
      `Port ${port} is taken by another program. Close it or choose another with --port.`,
    );
  });
});
