import { versionsOf } from '@/utils/database/library';
import { snippetById } from '@/utils/database/snippets';
import type { SnippetAnswer } from '@/utils/platform/snippet-port';
import { plainOf } from '@/utils/rich/plain';
import { difference } from '@/utils/snippets/difference';
import { dayOf, isStale, type Snippet, type SnippetDraft } from '@/utils/snippets/snippet';
import { textFor } from '@/utils/snippets/variant';

type Review = Extract<SnippetAnswer, { kind: 'review' }>;

/** What a person should see before this snippet goes into a reply; nothing, most of the time. */
export async function reviewSnippet(
  id: string,
  language: string | undefined,
  now: number,
): Promise<Review | { readonly kind: 'missing' }> {
  const snippet = await snippetById(id);
  if (!snippet) return { kind: 'missing' };
  const textOf = (draft: SnippetDraft): string => {
    const { body, rich } = textFor(draft, language);
    return rich ? plainOf(body) : body;
  };
  const known = await knownText(snippet);
  const [before, after] = [known && textOf(known), textOf(snippet)];
  return {
    kind: 'review',
    ...(snippet.reviewBy && isStale(snippet, dayOf(now)) && { due: snippet.reviewBy }),
    ...(before !== undefined && before !== after && { pieces: difference(before, after) }),
  };
}

/** What the snippet said when it was used last, if it says something else since. */
async function knownText({ id, usedAt, updatedAt }: Snippet): Promise<SnippetDraft | undefined> {
  if (usedAt === undefined || updatedAt <= usedAt) return undefined;
  const versions = await versionsOf(id);
  return versions.findLast(({ at }) => at <= usedAt) ?? versions[0];
}
