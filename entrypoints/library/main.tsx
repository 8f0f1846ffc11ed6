import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { Library } from '@/components/library/Library';
import { viewOf, Views } from '@/components/library/Views';
import { Confirm } from '@/components/ui/Confirm';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { Toast, type ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import { changeLibrary, saveSnippet } from '@/utils/database/library';
import { allSnippets, setFavourite } from '@/utils/database/snippets';
import type { LibraryChange } from '@/utils/snippets/change';
import { watchSettings } from '@/utils/platform/settings';
import { FactsView, type Act } from './FactsView';
import { TidyView } from './TidyView';
import { useEditorTools } from './use-editor-tools';
import { useSelection } from './use-selection';

const liveSnippets = liveQuery(allSnippets);
const liveSettings = liveOf(watchSettings);

function LibraryPage() {
  const snippets = useLive(liveSnippets);
  const settings = useLive(liveSettings);
  const { selection, asked, select, onDirty, keep, leave } = useSelection();
  const [note, setNote] = useState<ToastNote>();
  const first = snippets?.[0]?.id;
  useEffect(() => {
    if (selection === undefined && first !== undefined) select(first);
  }, [selection, first, select]);
  const tools = useEditorTools(selection);
  if (!snippets || !settings || !tools) return null;

  const say = (message: string, action?: ToastNote['action']): void =>
    setNote({ key: Date.now(), message, ...(action && { action }) });

  const undoOf = (undo: LibraryChange): ToastNote['action'] => ({
    label: 'Undo',
    act: () =>
      void changeLibrary(undo).then((back) => {
        if (back.ok) setNote(undefined);
        else say(back.problems[0] ?? '');
      }),
  });

  const remove = async (id: string): Promise<void> => {
    const at = snippets.findIndex((snippet) => snippet.id === id);
    const deleted = snippets[at];
    const changed = await changeLibrary({ remove: [id] });
    if (!changed.ok || !deleted) return;
    leave((snippets[at + 1] ?? snippets[at - 1])?.id);
    const undo = async (): Promise<void> => {
      const back = await changeLibrary(changed.undo);
      if (!back.ok) return say(back.problems[0] ?? '');
      setNote(undefined);
      select(id);
    };
    say(`“${deleted.title}” is deleted`, { label: 'Undo', act: () => void undo() });
  };

  const act: Act = async (change, message) => {
    const changed = await changeLibrary(change);
    if (changed.ok) say(message, undoOf(changed.undo));
    else say(changed.problems.join(' '));
    return changed.ok ? [] : changed.problems;
  };

  return (
    <Shell current="library">
      <Views current={viewOf(selection)} onView={(view) => select(view ?? first)} />
      {selection === 'facts' && (
        <FactsView
          facts={tools.facts}
          snippets={snippets}
          act={act}
          onSaved={(message, undo) => say(message, undoOf(undo))}
        />
      )}
      {selection === 'tidy-up' && <TidyView facts={tools.facts} snippets={snippets} act={act} />}
      {viewOf(selection) === undefined && (
        <Library
          snippets={snippets}
          selection={selection}
          trigger={settings.trigger}
          tools={tools}
          onSelect={select}
          onDirty={onDirty}
          onDelete={(id) => void remove(id)}
          onFavourite={(id, favourite) => void setFavourite(id, favourite)}
          onSave={async (draft, id) => {
            const saved = await saveSnippet(draft, Date.now(), id);
            if (!saved.ok) return saved.problems;
            leave(saved.id);
            say(
              saved.followed === 0 ? 'Saved' : savedWith(saved.followed),
              id === undefined ? undefined : undoOf(saved.undo),
            );
            return [];
          }}
        />
      )}
      <Toast note={note} onClose={() => setNote(undefined)} />
      {asked && (
        <Confirm
          title="Leave without saving?"
          detail="What you changed in this snippet is not saved yet."
          keep="Keep editing"
          go="Discard changes"
          onKeep={keep}
          onGo={() => leave(asked.to)}
        />
      )}
    </Shell>
  );
}

function savedWith(followed: number): string {
  return followed === 1
    ? 'Saved; the snippet that includes it follows the new shortcut'
    : `Saved; the ${followed} snippets that include it follow the new shortcut`;
}

openPage(<LibraryPage />);
