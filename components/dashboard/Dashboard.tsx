import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Period } from '@/utils/replies/period';
import type { Report } from '@/utils/replies/report';
import { ByConsole } from './ByConsole';
import { Charts } from './Charts';
import { Choices } from './Choices';
import { NotAveraged } from './NotAveraged';
import { NothingYet } from './NothingYet';
import { Replies } from './Replies';
import { SampleNote } from './SampleNote';
import { Recent } from './Recent';
import { waitsInWords } from './words';
import './dashboard.css';
import './chart.css';
import './tables.css';

export type DashboardChoice = {
  readonly period: Period;
  readonly console: string | undefined;
  readonly sample: boolean;
};

/** The operator's own reply times. */
export function Dashboard(props: {
  readonly report: Report;
  readonly consoles: readonly string[];
  /** How many waits are kept, whatever is chosen. */
  readonly stored: number;
  readonly choice: DashboardChoice;
  /** What is shown is not yet what was chosen. */
  readonly isBusy: boolean;
  readonly onChoose: (change: Partial<DashboardChoice>) => void;
  readonly onExport: () => void;
  readonly onDelete: () => void;
}) {
  const { report, stored, choice, onChoose } = props;
  const isEmpty = stored === 0 && !choice.sample;
  return (
    <main className="column dashboard" id="main">
      <header className="column-head">
        <div>
          <h1>Reply times</h1>
          <p>Kept in this browser only: times, no text, no names. Nobody else sees them.</p>
        </div>
        {stored > 0 && !choice.sample && (
          <div className="dashboard-acts">
            <Button onClick={props.onExport}>Export…</Button>
            <Button look="bare" tone="danger" onClick={props.onDelete}>
              Delete everything…
            </Button>
          </div>
        )}
      </header>
      {choice.sample && (
        <SampleNote onLeave={() => onChoose({ sample: false, console: undefined })} />
      )}
      {isEmpty ? (
        <NothingYet onSample={() => onChoose({ sample: true, console: undefined })} />
      ) : (
        <>
          <Choices
            period={choice.period}
            console={choice.console}
            consoles={props.consoles}
            onPeriod={(period) => onChoose({ period })}
            onConsole={(console) => onChoose({ console })}
          />
          <div className="dashboard-told" aria-busy={props.isBusy} data-sample={choice.sample}>
            <Told
              report={report}
              isSample={choice.sample}
              onAll={() => onChoose({ period: 'all', console: undefined })}
            />
          </div>
          {!choice.sample && (
            <Button
              look="bare"
              className="dashboard-sample"
              onClick={() => onChoose({ sample: true, console: undefined })}
            >
              Show sample data
            </Button>
          )}
        </>
      )}
    </main>
  );
}

const DAY = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

function Told(props: {
  readonly report: Report;
  readonly isSample: boolean;
  readonly onAll: () => void;
}) {
  const { report, onAll } = props;
  const { counts, selection, recent } = report;
  const count = Object.values(counts).reduce((sum, each) => sum + each, 0);
  const since = selection.from === undefined ? '' : ` since ${DAY.format(selection.from)}`;
  const status = (
    <p className="dashboard-status" role="status">
      {count === 0
        ? `No wait ended${since}.`
        : `${props.isSample ? 'Sample: ' : ''}${waitsInWords(count)} ended${since}.`}
    </p>
  );
  if (count === 0) {
    return (
      <>
        {status}
        <Card>
          <EmptyState
            title="Nothing in this selection"
            action={<Button onClick={onAll}>Show all</Button>}
          >
            There are waits, but none of this period and console.
          </EmptyState>
        </Card>
      </>
    );
  }
  return (
    <>
      {status}
      <Replies report={report} />
      <NotAveraged counts={counts} consoles={report.consoles} />
      <Charts report={report} />
      <ByConsole consoles={report.consoles} />
      <Recent waits={recent} count={count} />
    </>
  );
}
