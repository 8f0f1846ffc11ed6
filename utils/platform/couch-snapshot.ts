import * as v from 'valibot';
import type { Doc } from '@/utils/snippets/team/couch/replica';
import { docOf } from './couch';
import { askCouch } from './couch-ask';
import type { CouchMeta } from './couch-session';

/** What a large library offers for the first look: everything up to one point, as a file. */
export type Snapshot = {
  readonly epoch: string;
  readonly seq: string;
  readonly docs: readonly Doc[];
};

const file = v.object({
  format: v.literal('chatside/snapshot'),
  version: v.literal(1),
  epoch: v.string(),
  seq: v.union([v.string(), v.number()]),
  docs: v.array(v.looseObject({ _id: v.string(), _rev: v.string() })),
});

/**
 * Reads the snapshot that `meta` names. It must lie on the host of the database, to which the person gave
 * access, and be of this very database. Undefined when there is none that can be used.
 */
export async function takeSnapshot(
  url: string,
  { epoch, snapshotUrl }: CouchMeta,
  authorization: string,
): Promise<Snapshot | undefined> {
  const address = snapshotUrl === undefined ? null : URL.parse(snapshotUrl, `${url}/`);
  if (!address || address.origin !== new URL(url).origin) return undefined;
  const answer = await askCouch(address.href, { authorization });
  const read = answer.ok ? v.safeParse(file, answer.value) : undefined;
  if (!read?.success || read.output.epoch !== epoch) return undefined;
  const { seq, docs } = read.output;
  return { epoch, seq: String(seq), docs: docs.flatMap((doc) => docOf(doc) ?? []) };
}
