import { useCallback, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { BulkStep } from '@/utils/snippets/bulk';
import type { Snippet, SnippetDraft } from '@/utils/snippets/snippet';
import { Editor } from '@/components/snippet-editor/Editor';
import type { EditorTools } from '@/components/snippet-editor/tools';

/** `new` while a snippet is being made. */
export type Selection = string | 'new' | undefined;

/** The snippet that is open, in its editor, or what to do while none is. */
export function OpenSnippet(props: {
  readonly snippets: readonly Snippet[];
  readonly selection: Selection;
  /** What is opened when a new one is given up. */
  readonly fallback: string | undefined;
  readonly trigger: string;
  readonly tools: EditorTools;
  readonly onSelect: (selection: Selection) => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onSave: (draft: SnippetDraft, id?: string) => Promise<readonly string[]>;
  readonly onDelete: (id: string) => void;
  readonly onStep: (step: BulkStep, ids: readonly string[]) => void;
}) {
  const { snippets, selection, onDirty, onStep } = props;
  const stored = snippets.find(({ id }) => id === selection);
  const [edited, setEdited] = useState<Snippet>();
  const [dirty, setDirty] = useState(false);
  if (stored && stored !== edited) setEdited(stored);
  // What is being changed is not taken from under the person's hands.
  const gone = !stored && dirty && edited?.id === selection;
  const snippet = gone ? edited : stored;
  const tellDirty = useCallback(
    (now: boolean) => {
      setDirty(now);
      onDirty(now);
    },
    [onDirty],
  );
  if (snippet || selection === 'new') {
    return (
      <Editor
        key={snippet?.id ?? 'new'}
        snippet={snippet}
        snippets={snippets}
        tools={props.tools}
        trigger={props.trigger}
        gone={gone}
        onDirty={tellDirty}
        onSave={(draft) => props.onSave(draft, stored?.id)}
        onDelete={() => snippet && props.onDelete(snippet.id)}
        onFavourite={(favourite) =>
          snippet && onStep({ kind: 'favourite', favourite }, [snippet.id])
        }
        onCancel={() => props.onSelect(props.fallback)}
      />
    );
  }
  if (snippets.length > 0) {
    return (
      <EmptyState title="No snippet chosen">
        Choose one from the list, or make a new one.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Your library is empty"
      action={
        <Button look="primary" onClick={() => props.onSelect('new')}>
          New snippet
        </Button>
      }
    >
      A snippet is a reply you would otherwise type again. Give it a shortcut, and it is a few keys
      away.
    </EmptyState>
  );
}
