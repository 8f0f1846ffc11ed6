import type { Trouble } from '../trouble';

/** Who asks; nobody signs in as nobody. */
export type Login = { readonly name: string; readonly password: string };

export type Asked = {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** From the root of the server: `/lib_support/meta`. */
  readonly path: string;
  readonly body?: unknown;
  /** The administrator, when missing. */
  readonly as?: Login | 'nobody';
};

/** What the server said, whatever its status; or why it said nothing. */
export type Told =
  | { readonly ok: true; readonly status: number; readonly body: unknown }
  | { readonly ok: false; readonly trouble: Trouble };

/** Asks a server as its administrator, or as another one. Where the login is kept is the caller's matter. */
export type Ask = (asked: Asked) => Promise<Told>;

/** Something that the set-up cannot go on after. The message is a sentence for the person. */
export class SetupStopped extends Error {
  constructor(
    sentence: string,
    readonly trouble?: Trouble,
  ) {
    super(sentence);
  }
}

/** Whether the server dealt with it. One that is throttled, or in trouble, neither did it nor refused it. */
export function isDealtWith(told: Told): told is Extract<Told, { readonly ok: true }> {
  return told.ok && told.status !== 429 && told.status < 500;
}

/** What a document of the server says; nothing, when it is not there. */
export async function documentAt(
  ask: Ask,
  path: string,
): Promise<Record<string, unknown> | undefined> {
  const told = await ask({ method: 'GET', path });
  if (!told.ok) throw stoppedBy(told.trouble);
  if (told.status === 404) return undefined;
  if (told.status === 200) return told.body as Record<string, unknown>;
  throw new SetupStopped(`The server did not say what it has. (It said ${told.status}.)`);
}

/** Does it, or stops with this sentence. */
export async function must(ask: Ask, asked: Asked, sentence: string): Promise<unknown> {
  const told = await ask(asked);
  if (!told.ok) throw stoppedBy(told.trouble);
  if (told.status >= 300) throw new SetupStopped(`${sentence} (The server said ${told.status}.)`);
  return told.body;
}

function stoppedBy(trouble: Trouble): SetupStopped {
  return new SetupStopped('', trouble);
}

/** Takes a document away for good; true when it is gone. */
export async function takeAway(ask: Ask, path: string): Promise<boolean> {
  const told = await ask({ method: 'GET', path });
  if (!told.ok) return false;
  if (told.status === 404) return true;
  if (told.status !== 200) return false;
  const { _rev: rev } = told.body as { _rev?: string };
  const gone = await ask({ method: 'DELETE', path: `${path}?rev=${rev ?? ''}` });
  return gone.ok && gone.status < 300;
}
