import { rulesOf, roleName, securityOf } from './rules';
import { accountPath, makeAccount } from './setup-accounts';
import { documentAt, must, SetupStopped, takeAway, type Ask, type Login } from './setup-ask';
import { letsPropose, tryForbidden, type Tried } from './setup-try';
import type { Triers } from './setup-tries';

export type SetupWish = {
  /** How the address and the roles call it: `support`. */
  readonly slug: string;
  /** How people see it. */
  readonly name: string;
  readonly admin: string;
  /** A new random text: for the epoch, for names and passwords of those who try. */
  readonly random: () => string;
};

/** What the server was found to be. */
export type Verdict =
  | { readonly kind: 'protected' }
  /** This much of what must not be possible was. */
  | { readonly kind: 'open' }
  | { readonly kind: 'not verified'; readonly why: string };

export type Setup = {
  /** The path of its database on the server. */
  readonly database: string;
  readonly isNew: boolean;
  readonly tried: readonly Tried[];
  readonly verdict: Verdict;
  /** Accounts that were made to try, and that the server kept. */
  readonly left: readonly string[];
};

/** The steps, in their order; each is told of before it begins. */
export const SETUP_STEPS = {
  'sign in': 'Signing in as the administrator',
  database: 'Making the database',
  rules: 'Who may read and write',
  meta: 'What the library is called',
  try: 'Trying what must not be possible',
} as const;
export type SetupStep = keyof typeof SETUP_STEPS;

/**
 * Makes a library on a server, or puts the rules of one that is there right, and tries whether it is
 * protected. Members come last: before the rules are in force nobody but an administrator may write.
 *
 * @throws SetupStopped with a sentence
 */
export async function setUpLibrary(
  ask: Ask,
  wish: SetupWish,
  tell: (step: SetupStep) => void,
): Promise<Setup> {
  const database = `/lib_${wish.slug}`;
  tell('sign in');
  await requireAdmin(ask);
  tell('database');
  const isNew = await makeDatabase(ask, database);
  tell('rules');
  await writeRules(ask, database, wish.slug);
  tell('meta');
  if (!(await documentAt(ask, `${database}/meta`))) {
    const { slug, name, admin, random } = wish;
    const body = { type: 'meta', schema: 1, slug, name, epoch: random(), by: admin };
    await must(ask, { method: 'PUT', path: `${database}/meta`, body }, 'The server kept no name.');
  }
  tell('try');
  return { database, isNew, ...(await checkProtection(ask, database, wish)) };
}

async function requireAdmin(ask: Ask): Promise<void> {
  const body = await must(
    ask,
    { method: 'GET', path: '/_session' },
    'The server does not know this name with this password. Check both.',
  );
  const { roles = [] } = (body as { userCtx?: { roles?: string[] } }).userCtx ?? {};
  if (!roles.includes('_admin')) {
    throw new SetupStopped(
      'This is no administrator of the server. Making a database takes one; ask whoever runs it to sit down with you.',
    );
  }
}

async function makeDatabase(ask: Ask, database: string): Promise<boolean> {
  // A new CouchDB has no accounts yet; where it has, it says 412.
  await ask({ method: 'PUT', path: '/_users' });
  const told = await ask({ method: 'PUT', path: database });
  if (told.ok && told.status < 300) return true;
  if (told.ok && told.status !== 412) {
    throw new SetupStopped(`The server made no database. (It said ${told.status}.)`);
  }
  const body = await must(
    ask,
    { method: 'GET', path: `${database}/_all_docs?limit=3` },
    'The server did not say what is in the database.',
  );
  const { rows = [] } = body as { rows?: { id: string }[] };
  const meta = await documentAt(ask, `${database}/meta`);
  if (meta?.['type'] !== 'meta' && rows.some(({ id }) => id !== '_design/acl')) {
    throw new SetupStopped(
      'There is a database of this name, and it is no library. Nothing was changed; take another short name.',
    );
  }
  return false;
}

async function writeRules(ask: Ask, database: string, slug: string): Promise<void> {
  const path = `${database}/_design/acl`;
  const there = await documentAt(ask, path);
  const body = {
    ...(there && { _rev: there['_rev'] }),
    language: 'javascript',
    validate_doc_update: rulesOf(slug),
  };
  await must(ask, { method: 'PUT', path, body }, 'The server did not take the rules.');
  await must(
    ask,
    { method: 'PUT', path: `${database}/_security`, body: securityOf(slug) },
    'The server did not take who its members are.',
  );
}

async function checkProtection(
  ask: Ask,
  database: string,
  { slug, random }: SetupWish,
): Promise<Pick<Setup, 'tried' | 'verdict' | 'left'>> {
  const mark = `check-${random()}`;
  const trier = (what: string): Login => ({ name: `chatside-${what}-${mark}`, password: random() });
  const triers: Triers = {
    ...{ reader: trier('reader'), lead: trier('lead'), stranger: trier('stranger') },
  };
  let tried: readonly Tried[] = [];
  let verdict: Verdict;
  const left: string[] = [];
  try {
    await makeAccount(ask, triers.reader, [roleName(slug, 'read')]);
    await makeAccount(ask, triers.lead, [roleName(slug, 'lead')]);
    await makeAccount(ask, triers.stranger, [roleName(mark, 'lead')]);
    tried = await tryForbidden(ask, triers, { database, mark });
    verdict = verdictOf(tried, await letsPropose(ask, triers.reader, { database, mark }));
  } catch (error) {
    if (!(error instanceof SetupStopped)) throw error;
    verdict = { kind: 'not verified', why: error.message || 'The server stopped answering.' };
  } finally {
    for (const { name } of Object.values(triers)) {
      if (!(await takeAway(ask, accountPath(name)))) left.push(name);
    }
  }
  return { tried, verdict, left };
}

function verdictOf(tried: readonly Tried[], mayPropose: boolean): Verdict {
  if (tried.some(({ outcome }) => outcome === 'let through')) return { kind: 'open' };
  if (tried.some(({ outcome }) => outcome === 'not tried')) {
    return { kind: 'not verified', why: 'The server did not answer everything that was tried.' };
  }
  return mayPropose
    ? { kind: 'protected' }
    : { kind: 'not verified', why: 'An operator could not propose a change either.' };
}

/** A sentence when this cannot be the short name of a library. */
export function slugProblem(slug: string): string | undefined {
  return /^[a-z][a-z0-9_-]{0,39}$/.test(slug)
    ? undefined
    : 'The short name has small letters, digits, - and _, begins with a letter, and has at most 40 of them.';
}
