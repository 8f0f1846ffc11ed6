#!/usr/bin/env node
// Writes the file that Chatside reads at its first look at a large library, to standard output.
// The address of the library, with somebody in it who may read, stands in LIBRARY_URL.
import process from 'node:process';

const { LIBRARY_URL } = process.env;
if (!URL.canParse(LIBRARY_URL ?? '')) {
  console.error(
    'Say in LIBRARY_URL where the library is: https://name:password@db.example/lib_team',
  );
  process.exit(2);
}
const library = new URL(LIBRARY_URL);
const named = [library.username, library.password].map(decodeURIComponent).join(':');
const headers = { authorization: `Basic ${Buffer.from(named).toString('base64')}` };
library.username = library.password = '';

/** @param {string} path below the library's address */
async function ask(path) {
  const address = library.href.replace(/\/$/, '') + path;
  const answer = await fetch(address, { headers, redirect: 'error' });
  if (!answer.ok) throw new Error(`The server answered ${answer.status} to ${address}.`);
  return answer.json();
}

async function snapshotOf() {
  const { type, epoch } = await ask('/meta');
  if (type !== 'meta' || !epoch) throw new Error('There is no library of Chatside.');
  // Before the documents: what changes while they are read is in the changes from here on, too.
  const { update_seq: seq } = await ask('');
  const { rows } = await ask('/_all_docs?include_docs=true');
  const docs = rows.map(({ doc }) => doc).filter(({ _id }) => /^[a-z]:/.test(_id));
  return JSON.stringify({ format: 'chatside/snapshot', version: 1, epoch, seq, docs });
}

try {
  process.stdout.write(await snapshotOf());
} catch (error) {
  console.error(`No snapshot was written. ${error.cause?.message ?? error.message}`);
  process.exitCode = 1;
}
