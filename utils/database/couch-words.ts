import { changesIn, type Fields } from '@/utils/snippets/team/couch/merge';
import { restored } from '@/utils/snippets/team/couch/proposal';
import { editedAll } from '@/utils/snippets/team/couch/replica';
import { idsSaying, missingIn, wordDocs } from '@/utils/snippets/team/couch/words-doc';
import { NO_WORDS, type Words } from '@/utils/words/words';
import { fieldsIn, newOp, step, type CouchSaved, type Where } from './couch-edits';
import { couchStore } from './couch-store';
import { shownWordDocs } from './team-words';
import { libraryById } from './teams';

const LEADS_ONLY: CouchSaved = {
  ok: false,
  problems: ['Only a lead changes the words of this library. Tell a lead which ones you miss.'],
};

/** A lead adds words and phrases: what the library has already stays, what was removed comes back. */
export async function addCouchWords(where: Where, own: Words): Promise<CouchSaved> {
  if (where.role !== 'edit') return LEADS_ONLY;
  const { words = NO_WORDS } = (await libraryById(where.id)) ?? {};
  const docs = await wordDocs(missingIn(words, own));
  return changeEach(where, [...docs.keys()], (now, id) => {
    const fields = { ...now, ...docs.get(id) };
    return now['deleted'] === true ? restored(fields) : fields;
  });
}

/** A lead takes words and phrases out; adding them once more brings them back. */
export async function removeCouchWords(where: Where, gone: Words): Promise<CouchSaved> {
  if (where.role !== 'edit') return LEADS_ONLY;
  const { outbox } = await couchStore(where.id).read();
  const ids = idsSaying(await shownWordDocs(where.id, outbox), gone);
  return changeEach(where, ids, (now) => ({ ...now, deleted: true }));
}

async function changeEach(
  where: Where,
  ids: readonly string[],
  wanted: (now: Fields, id: string) => Fields,
): Promise<CouchSaved> {
  if (ids.length === 0) return { ok: true, kind: 'same' };
  return step(where, ids, (replica) => {
    const changes = ids.map((id): [string, Fields] => {
      const now = fieldsIn(replica, id);
      return [id, changesIn(now, wanted(now, id))];
    });
    const real = changes.filter(([, change]) => Object.keys(change).length > 0);
    return editedAll(replica, new Map(real), newOp);
  });
}
