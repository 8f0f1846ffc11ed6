import { database } from './database';
import { sentenceFor } from './failures';

/** Why nothing was changed, in sentences. */
export type Refused = { readonly ok: false; readonly problems: readonly string[] };

/** Work on the library that happens whole or not at all; a failure of the browser is a sentence. */
export async function wholly<Answer>(work: () => Promise<Answer>): Promise<Answer | Refused> {
  const { snippets, facts, versions } = database;
  try {
    return await database.transaction('rw', snippets, facts, versions, work);
  } catch (error) {
    return { ok: false, problems: [sentenceFor(error)] };
  }
}
