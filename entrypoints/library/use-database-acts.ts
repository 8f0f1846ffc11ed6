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
import { checkLibrary } from '@/utils/hosting/check-library';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import type { InboxEntry, Removed } from '@/utils/snippets/team/couch/inbox';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { documentOf } from './open-in-database';

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
    const done = (saved: CouchSaved, title: string, words: string): Problems => {
      if (!saved.ok) return saved.problems;
      if (saved.kind === 'same') say('Nothing had to be changed.');
      else say(saved.kind === 'proposed' ? `Proposed: “${title}” waits for a lead` : words);
      void checkLibrary(id, { queue: true });
      return [];
    };
    const titleOf = ({ live, wanted }: InboxEntry): string => (live ?? wanted)?.title ?? '';
    return {
      tell,
      save: async (draft: SnippetDraft, opened?: Opened): Promise<Problems> =>
        done(
          await saveCouchSnippet(where, draft, opened),
          draft.title,
          `“${draft.title}” is saved for everyone`,
        ),
      remove: async (snippet: Snippet): Promise<void> =>
        tell(
          done(
            await removeCouchSnippet(where, documentOf(snippet)),
            snippet.title,
            `“${snippet.title}” is taken out; it is kept under “Taken out”`,
          ),
        ),
      restore: async ({ doc, draft }: Removed): Promise<void> =>
        tell(done(await restoreCouchSnippet(where, doc), draft.title, `“${draft.title}” is back`)),
      accept: async (entry: InboxEntry, reworded?: Reworded): Promise<Problems> =>
        done(
          await acceptProposal(where, entry.proposal, reworded),
          titleOf(entry),
          `“${titleOf(entry)}” is saved for everyone`,
        ),
      decline: async (entry: InboxEntry): Promise<void> =>
        tell(
          done(
            await closeProposal(where, entry.proposal, 'rejected'),
            titleOf(entry),
            `Declined; “${titleOf(entry)}” stays as it is`,
          ),
        ),
      withdraw: async (entry: InboxEntry): Promise<void> =>
        tell(
          done(
            await closeProposal(where, entry.proposal, 'withdrawn'),
            titleOf(entry),
            'The proposal is taken back',
          ),
        ),
    };
  }, [id, role, user, say]);
}
