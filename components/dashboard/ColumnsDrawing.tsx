import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { Drawing } from './Chart';
import { ChartSlot } from './ChartSlot';
import { SlotLabels } from './SlotLabels';
import { timeTicks } from './ticks';
import { longestOf, MARGIN, TargetLine, TimeAxis } from './TimeAxis';

const HEIGHT = 250;
const FLOOR = HEIGHT - MARGIN.bottom;
/** The second one stands in the first. */
const COLUMNS = ['p90', 'p50'] as const;

/** Hours or weekdays: a column to p90, and in it the one to p50. */
export function ColumnsDrawing({ width, slots, target, at, onPoint }: Drawing) {
  const ticks = timeTicks(longestOf(slots, target));
  const x = scaleBand({
    domain: slots.map((_, slot) => slot),
    range: [MARGIN.left, width - MARGIN.right],
    paddingInner: 0.28,
    paddingOuter: 0.14,
  });
  const y = scaleLinear<number>({ domain: [0, ticks.at(-1) ?? 1], range: [FLOOR, MARGIN.top] });
  const band = Math.min(x.bandwidth(), 44);
  const middle = (slot: number): number => (x(slot) ?? 0) + x.bandwidth() / 2;
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" onPointerLeave={() => onPoint(undefined)}>
      <TimeAxis scale={y} ticks={ticks} width={width} />
      {slots.map(({ spread }, slot) => (
        <ChartSlot
          key={slot}
          middle={middle(slot)}
          width={x.step()}
          height={HEIGHT}
          isAt={slot === at}
          onPoint={() => onPoint(slot)}
        >
          {COLUMNS.map((of) => {
            const top = y(spread[of] ?? 0);
            return (
              spread[of] !== undefined && (
                <Bar
                  key={of}
                  className={`chart-${of}`}
                  x={middle(slot) - band / 2}
                  width={band}
                  y={top}
                  height={FLOOR - top}
                  rx={3}
                />
              )
            );
          })}
          {spread.p50 === undefined && spread.n > 0 && (
            <circle className="chart-few" cx={middle(slot)} cy={FLOOR - 6} r={3.5} />
          )}
        </ChartSlot>
      ))}
      <TargetLine scale={y} width={width} target={target} />
      <SlotLabels slots={slots} top={FLOOR} step={x.step()} middle={middle} />
    </svg>
  );
}
