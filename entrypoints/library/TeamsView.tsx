import { useEffect, useState } from 'react';
import type { CouchActs } from '@/components/teams/CouchCard';
import type { LibraryActs } from '@/components/teams/LibraryCard';
import { Teams, type Shelved } from '@/components/teams/Teams';
import type { ToastNote } from '@/components/ui/Toast';
import { useLive } from '@/components/ui/use-live';
import { couchShelf } from '@/utils/database/couch-inbox';
import { sentenceFor } from '@/utils/database/failures';
import { saveSnippet } from '@/utils/database/library';
import { live } from '@/utils/database/live';
import { everySnippet } from '@/utils/database/team-snippets';
import { allLibraries, declineHeld, noteLibrary } from '@/utils/database/teams';
import { tellTeamWords } from '@/utils/hosting/tell-team-words';
import { applyHeld, checkLibrary } from '@/utils/hosting/check-library';
import { letReach } from '@/utils/platform/library-access';
import type { LibraryChange } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import { byTitle } from '@/utils/snippets/shelf';
import { draftOfSnippet, type Snippet } from '@/utils/snippets/snippet';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { joinDatabase, signInAgain, signOut } from './database-sign-in';
import { DatabaseView } from './DatabaseView';
import { SetUpView } from './SetUpView';
import { addLibrary, leave } from './team-membership';
import { useOffered } from './use-offered';
import { usePublishing } from './use-publishing';

const liveShelved = live(async (): Promise<Shelved[]> => {
  const [libraries, snippets] = await Promise.all([allLibraries(), everySnippet()]);
  return Promise.all(
    libraries.map(async (library) => ({
      library,
      snippets: snippets.filter((each) => each.library === library.id).sort(byTitle),
      ...(library.kind === 'couch' && { shelf: await couchShelf(library.id) }),
    })),
  );
});

/** The shared libraries, at `library.html#libraries`. */
export function TeamsView(props: {
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Fact[];
  readonly trigger: string;
  readonly onDirty: (dirty: boolean) => void;
  readonly say: (message: string, action?: ToastNote['action']) => void;
  readonly onSaved: (message: string, undo: LibraryChange) => void;
}) {
  const { snippets, facts, say } = props;
  const shelved = useLive(liveShelved);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const [opened, setOpened] = useState<string>();
  const { offered, addOffered } = useOffered(shelved, say);
  const [isSettingUp, setSettingUp] = useState(false);
  const [isBack, setBack] = useState(false);
  const back = (): void => {
    setOpened(undefined);
    setSettingUp(false);
    setBack(true);
  };
  const publish = usePublishing(snippets, facts, say);
  useEffect(() => {
    const telling = tellTeamWords();
    return () => telling.unsubscribe();
  }, []);
  if (!shelved || !publish) return null;

  if (isSettingUp) return <SetUpView say={say} onBack={back} />;

  const open = shelved.find(({ library }) => library.id === opened);
  if (open?.shelf) {
    return (
      <DatabaseView
        key={opened}
        {...open}
        shelf={open.shelf}
        trigger={props.trigger}
        say={say}
        onDirty={props.onDirty}
        onBack={back}
      />
    );
  }

  const check = async (id: string): Promise<void> => {
    setBusy((others) => new Set([...others, id]));
    // In its turn: a look that runs just now may have begun before the network was back.
    await checkLibrary(id, { queue: true }).finally(() =>
      setBusy((others) => new Set([...others].filter((each) => each !== id))),
    );
  };
  /** Does what was pressed; a sentence when it could not be stored. */
  const act = (doing: Promise<unknown>): void =>
    void doing.catch((error: unknown) => say(sentenceFor(error)));
  const acts: LibraryActs = {
    onCheck: ({ id, url }) =>
      act(
        letReach(url).then((granted) => {
          if (granted) return check(id);
          say('Access was not granted, so nothing was asked.');
        }),
      ),
    onPause: ({ id }, paused) => act(noteLibrary(id, { paused, nextAt: Date.now() })),
    onLeave: (library) => act(leave(library, (kept) => say(leftWords(library, kept)))),
    onApply: ({ id, name }) =>
      act(
        applyHeld(id).then((edition) => {
          if (edition !== undefined) say(`“${name}” is now edition ${edition}`);
        }),
      ),
    onKeep: ({ id }) => act(declineHeld(id)),
    onCopy: (snippet) =>
      act(
        saveSnippet(draftOfSnippet(snippet), Date.now()).then((saved) => {
          if (!saved.ok) return say(saved.problems.join(' '));
          props.onSaved(`“${snippet.title}” is now among your own`, saved.undo);
        }),
      ),
  };
  const couchActs: CouchActs = {
    ...{ onCheck: acts.onCheck, onPause: acts.onPause, onLeave: acts.onLeave },
    onOpen: ({ id }) => setOpened(id),
    onSignOut: ({ id, url, name }) =>
      act(signOut(id, url).then(() => say(`You are signed out of “${name}”`))),
    onSignIn: signInAgain,
  };
  return (
    <Teams
      shelved={shelved}
      now={Date.now()}
      busy={busy}
      isBack={isBack}
      onAdd={(address) => addLibrary(address, say)}
      onJoin={(address, credentials) => joinDatabase(address, credentials, say)}
      acts={acts}
      couchActs={couchActs}
      publish={publish}
      offered={offered}
      onAddOffered={addOffered}
      onSetUp={() => setSettingUp(true)}
    />
  );
}

function leftWords({ name }: TeamLibrary, kept: number): string {
  if (kept === 0) return `You left “${name}”`;
  return kept === 1
    ? `You left “${name}”; what was not sent is a snippet of your own now`
    : `You left “${name}”; the ${kept} that were not sent are snippets of your own now`;
}
