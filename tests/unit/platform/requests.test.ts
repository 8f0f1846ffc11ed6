import { beforeEach, expect, test, vi } from 'vitest';
import { answerRequests, request, type Handlers } from '@/utils/platform/requests';

type Listener = (message: unknown, from: unknown, respond: (answer?: unknown) => void) => boolean;

/** As browsers do it: who says nothing, or that nothing is said, is heard as undefined. */
const browser = vi.hoisted(() => {
  const listeners: Listener[] = [];
  const from = { id: 'chatside', tab: { id: 1 }, frameId: 0, url: 'https://chat.example/1' };
  const sendMessage = (message: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const isAwaited = listeners.map((listener) => listener(message, from, resolve));
      if (!isAwaited.includes(true)) resolve(undefined);
    });
  const onMessage = { addListener: (listener: Listener) => listeners.push(listener) };
  return { listeners, runtime: { id: 'chatside', onMessage, sendMessage } };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  browser.listeners.length = 0;
});
const answer = (handlers: Partial<Handlers>): void => answerRequests(handlers as Handlers);

test('an answer comes back, also where it is no', async () => {
  answer({ 'part/load': async (part) => part === 'face', 'pii/join': async () => 'salt' });
  expect(await request('part/load', 'face')).toBe(true);
  expect(await request('part/load', 'tone')).toBe(false);
  expect(await request('pii/join', undefined)).toBe('salt');
});

test('what failed there is no answer: the request is rejected', async () => {
  answer({ 'pii/join': () => Promise.reject(new Error('the store is broken')) });
  await expect(request('pii/join', undefined)).rejects.toThrow('pii/join: no answer');
});

test('what nobody answers is rejected', async () => {
  answer({});
  await expect(request('part/load', 'face')).rejects.toThrow('part/load: no answer');
});
