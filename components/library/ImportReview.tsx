import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import type { Choice, Choices } from '@/utils/snippets/file/plan';
import { Coming } from './Coming';
import { Conflicts } from './Conflicts';
import type { ImportFound } from './ImportDialog';
import { Remarks } from './Remarks';

/** What will come, what is lost, and what to do where both sides have something to say. */
export function ImportReview(props: {
  readonly found: ImportFound;
  /** The button for another file. */
  readonly choose: ReactNode;
  readonly onImport: (choices: Choices) => void;
  readonly onCancel: () => void;
}) {
  const { plan, refused, lost, warned } = props.found;
  const [snippets, setSnippets] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [facts, setFacts] = useState<ReadonlyMap<string, Choice>>(new Map());
  const count = (kind: string): number => plan.items.filter((item) => item.kind === kind).length;
  const countFacts = (kind: string): number =>
    plan.facts.filter((item) => item.kind === kind).length;
  const differing = plan.items.flatMap((item) => (item.kind === 'changed' ? [item] : []));
  const differingFacts = plan.facts.flatMap((item) => (item.kind === 'changed' ? [item] : []));
  const coming = count('new') + taken(snippets);
  const comingFacts = countFacts('new') + taken(facts);
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onImport({ snippets, facts: withoutBoth(facts) });
      }}
    >
      <ul className="import-sums">
        <Sum count={count('new')} one="new snippet" many="new snippets" />
        <Sum
          count={differing.length}
          one="snippet differs from yours"
          many="snippets differ from yours"
        />
        <Sum
          count={count('same') + countFacts('same')}
          one="is in your library already"
          many="are in your library already"
        />
        <Sum count={countFacts('new')} one="new fact" many="new facts" />
        <Sum
          count={differingFacts.length}
          one="fact has another value here"
          many="facts have other values here"
        />
        <Sum count={refused.length} one="cannot be imported" many="cannot be imported" />
      </ul>
      {coming + comingFacts + differing.length + differingFacts.length === 0 && (
        <p className="import-nothing" role="status">
          {refused.length === 0 && plan.items.length + plan.facts.length > 0
            ? 'Everything in this file is in your library already. There is nothing to import.'
            : 'There is nothing in this file that can be imported.'}
        </p>
      )}
      {differing.length > 0 && (
        <Conflicts
          legend="Snippets that differ"
          both
          items={differing.map(({ incoming: { draft }, mine }) => ({
            key: draft.shortcut,
            name: mine.title,
            mine,
            theirs: draft,
          }))}
          choices={snippets}
          onChoices={setSnippets}
        />
      )}
      {differingFacts.length > 0 && (
        <Conflicts
          legend="Facts that differ"
          items={differingFacts.map(({ incoming, mine }) => ({
            key: incoming.name,
            name: incoming.name,
            note: `yours: “${mine.value}”; in the file: “${incoming.value}”`,
          }))}
          choices={facts}
          onChoices={setFacts}
        />
      )}
      <Coming items={plan.items} />
      <Remarks title="Cannot be imported" remarks={refused} open />
      <Remarks title="Left out" remarks={lost} open={lost.length <= 10} />
      <Remarks title="Worth a look" remarks={warned} />
      <div className="dialog-actions">
        <span className="dialog-none">{props.choose}</span>
        <Button onClick={props.onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={coming + comingFacts === 0}>
          {goOf(coming, comingFacts)}
        </Button>
      </div>
    </form>
  );
}

function Sum({ count, one, many }: { count: number; one: string; many: string }) {
  if (count === 0) return null;
  return (
    <li>
      <strong>{count.toLocaleString()}</strong> {count === 1 ? one : many}
    </li>
  );
}

function goOf(snippets: number, facts: number): string {
  const parts = [
    (snippets > 0 || facts === 0) &&
      (snippets === 1 ? '1 snippet' : `${snippets.toLocaleString()} snippets`),
    facts > 0 && (facts === 1 ? '1 fact' : `${facts.toLocaleString()} facts`),
  ];
  return `Import ${parts.filter(Boolean).join(' and ')}`;
}

function taken(choices: ReadonlyMap<string, Choice>): number {
  return [...choices.values()].filter((choice) => choice !== 'keep').length;
}

/** A fact has one value; nobody is asked whether to keep both. */
function withoutBoth(
  choices: ReadonlyMap<string, Choice>,
): ReadonlyMap<string, Exclude<Choice, 'both'>> {
  return new Map([...choices].map(([name, choice]) => [name, choice === 'both' ? 'keep' : choice]));
}
