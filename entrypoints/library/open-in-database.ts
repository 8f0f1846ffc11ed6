import { newSnippet } from '@/utils/snippets/change';
import type { Snippet } from '@/utils/snippets/snippet';
import type { InboxEntry } from '@/utils/snippets/team/couch/inbox';

/** What is open in the editor; `last` is shown when it was taken out meanwhile. */
export type Open =
  | { readonly kind: 'new'; readonly last?: undefined }
  | { readonly kind: 'snippet'; readonly id: string; readonly last: Snippet }
  | { readonly kind: 'proposal'; readonly entry: InboxEntry };

/** The document of a snippet of a library in a database. */
export function documentOf({ id, library = '' }: Snippet): string {
  return id.slice(library.length + 1);
}

/** What a proposal wants, as the editor shows it. */
export function wantedSnippet({ wanted, proposal }: InboxEntry): Snippet | undefined {
  return wanted && newSnippet(wanted, proposal.id, 0);
}
