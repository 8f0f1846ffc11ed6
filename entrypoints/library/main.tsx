import { useCallback, useEffect, useState } from 'react';
import { Library, type Choice } from '@/components/library/Library';
import { isNarrow } from '@/components/library/narrow';
import { toldOf } from '@/components/library/told';
import { viewOf, Views } from '@/components/library/Views';
import { Confirm } from '@/components/ui/Confirm';
import { openPage } from '@/components/ui/open-page';
import { Shell } from '@/components/ui/Shell';
import { Toast, type ToastNote } from '@/components/ui/Toast';
import { liveOf, useLive } from '@/components/ui/use-live';
import { sentenceForPage } from '@/utils/database/failures';
import { saveSnippet } from '@/utils/database/library';
import { live } from '@/utils/database/live';
import { allSnippets } from '@/utils/database/snippets';
import { takeStep } from '@/utils/database/steps';
import { watchSettings } from '@/utils/platform/settings';
import { bulkChange, type BulkStep } from '@/utils/snippets/bulk';
import { byTitle } from '@/utils/snippets/shelf';
import { dayOf } from '@/utils/snippets/snippet';
import { Exporting } from './Exporting';
import { FactsView, type Act } from './FactsView';
import { Importing } from './Importing';
import { TeamsView } from './TeamsView';
import { TidyView } from './TidyView';
import { useDatabases } from './use-databases';
import { useDroppedFile } from './use-dropped-file';
import { useEditorTools } from './use-editor-tools';
import { useSelection } from './use-selection';
import { useSteps } from './use-steps';
import { WordsView } from './WordsView';

const liveSnippets = live(async () => (await allSnippets()).sort(byTitle));
const liveSettings = liveOf(watchSettings);

function LibraryPage() {
  const snippets = useLive(liveSnippets);
  const settings = useLive(liveSettings);
  const { selection, asked, select, onDirty, keep, leave } = useSelection();
  const [note, setNote] = useState<ToastNote>();
  const [exporting, setExporting] = useState<Choice>();
  /** A file that was dropped; `ask` while one is to be chosen. */
  const [importing, setImporting] = useState<File | 'ask'>();
  useDroppedFile(setImporting);
  useDatabases();
  const say = useCallback(
    (message: string, action?: ToastNote['action']): void =>
      setNote({ key: Date.now(), message, ...(action && { action }) }),
    [],
  );
  const { note: noteStep, noteUndo } = useSteps(say);
  const first = snippets?.[0]?.id;
  useEffect(() => {
    if (isNarrow()) return;
    if (selection === undefined && first !== undefined) select(first);
  }, [selection, first, select]);
  const tools = useEditorTools(selection);
  if (!snippets || !settings || !tools) return null;
  const { facts } = tools;

  const act: Act = async (change, message) => {
    const problems = noteStep(await takeStep(() => change, []), () => message);
    if (problems.length) say(problems.join(' '));
    return problems;
  };

  const step = async (wanted: BulkStep, ids?: readonly string[], next?: string): Promise<void> => {
    const { length } = ids ?? snippets;
    if (length > 1000) say(`Changing ${length.toLocaleString()} snippets…`);
    const taken = await takeStep((rows) => bulkChange(wanted, rows.snippets, Date.now()), ids);
    const single = ids?.length === 1 ? snippets.find(({ id }) => id === ids[0]) : undefined;
    const problems = noteStep(taken, (count) => toldOf(wanted, count, single?.title));
    if (problems.length) return say(problems.join(' '));
    if (wanted.kind === 'delete' && selection && ids?.includes(selection)) leave(next);
  };

  return (
    <Shell current="library">
      <Views
        current={viewOf(selection)}
        onView={(view) => select(view ?? (isNarrow() ? undefined : first))}
      />
      {selection === 'facts' && (
        <FactsView
          facts={facts}
          snippets={snippets}
          act={act}
          onSaved={(message, undo) => void noteUndo(undo, message)}
        />
      )}
      {selection === 'words' && <WordsView say={say} />}
      {selection === 'tidy-up' && <TidyView facts={facts} snippets={snippets} act={act} />}
      {selection === 'libraries' && (
        <TeamsView
          facts={facts}
          snippets={snippets}
          trigger={settings.trigger}
          onDirty={onDirty}
          say={say}
          onSaved={(message, undo) => void noteUndo(undo, message)}
        />
      )}
      {viewOf(selection) === undefined && (
        <Library
          snippets={snippets}
          selection={selection}
          trigger={settings.trigger}
          tools={tools}
          today={dayOf(Date.now())}
          onSelect={select}
          onDirty={onDirty}
          onStep={(wanted, ids, next) => void step(wanted, ids, next)}
          onSave={async (draft, id) => {
            const saved = await saveSnippet(draft, Date.now(), id);
            if (!saved.ok) return saved.problems;
            leave(saved.id);
            await noteUndo(saved.undo, `“${draft.title}” saved`, savedWith(saved.followed));
            return [];
          }}
          onImport={() => setImporting('ask')}
          onExport={setExporting}
        />
      )}
      <Toast note={note} onClose={() => setNote(undefined)} />
      {importing && (
        <Importing
          key={importing === 'ask' ? importing : importing.lastModified}
          file={importing === 'ask' ? undefined : importing}
          snippets={snippets}
          facts={facts}
          onDone={(taken, told) => noteStep(taken, () => told)}
          onClose={() => setImporting(undefined)}
        />
      )}
      {exporting && (
        <Exporting
          choice={exporting}
          snippets={snippets}
          facts={facts}
          onDone={say}
          onClose={() => setExporting(undefined)}
        />
      )}
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
  if (followed === 0) return 'Saved';
  return followed === 1
    ? 'Saved; the snippet that includes it follows the new shortcut'
    : `Saved; the ${followed} snippets that include it follow the new shortcut`;
}

openPage(<LibraryPage />, sentenceForPage);
