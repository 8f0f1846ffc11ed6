import { scaleBand, scaleLinear } from '@visx/scale';
import { Bar } from '@visx/shape';
import type { Drawing } from './Chart';
import { SlotLabels } from './SlotLabels';
import { timeTicks } from './ticks';
import { longestOf, MARGIN, TargetLine, TimeAxis } from './TimeAxis';

const HEIGHT = 250;
const FLOOR = HEIGHT - MARGIN.bottom;

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
      {slots.map(({ spread: { n, p50, p90 } }, slot) => {
        const left = middle(slot) - band / 2;
        return (
          <g
            key={slot}
            className="chart-slot"
            data-at={slot === at}
            onPointerEnter={() => onPoint(slot)}
          >
            <rect
              className="chart-hit"
              x={middle(slot) - x.step() / 2}
              y={MARGIN.top}
              width={x.step()}
              height={HEIGHT - MARGIN.top}
            />
            {p90 !== undefined && (
              <Bar
                className="chart-p90"
                x={left}
                width={band}
                y={y(p90)}
                height={FLOOR - y(p90)}
                rx={3}
              />
            )}
            {p50 !== undefined && (
              <Bar
                className="chart-p50"
                x={left}
                width={band}
                y={y(p50)}
                height={FLOOR - y(p50)}
                rx={3}
              />
            )}
            {p50 === undefined && n > 0 && (
              <circle className="chart-few" cx={middle(slot)} cy={FLOOR - 6} r={3.5} />
            )}
          </g>
        );
      })}
      <TargetLine scale={y} width={width} target={target} />
      <SlotLabels slots={slots} top={FLOOR} step={x.step()} middle={middle} />
    </svg>
  );
}
