import { vi } from 'vitest';

/** What a server is asked, as `POST /_session`, and what it answers: a status alone, or a body with 200. */
export type Answer = object | number | Promise<never>;

/** A browser's locks within one page. */
export function fakeLocks(): Pick<LockManager, 'request'> {
  const held = new Map<string, Promise<unknown>>();
  const request = async (
    name: string,
    ...rest: [LockGrantedCallback<unknown>] | [LockOptions, LockGrantedCallback<unknown>]
  ): Promise<unknown> => {
    const act = rest.at(-1) as LockGrantedCallback<unknown>;
    const options = rest.length === 2 ? (rest[0] as LockOptions) : {};
    const before = held.get(name);
    if (before && options.ifAvailable) return act(null);
    const turn = (async () => {
      await before?.catch(() => undefined);
      return act({ name, mode: 'exclusive' });
    })();
    held.set(name, turn);
    try {
      return await turn;
    } finally {
      if (held.get(name) === turn) held.delete(name);
    }
  };
  return { request: request as LockManager['request'] };
}

/** The browser's permissions: all that is asked for is granted. */
export function fakePermissions() {
  const origins = new Set<string>();
  const each = ({ origins: named = [] }: { origins?: string[] }): string[] => named;
  return {
    origins,
    contains: async (asked: { origins?: string[] }) => each(asked).every((one) => origins.has(one)),
    request: async (asked: { origins?: string[] }) => {
      for (const one of each(asked)) origins.add(one);
      return true;
    },
    remove: async (asked: { origins?: string[] }) => {
      for (const one of each(asked)) origins.delete(one);
      return true;
    },
    onAdded: { addListener: vi.fn(), removeListener: vi.fn() },
    onRemoved: { addListener: vi.fn(), removeListener: vi.fn() },
  };
}

/** Answers as the tables say, by method and path; the requests are noted in their order. */
export function fakeFetch(answers: Readonly<Record<string, () => Answer>>) {
  const asked: string[] = [];
  const ask = async (url: string, { method = 'GET' }: RequestInit = {}): Promise<Response> => {
    const what = `${method} ${new URL(url).pathname}`;
    asked.push(what);
    const answer = await answers[what]?.();
    if (typeof answer === 'number' || answer === undefined) {
      return new Response('{}', { status: answer ?? 404 });
    }
    return new Response(JSON.stringify(answer));
  };
  return { asked, ask };
}
