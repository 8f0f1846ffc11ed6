/**
 * What pouchdb-server cannot show, because of faults of its own. These rows run on the fake in this process
 * and on the server that COUCHDB_URL names. docs/couchdb/README.md has the same table.
 */
const IMPOSSIBLE_ON_POUCHDB = {
  'losing branches, with the rules in force':
    'with rules in force it drops what comes with new_edits: false, and answers 201',
  'a stale edit is a conflict': 'its rules are asked before the revisions, so it says forbidden',
  'a long poll ends by its timeout': 'it ignores the timeout of a long poll',
} as const;

export type Row = keyof typeof IMPOSSIBLE_ON_POUCHDB;
export const ROWS = Object.entries(IMPOSSIBLE_ON_POUCHDB) as [Row, string][];

/** Whether this row is NOT RUN on a server; vitest counts it as skipped. */
export function isImpossible(row: Row, server: 'pouchdb-server' | 'CouchDB'): boolean {
  return server === 'pouchdb-server' && row in IMPOSSIBLE_ON_POUCHDB;
}
