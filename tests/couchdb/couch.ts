import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { couchAt, startCouch, type CouchServer } from '@/tests/harness/couch-server';

/** Which server the tests of this folder run on. */
export const SERVER: 'pouchdb-server' | 'CouchDB' =
  process.env['CHATSIDE_COUCH'] === 'pouchdb-server' ? 'pouchdb-server' : 'CouchDB';

/** Part of each name that a run makes, so that two runs on one server do not meet. */
export const RUN = randomBytes(4).toString('hex');

/**
 * In the project `pouchdb` a process of its own, which ends with `signal`; in `couchdb` the one that
 * `COUCHDB_URL=http://root:secret@127.0.0.1:5984` names, with an administrator in the address.
 */
export async function openCouch(signal: AbortSignal): Promise<CouchServer> {
  if (SERVER === 'pouchdb-server') return startCouch(signal);
  const given = process.env['COUCHDB_URL'];
  if (!given) {
    throw new Error('Say in COUCHDB_URL which server to test, with an administrator in it.');
  }
  const couch = couchAt(given);
  await couch.ask('PUT', '/_users');
  return couch;
}
