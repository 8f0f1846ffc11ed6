import { Segments } from '@/components/ui/Segments';
import { useId } from 'react';
import type { Period } from '@/utils/replies/period';
import { nameOfConsole, PERIODS } from './words';

/** Which waits the page speaks of. */
export function Choices(props: {
  readonly period: Period;
  readonly console: string | undefined;
  readonly consoles: readonly string[];
  readonly onPeriod: (period: Period) => void;
  readonly onConsole: (console: string | undefined) => void;
}) {
  const id = useId();
  const { console, consoles } = props;
  // What was chosen stays in the list, also when the last wait of it is gone.
  const listed =
    console === undefined || consoles.includes(console) ? consoles : [...consoles, console];
  return (
    <div className="dashboard-choices">
      <Segments legend="Period" options={PERIODS} value={props.period} onChange={props.onPeriod} />
      <div className="dashboard-console">
        <label htmlFor={id}>Console</label>
        <select
          id={id}
          className="input"
          value={console ?? ''}
          onChange={({ target }) => props.onConsole(target.value || undefined)}
        >
          <option value="">All consoles</option>
          {listed.map((each) => (
            <option key={each} value={each}>
              {nameOfConsole(each)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
