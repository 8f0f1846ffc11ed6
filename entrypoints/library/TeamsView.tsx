import { useState } from 'react';
import type { LibraryActs } from '@/components/teams/LibraryCard';
import { Teams, type Shelved } from '@/components/teams/Teams';
import { useLive } from '@/components/ui/use-live';
import { saveSnippet } from '@/utils/database/library';
import { live } from '@/utils/database/live';
import { everySnippet } from '@/utils/database/team-snippets';
import { allLibraries, declineHeld, noteLibrary } from '@/utils/database/teams';
import { applyHeld, checkLibrary } from '@/utils/hosting/check-library';
import { letReach } from '@/utils/platform/library-access';
import type { LibraryChange } from '@/utils/snippets/change';
import type { Fact } from '@/utils/snippets/fact';
import { byTitle } from '@/utils/snippets/shelf';
import { draftOfSnippet, type Snippet } from '@/utils/snippets/snippet';
import { addLibrary, leave } from './team-membership';
import { usePublishing } from './use-publishing';

const liveShelved = live(async (): Promise<Shelved[]> => {
  const [libraries, snippets] = await Promise.all([allLibraries(), everySnippet()]);
  return libraries.map((library) => ({
    library,
    snippets: snippets.filter((each) => each.library === library.id).sort(byTitle),
  }));
});

/** The shared libraries, at `library.html#libraries`. */
export function TeamsView(props: {
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Fact[];
  readonly say: (message: string) => void;
  readonly onSaved: (message: string, undo: LibraryChange) => void;
}) {
  const { snippets, facts, say } = props;
  const shelved = useLive(liveShelved);
  const [busy, setBusy] = useState<ReadonlySet<string>>(new Set());
  const publish = usePublishing(snippets, facts, say);
  if (!shelved || !publish) return null;

  const check = async (id: string): Promise<void> => {
    setBusy((others) => new Set([...others, id]));
    await checkLibrary(id);
    setBusy((others) => new Set([...others].filter((each) => each !== id)));
  };
  const acts: LibraryActs = {
    onCheck: ({ id, url }) =>
      void letReach(url).then((granted) => {
        if (granted) return check(id);
        say('Access was not granted, so nothing was asked.');
      }),
    onPause: ({ id }, paused) => void noteLibrary(id, { paused, nextAt: Date.now() }),
    onLeave: (library) => void leave(library).then(() => say(`You left “${library.name}”`)),
    onApply: ({ id, name, held }) =>
      void applyHeld(id).then(() => say(`“${name}” is now edition ${held?.edition}`)),
    onKeep: ({ id }) => void declineHeld(id),
    onCopy: (snippet) =>
      void saveSnippet(draftOfSnippet(snippet), Date.now()).then((saved) => {
        if (!saved.ok) return say(saved.problems.join(' '));
        props.onSaved(`“${snippet.title}” is now among your own`, saved.undo);
      }),
  };
  return (
    <Teams
      shelved={shelved}
      now={Date.now()}
      busy={busy}
      onAdd={(address) => addLibrary(address, say)}
      acts={acts}
      publish={publish}
    />
  );
}
