import { useMemo, useState } from 'react';
import { Editor } from '@/components/snippet-editor/Editor';
import { Inbox } from '@/components/teams/Inbox';
import { LibraryList } from '@/components/teams/LibraryList';
import { OpenLibrary, type Part } from '@/components/teams/OpenLibrary';
import { RemovedList } from '@/components/teams/RemovedList';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { focusHere } from '@/components/ui/focus-here';
import type { ToastNote } from '@/components/ui/Toast';
import { useLive } from '@/components/ui/use-live';
import { removedSnippets } from '@/utils/database/couch-inbox';
import { live } from '@/utils/database/live';
import { plainOf } from '@/utils/rich/plain';
import { openEntries, type CouchShelf } from '@/utils/snippets/team/couch/inbox';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import type { Snippet } from '@/utils/snippets/snippet';
import { LibraryWordsView } from './LibraryWordsView';
import { documentOf, wantedSnippet, type Open } from './open-in-database';
import { useDatabaseActs } from './use-database-acts';
import { useEditorTools } from './use-editor-tools';

/** A library in a database, open: its snippets, its words, its inbox, what was taken out, and the editor. */
export function DatabaseView(props: {
  readonly library: TeamLibrary;
  readonly snippets: readonly Snippet[];
  readonly shelf: CouchShelf;
  readonly trigger: string;
  readonly say: (message: string, action?: ToastNote['action']) => void;
  readonly onDirty: (dirty: boolean) => void;
  readonly onBack: () => void;
}) {
  const { library, snippets, shelf, trigger } = props;
  const { id, role, user } = library;
  const [part, setPart] = useState<Part>('snippets');
  const [open, setOpen] = useState<Open>();
  const [dirty, setDirty] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const removed = useLive(useMemo(() => live(() => removedSnippets(id)), [id]));
  const tools = useEditorTools(open?.kind === 'snippet' ? open.id : undefined);
  const acts = useDatabaseActs(library, props.say);
  if (!tools || !removed) return null;

  const tellDirty = (now: boolean): void => {
    setDirty(now);
    props.onDirty(now);
  };
  const close = (): void => {
    tellDirty(false);
    setAsked(false);
    setOpen(undefined);
  };
  const isLead = role === 'edit';
  const mayWrite = role !== 'read';

  if (open) {
    const stored =
      open.kind === 'snippet' ? snippets.find((each) => each.id === open.id) : undefined;
    const shown = open.kind === 'proposal' ? wantedSnippet(open.entry) : (stored ?? open.last);
    return (
      <main className="library-editor" id="main">
        <h1 className="unseen" ref={focusHere} tabIndex={-1}>
          {library.name}
        </h1>
        <Button
          look="bare"
          className="library-open-back"
          onClick={() => (dirty ? setAsked(true) : close())}
        >
          ‹ {library.name}
        </Button>
        <Editor
          key={open.kind === 'new' ? 'new' : shown?.id}
          snippet={shown}
          gone={open.kind === 'snippet' && !stored}
          snippets={snippets}
          tools={open.kind === 'proposal' ? { ...tools, versions: [] } : tools}
          trigger={trigger}
          words={{
            save:
              open.kind === 'proposal' ? 'Save and accept' : isLead ? 'Save for all' : 'Propose',
            remove: isLead ? 'Take out' : 'Propose to take out',
            elsewhere:
              'A colleague changed this snippet meanwhile. What you do not change here stays as they wrote it.',
          }}
          onDirty={tellDirty}
          onSave={async (draft, base) => {
            const problems =
              open.kind === 'proposal'
                ? await acts.accept(open.entry, { draft, base })
                : await acts.save(draft, stored && { doc: documentOf(stored), base });
            if (problems.length === 0 && (open.kind !== 'snippet' || !isLead)) close();
            return problems;
          }}
          onDelete={() => {
            if (open.kind === 'proposal') void acts.decline(open.entry).then(close);
            else if (stored) void acts.remove(stored).then(close);
          }}
          onCancel={close}
        />
        {isAsked && (
          <Confirm
            title="Leave without saving?"
            detail="What you changed in this snippet is not saved yet."
            keep="Keep editing"
            go="Discard changes"
            onKeep={() => setAsked(false)}
            onGo={close}
          />
        )}
      </main>
    );
  }
  const mine = isLead
    ? shelf.inbox
    : shelf.inbox.filter(({ proposal }) => proposal.author === user);
  return (
    <OpenLibrary
      library={library}
      part={part}
      counts={{ snippets: snippets.length, inbox: openEntries({ inbox: mine }).length }}
      unsent={shelf.unsent}
      now={Date.now()}
      onPart={setPart}
      onBack={props.onBack}
    >
      {part === 'snippets' && (
        <LibraryList
          snippets={snippets}
          trigger={trigger}
          addWords={isLead ? 'New snippet' : 'Propose a snippet'}
          onNew={mayWrite ? () => setOpen({ kind: 'new' }) : undefined}
          onOpen={(snippet) => setOpen({ kind: 'snippet', id: snippet.id, last: snippet })}
        />
      )}
      {part === 'words' && <LibraryWordsView library={library} say={props.say} />}
      {part === 'inbox' && (
        <Inbox
          inbox={shelf.inbox}
          user={user}
          isLead={isLead}
          now={Date.now()}
          plainOf={plainOf}
          acts={{
            onAccept: (entry) => void acts.accept(entry).then(acts.tell),
            onEdit: (entry) => setOpen({ kind: 'proposal', entry }),
            onDecline: (entry) => void acts.decline(entry),
            onWithdraw: (entry) => void acts.withdraw(entry),
          }}
        />
      )}
      {part === 'removed' && (
        <RemovedList
          removed={removed}
          restoreWords={isLead ? 'Bring back' : 'Propose to bring back'}
          onRestore={mayWrite ? (each) => void acts.restore(each) : undefined}
        />
      )}
    </OpenLibrary>
  );
}
