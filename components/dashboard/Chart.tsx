import { Card } from '@/components/ui/Card';
import type { Spread } from '@/utils/replies/statistics';
import { formatDuration } from '@/utils/replies/statistics';
import { useId, useState, type ReactNode } from 'react';
import { SpreadCells, SpreadHeads } from './SpreadCells';
import { useWidth } from './use-width';

/** One place of a chart: an hour, a weekday, a week. */
export type Slot = {
  /** As in a sentence: "14:00–15:00". */
  readonly name: string;
  /** As under the chart. */
  readonly short: string;
  readonly spread: Spread;
};

export type Drawing = {
  readonly width: number;
  readonly slots: readonly Slot[];
  readonly target: number | undefined;
  /** The slot that is pointed at. */
  readonly at: number | undefined;
  readonly onPoint: (at: number | undefined) => void;
};

/** A drawing of times, what it says in words, and the same numbers as a table. */
export function Chart(props: {
  readonly title: string;
  readonly about: string;
  /** Head of the table's first column. */
  readonly of: string;
  readonly slots: readonly Slot[];
  /** Milliseconds. */
  readonly target: number | undefined;
  readonly draw: (drawing: Drawing) => ReactNode;
}) {
  const { title, slots, target } = props;
  const [frame, width] = useWidth<HTMLDivElement>();
  const [at, setAt] = useState<number>();
  const id = useId();
  const pointed = at === undefined ? undefined : slots[at];
  return (
    <section className="block" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{props.about}</p>
      <Card className="chart" role="presentation">
        <div className="chart-read">
          {pointed ? <Told slot={pointed} /> : <Legend hasTarget={target !== undefined} />}
        </div>
        <div
          ref={frame}
          className="chart-drawing"
          role="img"
          aria-label={`${title}: ${inWords(slots)} All numbers are in the table below.`}
        >
          {width > 0 && props.draw({ width, slots, target, at, onPoint: setAt })}
        </div>
        <Numbers title={title} of={props.of} slots={slots} />
      </Card>
    </section>
  );
}

function Told({ slot: { name, spread } }: { readonly slot: Slot }) {
  const { n, p50, p90 } = spread;
  return (
    <span>
      <strong>{name}</strong> half within {formatDuration(p50)} · 9 of 10 within{' '}
      {formatDuration(p90)} · n = {n.toLocaleString()}
    </span>
  );
}

function Legend({ hasTarget }: { readonly hasTarget: boolean }) {
  return (
    <>
      <span className="chart-key" data-of="p50">
        half within (p50)
      </span>
      <span className="chart-key" data-of="p90">
        9 of 10 within (p90)
      </span>
      <span className="chart-key" data-of="few">
        too few to say
      </span>
      {hasTarget && (
        <span className="chart-key" data-of="target">
          your target
        </span>
      )}
    </>
  );
}

function Numbers(props: {
  readonly title: string;
  readonly of: string;
  readonly slots: readonly Slot[];
}) {
  return (
    <details className="chart-table">
      <summary>Show as a table</summary>
      <div
        className="scrolled"
        tabIndex={0}
        role="region"
        aria-label={`${props.title}, as a table`}
      >
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">{props.of}</th>
              <SpreadHeads />
            </tr>
          </thead>
          <tbody>
            {props.slots.map(({ name, spread }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <SpreadCells spread={spread} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

/** The longest and the shortest half, for whoever does not see the drawing. */
function inWords(slots: readonly Slot[]): string {
  const known = slots.filter(({ spread }) => spread.p50 !== undefined);
  const half = ({ spread }: Slot): number => spread.p50 ?? 0;
  const [first] = known;
  if (!first) return 'not enough replies for any of them.';
  const longest = known.reduce((a, b) => (half(b) > half(a) ? b : a), first);
  const shortest = known.reduce((a, b) => (half(b) < half(a) ? b : a), first);
  if (longest === shortest) return `${longest.name}, half within ${formatDuration(half(longest))}.`;
  return `longest ${longest.name}, half within ${formatDuration(half(longest))}; shortest ${shortest.name}, half within ${formatDuration(half(shortest))}.`;
}
