import type { Role } from '../library';

/** What the server says of the one who is signed in. */
export type Who = { readonly name: string; readonly roles: readonly string[] };

/**
 * What somebody may do, by the roles that the server gave: `lib:<slug>:lead` edits, `lib:<slug>:read`
 * proposes. The server enforces it; here it decides which buttons there are.
 */
export function roleOf({ roles }: Pick<Who, 'roles'>, slug: string): Role {
  if (roles.includes('_admin') || roles.includes(`lib:${slug}:lead`)) return 'edit';
  return roles.includes(`lib:${slug}:read`) ? 'propose' : 'read';
}

/** The slug by which the roles of a database are called: `support` of `…/lib_support`. */
export function slugOf(url: string): string {
  return databaseOf(url).replace(/^lib_/, '');
}

/** The root of the server, with a slash at its end: where `_session` is. */
export function serverOf(url: string): string {
  return url.slice(0, url.lastIndexOf('/') + 1);
}

function databaseOf(url: string): string {
  return decodeURIComponent(url.slice(url.lastIndexOf('/') + 1));
}
