import { useDeferredValue, useMemo } from 'react';
import { EmptyState } from '@/components/ui/EmptyState';
import { scanSnippet } from '@/utils/pii/snippet-scan';
import { readyTeam } from '@/utils/pii/team-rules/find-team';
import type { RuleSet } from '@/utils/pii/team-rules/team-rule';
import { findDuplicates } from '@/utils/snippets/duplicates';
import type { Fact } from '@/utils/snippets/fact';
import { hasMistakes, surroundingsOf } from '@/utils/snippets/mistakes';
import { dayOf, isStale, type Snippet } from '@/utils/snippets/snippet';
import { isUnused } from '@/utils/snippets/unused';
import { Duplicates } from './Duplicates';
import { Found } from './Found';
import './tidy-up.css';

const NONE: readonly Snippet[] = [];

/** What in a library waits for a hand: looked for while this is open, after it is shown. */
export function TidyUp(props: {
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Fact[];
  readonly plainOf: (html: string) => string;
  /** The person's own rules of what is personal data, and what is not. */
  readonly rules: RuleSet;
  /** Epoch ms. */
  readonly now: number;
  readonly onKeep: (kept: Snippet, others: readonly Snippet[]) => void;
  readonly onDelete: (snippet: Snippet) => void;
}) {
  const { facts, plainOf, now } = props;
  // A large library takes a moment: the page is there first, and stays quick.
  const snippets = useDeferredValue(props.snippets, NONE);
  const groups = useMemo(() => findDuplicates(snippets), [snippets]);
  const mistaken = useMemo(() => {
    const around = surroundingsOf(snippets, facts, plainOf);
    return snippets.filter((each) => hasMistakes(each, around));
  }, [snippets, facts, plainOf]);
  const team = useMemo(() => readyTeam(props.rules), [props.rules]);
  const leaking = useMemo(
    () =>
      new Map(
        snippets.flatMap((each) => {
          const [leak] = textsOf(each, plainOf).flatMap((text) => scanSnippet(text, team));
          return leak ? [[each, leak.finding.label] as const] : [];
        }),
      ),
    [snippets, plainOf, team],
  );
  const overdue = useMemo(() => {
    const today = dayOf(now);
    return snippets.filter((each) => isStale(each, today));
  }, [snippets, now]);
  const unused = useMemo(() => snippets.filter((each) => isUnused(each, now)), [snippets, now]);
  const tidy =
    leaking.size === 0 && [groups, mistaken, overdue, unused].every(({ length }) => length === 0);
  const looking = snippets !== props.snippets;
  return (
    <main className="column" id="main" aria-busy={looking}>
      <header className="column-head">
        <div>
          <h1>Tidy up</h1>
          <p>What in your library waits for a decision of yours. Each step can be undone.</p>
        </div>
      </header>
      {tidy &&
        (looking ? (
          <p className="quiet">Looking through your library…</p>
        ) : (
          <EmptyState title="Nothing to tidy up">
            No two snippets say the same, none has a mistake or personal data in it, and every
            review is up to date.
          </EmptyState>
        ))}
      <Found
        title="Mistakes in the text"
        why="These cannot be inserted until they are mended."
        snippets={mistaken}
        aside={() => undefined}
        onDelete={props.onDelete}
      />
      <Found
        title="Personal data in the text"
        why="Everybody who inserts these sends it: put a placeholder there. Test numbers and example addresses are let pass."
        snippets={[...leaking.keys()]}
        aside={(snippet) => leaking.get(snippet)?.toLowerCase()}
        onDelete={props.onDelete}
      />
      <Duplicates groups={groups} onKeep={props.onKeep} />
      <Found
        title="Reviews overdue"
        why="Read them again, and set a new day."
        snippets={overdue}
        aside={({ reviewBy }) => reviewBy && `since ${dayName(Date.parse(`${reviewBy}T12:00`))}`}
        onDelete={props.onDelete}
      />
      <Found
        title="Unused for half a year"
        why="What nobody uses makes the rest harder to find."
        snippets={unused}
        aside={({ usedAt }) => (usedAt ? `last used on ${dayName(usedAt)}` : 'never used')}
        onDelete={props.onDelete}
      />
    </main>
  );
}

function textsOf(snippet: Snippet, plainOf: (html: string) => string): string[] {
  return [snippet, ...(snippet.variants ?? [])].map(({ body, rich }) =>
    rich ? plainOf(body) : body,
  );
}

function dayName(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(at);
}
