import { roleName } from './rules';
import { documentAt, must, type Ask, type Login } from './setup-ask';

/** Where the account of somebody is. */
export function accountPath(name: string): string {
  return `/_users/${encodeURIComponent(`org.couchdb.user:${name}`)}`;
}

/** Makes an account with these roles. */
export async function makeAccount(ask: Ask, login: Login, roles: readonly string[]): Promise<void> {
  await must(
    ask,
    { method: 'PUT', path: accountPath(login.name), body: { ...login, roles, type: 'user' } },
    'The server makes no accounts. Its administrator has to look why.',
  );
}

export type NewMember = Login & { readonly slug: string; readonly role: 'read' | 'lead' };

/**
 * Lets somebody into a library: with a new account, or by one more role of the account that is there,
 * whose password stays as it is.
 */
export async function addMember(
  ask: Ask,
  { name, password, slug, role }: NewMember,
): Promise<'made' | 'had an account'> {
  const there = await documentAt(ask, accountPath(name));
  const wanted = roleName(slug, role);
  if (!there) {
    await makeAccount(ask, { name, password }, [wanted]);
    return 'made';
  }
  const ours = [roleName(slug, 'read'), roleName(slug, 'lead')];
  const had = Array.isArray(there['roles']) ? (there['roles'] as string[]) : [];
  const roles = [...had.filter((each) => !ours.includes(each)), wanted];
  await must(
    ask,
    { method: 'PUT', path: accountPath(name), body: { ...there, roles } },
    'The server did not change the account.',
  );
  return 'had an account';
}

/** A sentence when this cannot be the name of an account. */
export function accountProblem(name: string): string | undefined {
  if (!name) return 'Write the name that the colleague will sign in with.';
  return /^[^\s:_][^\s:]{0,39}$/.test(name)
    ? undefined
    : 'A name has no spaces and no colon, does not begin with _, and has at most 40 characters.';
}
