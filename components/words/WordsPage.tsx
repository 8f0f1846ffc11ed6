import type { ComponentProps } from 'react';
import type { TeamWords } from '@/utils/words/words';
import { Dictionary } from './Dictionary';
import { OfTeam } from './OfTeam';
import { Phrases } from './Phrases';
import './words.css';

/** What is right as it is written here, and what is to be said otherwise: one's own and the team's. */
export function WordsPage(props: {
  readonly dictionary: ComponentProps<typeof Dictionary>;
  readonly phrases: ComponentProps<typeof Phrases>;
  readonly team: readonly TeamWords[];
}) {
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>Words</h1>
          <p>
            Kept in this browser only, and in force in every tab at once. A lead can publish them
            with the library.
          </p>
        </div>
      </header>
      <Dictionary {...props.dictionary} />
      <Phrases {...props.phrases} />
      {props.team.map((words) => (
        <OfTeam key={words.library} words={words} />
      ))}
    </main>
  );
}
