import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Mark } from '@/components/ui/Mark';
import { summaryOf } from '@/utils/replies/badge';
import { inOrder, levelOf, type QueueRow } from '@/utils/replies/queue';
import { Row } from './Row';
import { useArrowKeys } from './use-arrow-keys';
import './queue.css';

/** Every customer who waits, the most pressing first. */
export function Queue(props: {
  /** Undefined until they are known. */
  readonly rows: readonly QueueRow[] | 'consentMissing' | undefined;
  readonly now: number;
  /** What came of the last one that was opened; empty when it is in view. */
  readonly said: string;
  readonly onOpen: (row: QueueRow) => void;
  readonly onWelcome: () => void;
}) {
  const { rows, now } = props;
  return (
    <main className="queue">
      <header className="queue-head">
        <Mark size={18} />
        <h1>Who waits</h1>
      </header>
      {rows === 'consentMissing' && (
        <EmptyState
          title="One page to read first"
          action={
            <Button look="primary" onClick={props.onWelcome}>
              Read and start
            </Button>
          }
        >
          Chatside does nothing until you have seen what it reads and keeps.
        </EmptyState>
      )}
      {Array.isArray(rows) && rows.length === 0 && (
        <EmptyState title="Nobody waits">
          As soon as a customer writes in a console that is open in a tab, they are listed here.
        </EmptyState>
      )}
      {Array.isArray(rows) && rows.length > 0 && (
        <List rows={inOrder(rows as readonly QueueRow[], now)} now={now} onOpen={props.onOpen} />
      )}
      <p className="queue-said" role="status">
        {props.said}
      </p>
    </main>
  );
}

/** Said when it changes: without the times, which always do. */
function countsOf(rows: readonly QueueRow[], now: number): string {
  const late = rows.filter((row) => levelOf(row, now) === 'late').length;
  return `${rows.length} waiting${late ? `, ${late} over target` : ''}`;
}

function List(props: {
  readonly rows: readonly QueueRow[];
  readonly now: number;
  readonly onOpen: (row: QueueRow) => void;
}) {
  const { rows, now } = props;
  const keys = useArrowKeys(rows.map(({ key }) => key));
  return (
    <>
      <p className="queue-summary">{summaryOf(rows, now)}</p>
      <p className="unseen" role="status">
        {countsOf(rows, now)}
      </p>
      <ol className="queue-rows" aria-label="Customers who wait" {...keys.list}>
        {rows.map((row) => (
          <li key={row.key}>
            <Row row={row} now={now} onOpen={() => props.onOpen(row)} {...keys.row(row.key)} />
          </li>
        ))}
      </ol>
      <p className="queue-keys">
        <kbd>↑</kbd> <kbd>↓</kbd> move, <kbd>Enter</kbd> opens the conversation
      </p>
    </>
  );
}
