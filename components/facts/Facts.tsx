import { useDeferredValue, useMemo } from 'react';
import { Card } from '@/components/ui/Card';
import type { Fact } from '@/utils/snippets/fact';
import { lintFacts } from '@/utils/snippets/fact-lint';
import { factUsers } from '@/utils/snippets/fact-users';
import type { Snippet } from '@/utils/snippets/snippet';
import { FactFindings, type Literal } from './FactFindings';
import { FactRow } from './FactRow';
import { NewFact } from './NewFact';
import './facts.css';

const NONE: readonly Snippet[] = [];
const NO_FACTS: readonly Fact[] = [];

/** The facts of a library: one value each, used by many snippets. */
export function Facts(props: {
  readonly facts: readonly Fact[];
  readonly snippets: readonly Snippet[];
  /** Sentences for what must be mended; none when it is saved. */
  readonly onAdd: (name: string, value: string) => Promise<readonly string[]>;
  readonly onChange: (fact: Fact, value: string) => Promise<readonly string[]>;
  readonly onDelete: (fact: Fact, users: readonly Snippet[]) => void;
  /** A value that was written out gives way to its fact. */
  readonly onUseFact: (finding: Literal) => void;
}) {
  const { facts } = props;
  // A large library takes a moment: the page is there first, and stays quick.
  const snippets = useDeferredValue(props.snippets, NONE);
  const users = useMemo(() => factUsers(snippets), [snippets]);
  const byId = useMemo(() => new Map(snippets.map((each) => [each.id, each])), [snippets]);
  const known = useDeferredValue(facts, NO_FACTS);
  const findings = useMemo(() => lintFacts(snippets, known), [snippets, known]);
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>Facts</h1>
          <p>
            A value that several snippets use and that changes in one place. In a text it is written
            as <code>{'{{fact:refund_days}}'}</code>.
          </p>
        </div>
      </header>
      <Card aria-label="Your facts">
        <NewFact name="" onSave={props.onAdd} />
        {facts.length > 0 && (
          <ul className="facts">
            {facts.map((fact) => (
              <FactRow
                key={fact.name}
                fact={fact}
                users={users.get(fact.name) ?? []}
                onSave={(value) => props.onChange(fact, value)}
                onDelete={() => props.onDelete(fact, users.get(fact.name) ?? [])}
              />
            ))}
          </ul>
        )}
      </Card>
      <FactFindings findings={findings} snippets={byId} onUseFact={props.onUseFact} />
    </main>
  );
}
