import { readFileSync } from 'node:fs';

type Doc = Readonly<Record<string, unknown>>;
export type User = { readonly name: string; readonly roles: readonly string[] };

const source = readFileSync('docs/couchdb/acl.js', 'utf8').replaceAll('LIBRARY', 'demo');
const validate = (0, eval)(source) as (doc: Doc, before: Doc | null, user: User) => void;

/** Why the rules of the library `demo` refuse to let `doc` take the place of `before`; nothing when they do not. */
export function refusal(user: User, doc: Doc, before: Doc | null = null): string | undefined {
  try {
    validate(doc, before, user);
    return undefined;
  } catch (thrown) {
    return (thrown as { forbidden: string }).forbidden;
  }
}

/** Somebody in the library `demo`: a lead, or an operator. */
export function memberOf(name: string, isLead: boolean): User {
  return { name, roles: [`lib:demo:${isLead ? 'lead' : 'read'}`] };
}
