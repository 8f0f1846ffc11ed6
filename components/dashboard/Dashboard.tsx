import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import type { StoredWait } from '@/utils/replies/wait';
import { ReplyCard } from './ReplyCard';
import { countsOf, type Counts } from './samples';
import { WaitTable } from './WaitTable';
import './dashboard.css';

/** The table shows this many; all of them enter the numbers above. */
const MOST_ROWS = 100;

const OTHERWISE: Record<keyof Counts, string> = {
  resolvedWithoutReply: 'Resolved without reply',
  noReplyNeeded: 'No reply needed',
  abandoned: 'Abandoned',
  byOthers: 'Replied by another',
};

/** The operator's own reply times. */
export function Dashboard(props: {
  readonly waits: readonly StoredWait[];
  readonly onDelete: () => void;
}) {
  const { waits } = props;
  const counts = countsOf(waits);
  const recent = [...waits].sort((a, b) => b.closed - a.closed).slice(0, MOST_ROWS);
  return (
    <main className="column" id="main">
      <header className="column-head">
        <div>
          <h1>Reply times</h1>
          <p>Kept in this browser only: times, no text, no names.</p>
        </div>
        {waits.length > 0 && (
          <Button look="bare" tone="danger" onClick={props.onDelete}>
            Delete all reply times
          </Button>
        )}
      </header>
      <div className="replies">
        <ReplyCard waits={waits} kind="first" />
        <ReplyCard waits={waits} kind="next" />
      </div>
      {waits.length === 0 ? (
        <Card>
          <EmptyState title="Nothing timed yet">
            Answer a customer on a console where Chatside is on. Each wait that ends appears here by
            itself.
          </EmptyState>
        </Card>
      ) : (
        <>
          <section className="block" aria-labelledby="otherwise">
            <h2 id="otherwise">Ended otherwise</h2>
            <p>Counted, and not part of the times above.</p>
            <Card className="outcomes" role="presentation">
              {(Object.keys(OTHERWISE) as (keyof Counts)[]).map((outcome) => (
                <dl key={outcome}>
                  <dt>{OTHERWISE[outcome]}</dt>
                  <dd>{counts[outcome]}</dd>
                </dl>
              ))}
            </Card>
          </section>
          <section className="block" aria-labelledby="recent">
            <h2 id="recent">Recent waits</h2>
            {waits.length > recent.length && (
              <p>
                The last {recent.length} of {waits.length.toLocaleString()}.
              </p>
            )}
            <WaitTable waits={recent} />
          </section>
        </>
      )}
    </main>
  );
}
