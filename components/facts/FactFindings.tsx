import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import type { FactFinding } from '@/utils/snippets/fact-lint';
import type { Snippet } from '@/utils/snippets/snippet';
import { Excerpt } from './Excerpt';

export type Literal = Extract<FactFinding, { readonly kind: 'literal' }>;

/** So many stand there at once; with them out of the way come the next. */
const SHOWN = 30;

const GROUPS = [
  ['contradiction', 'Contradictions', 'Two places say different things.'],
  ['literal', 'Written out', 'These values have a fact, and would not follow when it changes.'],
  ['unknown', 'Unknown facts', 'These snippets cannot be inserted yet.'],
] as const;

/** What is to be mended about facts: each finding with its words and the way to its snippet. */
export function FactFindings(props: {
  readonly findings: readonly FactFinding[];
  /** By id. */
  readonly snippets: ReadonlyMap<string, Snippet>;
  readonly onUseFact: (finding: Literal) => void;
}) {
  return GROUPS.map(([kind, title, why]) => {
    const findings = props.findings.filter((each) => each.kind === kind);
    return (
      findings.length > 0 && (
        <Card key={kind} aria-label={title}>
          <h2>
            {title} <span className="quiet">{findings.length.toLocaleString()}</span>
          </h2>
          <p className="quiet">{why}</p>
          <ul className="fact-findings">
            {findings.slice(0, SHOWN).map((finding, at) => (
              <Finding key={`${at} ${finding.sentence}`} {...props} finding={finding} />
            ))}
          </ul>
          {findings.length > SHOWN && (
            <p className="quiet">and {(findings.length - SHOWN).toLocaleString()} more</p>
          )}
        </Card>
      )
    );
  });
}

function Finding(props: {
  readonly finding: FactFinding;
  readonly snippets: ReadonlyMap<string, Snippet>;
  readonly onUseFact: (finding: Literal) => void;
}) {
  const { finding, snippets } = props;
  if (finding.kind === 'unused') return null;
  const snippet = snippets.get(finding.snippet);
  const other = finding.kind === 'contradiction' ? snippets.get(finding.other ?? '') : undefined;
  if (!snippet) return null;
  return (
    <li>
      <p>{finding.sentence}</p>
      <div className="fact-pair">
        <Excerpt snippet={snippet} text={finding.text} span={finding.span} />
        {other && <Excerpt snippet={other} />}
      </div>
      {finding.kind === 'literal' && (
        <Button
          aria-label={`Use the fact ${finding.fact} in ${snippet.title}`}
          onClick={() => props.onUseFact(finding)}
        >
          Use the fact
        </Button>
      )}
    </li>
  );
}
