import { useRef } from 'react';
import type { Snippet } from '@/utils/snippets/snippet';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { sentenceOfTrouble } from '@/utils/snippets/team/trouble';
import { Contents } from './Contents';
import { Held } from './Held';
import { LibraryFacts } from './LibraryFacts';
import { TeamCard, type CardActs } from './TeamCard';

export type LibraryActs = CardActs & {
  readonly onApply: (library: TeamLibrary) => void;
  readonly onKeep: (library: TeamLibrary) => void;
  readonly onCopy: (snippet: Snippet) => void;
};

/** One library in a file: how it stands, what waits for a word, and what one can do. */
export function LibraryCard(props: {
  readonly library: TeamLibrary;
  readonly snippets: readonly Snippet[];
  readonly now: number;
  readonly isBusy: boolean;
  readonly acts: LibraryActs;
}) {
  const { library, snippets, now, isBusy, acts } = props;
  const { trouble, held, edition } = library;
  const head = useRef<HTMLHeadingElement>(null);
  /** What was pressed is gone then. */
  const thenHead = (act: (library: TeamLibrary) => void): void => {
    act(library);
    head.current?.focus();
  };
  const chips = (
    <>
      <span className="chip">read only</span>
      <span className="chip">{library.key ? 'signed' : 'not signed'}</span>
    </>
  );
  return (
    <TeamCard
      {...{ library, chips, isBusy, acts, head }}
      count={snippets.length}
      below={<Contents snippets={snippets} onCopy={acts.onCopy} />}
    >
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
          onApply={() => thenHead(acts.onApply)}
          onKeep={() => thenHead(acts.onKeep)}
        />
      )}
    </TeamCard>
  );
}
