import { documentAt, isDealtWith, must, takeAway, type Ask, type Login } from './setup-ask';
import { triesFor, type State, type Triers, type Try } from './setup-tries';

export type Outcome = 'refused' | 'let through' | 'not tried';
export type Tried = { readonly what: string; readonly outcome: Outcome };

type Place = { readonly database: string; readonly mark: string };

/**
 * Tries each of what must not be possible. Whether it was is seen by the administrator in what is there
 * afterwards, because a server may answer anything; what got in is taken away again.
 */
export async function tryForbidden(
  ask: Ask,
  triers: Triers,
  { database, mark }: Place,
): Promise<readonly Tried[]> {
  const known = new Map<string, boolean>([['nobody', true]]);
  for (const who of ['reader', 'lead', 'stranger'] as const) {
    known.set(who, await isKnown(ask, triers[who]));
  }
  const tried: Tried[] = [];
  for (let at = 0; ; at++) {
    // Anew for each: what was put back has other revisions.
    const state = await stateOf(ask, database);
    const each = triesFor({ database, mark, state }, triers)[at];
    if (!each) return tried;
    const { as, asked, what } = each;
    const told = await ask({ ...asked, as: as === 'nobody' ? as : triers[as] });
    const isIn = await gotIn(ask, database, each, state, told.ok && told.status < 300);
    // Who cannot sign in is refused everything, and silence refuses nothing: neither proves anything.
    const proves = isDealtWith(told) && known.get(as) === true;
    tried.push({ what, outcome: isIn ? 'let through' : proves ? 'refused' : 'not tried' });
  }
}

/** Whether a proper proposal of an operator arrives: rules that refuse everything protect nothing of use. */
export async function letsPropose(
  ask: Ask,
  reader: Login,
  { database, mark }: Place,
): Promise<boolean> {
  const path = `${database}/p:${mark}`;
  const body = {
    ...{ type: 'proposal', target: 's:none', baseRev: '', patch: { body: 'x' } },
    ...{ author: reader.name, by: reader.name, status: 'open', reason: 'suggest' },
  };
  const told = await ask({ method: 'PUT', path, body, as: reader });
  await takeAway(ask, path);
  return told.ok && told.status === 201;
}

async function isKnown(ask: Ask, login: Login): Promise<boolean> {
  const told = await ask({ method: 'GET', path: '/_session', as: login });
  const session = told.ok ? (told.body as { userCtx?: { name?: string } } | undefined) : undefined;
  return session?.userCtx?.name === login.name;
}

async function gotIn(
  ask: Ask,
  database: string,
  { shows }: Try,
  before: State,
  wasAnswered: boolean,
): Promise<boolean> {
  if (shows === 'answer') return wasAnswered;
  if (shows === 'library changed') {
    const now = await stateOf(ask, database);
    if (JSON.stringify(now) === JSON.stringify(before)) return false;
    await putBack(ask, database, before, now);
    return true;
  }
  const path = `${database}/${shows.document}`;
  if ((await documentAt(ask, path)) === undefined) return false;
  await takeAway(ask, path);
  return true;
}

async function stateOf(ask: Ask, database: string): Promise<State> {
  return {
    meta: await documentAt(ask, `${database}/meta`),
    rules: await documentAt(ask, `${database}/_design/acl`),
    security: await documentAt(ask, `${database}/_security`),
  };
}

async function putBack(ask: Ask, database: string, before: State, now: State): Promise<void> {
  const sentence = 'What was tried changed the library, and it could not be put back.';
  const put = (id: string, body: object): Promise<unknown> =>
    must(ask, { method: 'PUT', path: `${database}/${id}`, body }, sentence);
  const over = (document: State['meta'], there: State['meta']): object => {
    const rest = Object.entries({ ...document }).filter(([key]) => key !== '_rev');
    return { ...Object.fromEntries(rest), ...(there && { _rev: there['_rev'] }) };
  };
  await put('_security', { ...before.security });
  await put('_design/acl', over(before.rules, now.rules));
  await put('meta', over(before.meta, now.meta));
}
