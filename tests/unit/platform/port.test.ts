import { beforeEach, expect, test, vi } from 'vitest';
import { askThrough, type Ask } from '@/utils/platform/port';

/** A browser whose ports somebody else answers, and that counts what is asked. */
const { asked, leave, runtime } = vi.hoisted(() => {
  const asked: unknown[] = [];
  const lost = new Set<() => void>();
  const event = (added: Set<() => void>) => ({
    addListener: (heard: () => void) => added.add(heard),
  });
  return {
    asked,
    leave: () => lost.forEach((heard) => heard()),
    runtime: {
      connect: () => ({
        onMessage: event(new Set()),
        onDisconnect: event(lost),
        // The side that closes a port is not told of it.
        disconnect: () => undefined,
        postMessage: (message: unknown) => asked.push(message),
      }),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { runtime } }));

// Every browser that Chatside runs in has it; not every Node that runs its tests.
Object.assign(Promise, {
  withResolvers: <T>() => {
    let resolve!: (value: T) => void;
    let reject!: (reason: unknown) => void;
    const promise = new Promise<T>((yes, no) => ([resolve, reject] = [yes, no]));
    return { promise, resolve, reject };
  },
});

let life: AbortController;
let ask: Ask<string, string>;

beforeEach(() => {
  asked.length = 0;
  life = new AbortController();
  ask = askThrough<string, string>('test', life.signal, () => Promise.resolve());
});

test('who asked is told when the host goes away', async () => {
  const answer = ask('Where are you?');
  await expect.poll(() => asked).toHaveLength(1);
  leave();
  await expect(answer).rejects.toThrow('test: the host went away');
});

test('nobody waits for ever for an answer that cannot come any more', async () => {
  const answer = ask('Are you there?');
  await expect.poll(() => asked).toHaveLength(1);
  life.abort();
  await expect(answer).rejects.toThrow(/abort/);
  await expect(ask('And now?')).rejects.toThrow(/abort/);
  expect(asked).toHaveLength(1);
});
