import type { Fields } from '@/utils/snippets/team/couch/merge';
import type { Pending } from '@/utils/snippets/team/couch/replica';
import { isWordsId, wordsOf } from '@/utils/snippets/team/couch/words-doc';
import { hasWords } from '@/utils/words/words';
import { database } from './database';
import { noteLibrary } from './teams';

/** Puts what a library's documents say of words into its row: all of them, anew. */
export async function showWords(
  library: string,
  outbox: ReadonlyMap<string, Pending>,
): Promise<void> {
  const words = wordsOf(await shownWordDocs(library, outbox));
  await noteLibrary(library, { words: hasWords(words) ? words : undefined });
}

/** The documents of words and phrases, with the person's own edits over them. */
export async function shownWordDocs(
  library: string,
  outbox: ReadonlyMap<string, Pending>,
): Promise<Map<string, Fields>> {
  const all = (from: string, to: string) =>
    database.couchDocs.where('[library+id]').between([library, from], [library, to]).toArray();
  const ranges = await Promise.all([all('b:', 'b;'), all('d:', 'd;')]);
  const said = new Map(ranges.flat().map(({ id, fields }) => [id, fields]));
  for (const { id, fields } of outbox.values()) if (isWordsId(id)) said.set(id, fields);
  return said;
}
