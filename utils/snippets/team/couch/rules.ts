import source from '@/docs/couchdb/acl.js?raw';

/** The rules of who may write what, as the design document of a library wants them: its `validate_doc_update`. */
export function rulesOf(slug: string): string {
  const named = source.replaceAll('LIBRARY', slug);
  return named.slice(named.indexOf('function (doc'), named.lastIndexOf('}') + 1);
}

/** Who may read and write at all. Members may write what the rules let through. */
export function securityOf(slug: string): object {
  return {
    admins: { names: [], roles: ['_admin'] },
    members: { names: [], roles: [roleName(slug, 'read'), roleName(slug, 'lead')] },
  };
}

/** How the server calls what somebody is in a library. */
export function roleName(slug: string, role: 'read' | 'lead'): string {
  return `lib:${slug}:${role}`;
}
