import { useMemo } from 'react';
import {
  acceptProposal,
  closeProposal,
  removeCouchSnippet,
  restoreCouchSnippet,
  saveCouchSnippet,
  type CouchSaved,
  type Opened,
  type Reworded,
} from '@/utils/database/couch-edits';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import type { InboxEntry, Removed } from '@/utils/snippets/team/couch/inbox';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { documentOf } from './open-in-database';
import { sendAndTell, type Told } from './send-and-tell';

type Problems = readonly string[];

/**
 * What a person does in a library in a database. Each is stored first, together with its place in the
 * outbox, and sent then; without a network it waits there. Sentences come back when it was not stored.
 */
export function useDatabaseActs(library: TeamLibrary, say: (message: string) => void) {
  const { id, role, user } = library;
  return useMemo(() => {
    const where = { id, role, ...(user !== undefined && { user }) };
    const tell = (problems: Problems): void => {
      if (problems.length) say(problems.join(' '));
    };
    const send = (
      store: () => Promise<CouchSaved>,
      title: string,
      saved: Told,
    ): Promise<Problems> => {
      const proposed: Told = {
        sent: `Proposed: “${title}” waits for a lead`,
        here: `Your proposal of “${title}” is saved here`,
      };
      return sendAndTell(id, store, (kind) => (kind === 'proposed' ? proposed : saved), say);
    };
    const titleOf = ({ live, wanted }: InboxEntry): string => (live ?? wanted)?.title ?? '';
    const savedWords = (title: string): Told => ({
      sent: `“${title}” is saved for everyone`,
      here: `“${title}” is saved here`,
    });
    return {
      tell,
      save: (draft: SnippetDraft, opened?: Opened): Promise<Problems> =>
        send(() => saveCouchSnippet(where, draft, opened), draft.title, savedWords(draft.title)),
      remove: async (snippet: Snippet): Promise<void> => {
        const { title } = snippet;
        const words = {
          sent: `“${title}” is taken out; it is kept under “Taken out”`,
          here: `“${title}” is taken out here`,
        };
        tell(await send(() => removeCouchSnippet(where, documentOf(snippet)), title, words));
      },
      restore: async ({ doc, draft: { title } }: Removed): Promise<void> => {
        const words = { sent: `“${title}” is back`, here: `“${title}” is back here` };
        tell(await send(() => restoreCouchSnippet(where, doc), title, words));
      },
      accept: (entry: InboxEntry, reworded?: Reworded): Promise<Problems> => {
        const title = titleOf(entry);
        const store = () => acceptProposal(where, entry.proposal, reworded);
        return send(store, title, savedWords(title));
      },
      decline: async (entry: InboxEntry): Promise<void> => {
        const title = titleOf(entry);
        const words = {
          sent: `Declined; “${title}” stays as it is`,
          here: `The proposal for “${title}” is declined here`,
        };
        tell(await send(() => closeProposal(where, entry.proposal, 'rejected'), title, words));
      },
      withdraw: async (entry: InboxEntry): Promise<void> => {
        const words = {
          sent: 'The proposal is taken back',
          here: 'The proposal is taken back here',
        };
        const close = () => closeProposal(where, entry.proposal, 'withdrawn');
        tell(await send(close, titleOf(entry), words));
      },
    };
  }, [id, role, user, say]);
}
