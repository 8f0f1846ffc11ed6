import { countUse } from '@/utils/database/snippets';
import type { SnippetAnswer } from '@/utils/platform/snippet-port';
import { fillPrepared, type Prepared } from './fill-snippet';
import { readClipboard } from './read-clipboard';

/** The text that goes into the reply. Only now the clipboard is read, and the use counted. */
export async function finishSnippet(
  prepared: Prepared,
  now: number,
  answers?: ReadonlyMap<string, string>,
): Promise<SnippetAnswer> {
  const clipboard = prepared.needsClipboard ? await readClipboard() : '';
  if (clipboard === undefined) return { kind: 'noClipboard' };
  await countUse(prepared.snippet.id, now);
  return {
    kind: 'filled',
    ...fillPrepared(prepared, { clipboard, ...(answers && { answers }) }),
  };
}
