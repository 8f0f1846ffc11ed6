import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { Library } from '@/components/library/Library';
import { Confirm } from '@/components/ui/Confirm';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { Toast, type ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import { changeLibrary, saveSnippet } from '@/utils/database/library';
import { allSnippets, setFavourite } from '@/utils/database/snippets';
import { watchSettings } from '@/utils/platform/settings';
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
  if (!snippets || !settings) return null;

  const say = (message: string, action?: ToastNote['action']): void =>
    setNote({ key: Date.now(), message, ...(action && { action }) });

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

  return (
    <Shell current="library">
      <Library
        snippets={snippets}
        selection={selection}
        trigger={settings.trigger}
        onSelect={select}
        onDirty={onDirty}
        onDelete={(id) => void remove(id)}
        onFavourite={(id, favourite) => void setFavourite(id, favourite)}
        onSave={async (draft, id) => {
          const saved = await saveSnippet(draft, Date.now(), id);
          if (!saved.ok) return saved.problems;
          leave(saved.id);
          say('Saved');
          return [];
        }}
      />
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

openPage(<LibraryPage />);
