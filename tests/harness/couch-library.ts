import { readFileSync } from 'node:fs';
import type { CouchServer } from './couch-server.ts';

/** `validate_doc_update` of a library, as the docs have it. */
function rulesOf(slug: string): string {
  const source = readFileSync('docs/couchdb/acl.js', 'utf8').replaceAll('LIBRARY', slug);
  return source.slice(source.indexOf('function (doc'), source.lastIndexOf('}') + 1);
}

/**
 * Makes the database `lib_<slug>` with its members, its rules and its `meta`, as the docs describe it, and
 * gives its path: `/lib_support`. The roles are `lib:<slug>:read` and `lib:<slug>:lead`.
 */
export async function makeLibrary(
  couch: CouchServer,
  slug: string,
  { database = `/lib_${slug}`, epoch = 'epoch-0001', rules = true } = {},
): Promise<string> {
  const roles = [`lib:${slug}:read`, `lib:${slug}:lead`];
  const steps: [string, unknown?][] = [
    [database],
    [
      `${database}/_security`,
      { admins: { names: [], roles: ['_admin'] }, members: { names: [], roles } },
    ],
    [`${database}/meta`, { type: 'meta', schema: 1, name: slug, epoch, by: couch.admin.name }],
  ];
  if (rules) {
    const acl = { language: 'javascript', validate_doc_update: rulesOf(slug) };
    steps.push([`${database}/_design/acl`, acl]);
  }
  for (const [at, body] of steps) {
    const { status } = await couch.ask('PUT', at, body);
    if (status !== 200 && status !== 201) throw new Error(`PUT ${at}: ${status}`);
  }
  return database;
}
