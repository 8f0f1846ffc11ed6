import { useMemo } from 'react';
import type { Selection } from '@/components/library/OpenSnippet';
import type { EditorTools } from '@/components/snippet-editor/tools';
import { liveOf, useLive } from '@/components/ui/use-live';
import { allFacts, versionsOf } from '@/utils/database/library';
import { live } from '@/utils/database/live';
import { askForClipboard, watchClipboardPermission } from '@/utils/platform/clipboard-permission';
import { plainOf } from '@/utils/rich/plain';
import { sanitise } from '@/utils/rich/sanitise';

const liveFacts = live(allFacts);
const liveClipboard = liveOf(watchClipboardPermission);
const RICH = { clean: sanitise, plainOf };

/** What the editor needs beside the snippets; undefined until it is read. */
export function useEditorTools(selection: Selection): EditorTools | undefined {
  const id = selection ?? '';
  const facts = useLive(liveFacts);
  const versions = useLive(useMemo(() => live(() => versionsOf(id)), [id]));
  const mayReadClipboard = useLive(liveClipboard);
  if (!facts || !versions || mayReadClipboard === undefined) return undefined;
  return {
    rich: RICH,
    facts,
    // Those of the last one are told until those of this one are there.
    versions: versions.filter(({ snippet }) => snippet === id),
    mayReadClipboard,
    onAllowClipboard: () => void askForClipboard(),
  };
}
