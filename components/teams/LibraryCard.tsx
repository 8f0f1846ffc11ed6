import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Confirm } from '@/components/ui/Confirm';
import type { Snippet } from '@/utils/snippets/snippet';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfTrouble } from '@/utils/snippets/team/trouble';
import { Contents } from './Contents';
import { Held } from './Held';
import { LibraryFacts } from './LibraryFacts';

export type LibraryActs = {
  readonly onCheck: (library: TeamLibrary) => void;
  readonly onPause: (library: TeamLibrary, paused: boolean) => void;
  readonly onLeave: (library: TeamLibrary) => void;
  readonly onApply: (library: TeamLibrary) => void;
  readonly onKeep: (library: TeamLibrary) => void;
  readonly onCopy: (snippet: Snippet) => void;
};

/** One shared library: how it stands, what waits for a word, and what one can do. */
export function LibraryCard(props: {
  readonly library: TeamLibrary;
  readonly snippets: readonly Snippet[];
  readonly now: number;
  readonly isBusy: boolean;
  readonly acts: LibraryActs;
}) {
  const { library, snippets, now, isBusy, acts } = props;
  const { name, colour, paused, trouble, held, edition } = library;
  const [isLeaving, setLeaving] = useState(false);
  return (
    <Card aria-label={name} className="team">
      <header className="team-head">
        <h2>
          <span className="team-mark" data-colour={colour} aria-hidden="true" />
          {name}
        </h2>
        <span className="chip">read only</span>
        <span className="chip">{library.key ? 'signed' : 'not signed'}</span>
        {paused && <span className="chip">paused</span>}
      </header>
      <LibraryFacts library={library} count={snippets.length} now={now} />
      {trouble && (
        <p className="team-trouble" role="status">
          {sentenceOfTrouble(trouble)}
          {edition !== undefined && <> Edition {edition} stays in use.</>}
        </p>
      )}
      {held && (
        <Held
          held={held}
          onApply={() => acts.onApply(library)}
          onKeep={() => acts.onKeep(library)}
        />
      )}
      <div className="team-acts">
        <Button disabled={isBusy} onClick={() => acts.onCheck(library)}>
          {isBusy ? 'Checking…' : 'Check now'}
        </Button>
        <Button look="bare" onClick={() => acts.onPause(library, !paused)}>
          {paused ? 'Resume' : 'Pause'}
        </Button>
        <Button look="bare" tone="danger" onClick={() => setLeaving(true)}>
          Leave
        </Button>
      </div>
      <Contents snippets={snippets} onCopy={acts.onCopy} />
      {isLeaving && (
        <Confirm
          title={`Leave “${name}”?`}
          detail={`Its ${snippets.length.toLocaleString()} snippets leave your picker. Your own snippets stay, and so do copies that you made.`}
          keep="Stay"
          go="Leave library"
          onKeep={() => setLeaving(false)}
          onGo={() => acts.onLeave(library)}
        />
      )}
    </Card>
  );
}
