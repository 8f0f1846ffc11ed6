import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import type { Drawing, Slot } from './Chart';
import { ChartSlot } from './ChartSlot';
import { SlotLabels } from './SlotLabels';
import { timeTicks } from './ticks';
import { longestOf, MARGIN, TargetLine, TimeAxis } from './TimeAxis';

const HEIGHT = 250;
const FLOOR = HEIGHT - MARGIN.bottom;
/** Beyond this, dots would be a band of their own. */
const MOST_DOTS = 60;

/** Weeks one after the other: a line for p50 and a dashed one for p90, with a gap where n is too small. */
export function TrendDrawing({ width, slots, target, at, onPoint }: Drawing) {
  const ticks = timeTicks(longestOf(slots, target));
  const x = scalePoint({
    domain: slots.map((_, slot) => slot),
    range: [MARGIN.left, width - MARGIN.right],
    padding: 0.5,
  });
  const y = scaleLinear<number>({ domain: [0, ticks.at(-1) ?? 1], range: [FLOOR, MARGIN.top] });
  const middle = (slot: number): number => x(slot) ?? 0;
  const step = slots.length > 1 ? x.step() : width - MARGIN.left - MARGIN.right;
  const line = (of: 'p50' | 'p90') => (
    <LinePath<Slot>
      className={`chart-trend chart-trend-${of}`}
      data={[...slots]}
      defined={({ spread }) => spread[of] !== undefined}
      x={(_, slot) => middle(slot)}
      y={({ spread }) => y(spread[of] ?? 0)}
    />
  );
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true" onPointerLeave={() => onPoint(undefined)}>
      <TimeAxis scale={y} ticks={ticks} width={width} />
      {line('p90')}
      {line('p50')}
      {slots.map(({ spread: { n, p50, p90 } }, slot) => (
        <ChartSlot
          key={slot}
          middle={middle(slot)}
          width={step}
          height={HEIGHT}
          isAt={slot === at}
          onPoint={() => onPoint(slot)}
        >
          {(slots.length <= MOST_DOTS || slot === at) && (
            <>
              {p90 !== undefined && (
                <circle className="chart-dot-p90" cx={middle(slot)} cy={y(p90)} r={3.5} />
              )}
              {p50 !== undefined && (
                <circle className="chart-dot-p50" cx={middle(slot)} cy={y(p50)} r={4} />
              )}
              {p50 === undefined && n > 0 && (
                <circle className="chart-few" cx={middle(slot)} cy={FLOOR - 6} r={3.5} />
              )}
            </>
          )}
        </ChartSlot>
      ))}
      <TargetLine scale={y} width={width} target={target} />
      <SlotLabels slots={slots} top={FLOOR} step={step} middle={middle} />
    </svg>
  );
}
