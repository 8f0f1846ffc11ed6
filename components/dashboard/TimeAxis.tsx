import { AxisLeft } from '@visx/axis';
import type { scaleLinear } from '@visx/scale';
import { tickWords } from './ticks';

export const MARGIN = { top: 10, right: 12, bottom: 44, left: 62 };

/** Times at the left with a line each. */
export function TimeAxis(props: {
  readonly scale: ReturnType<typeof scaleLinear<number>>;
  readonly ticks: readonly number[];
  readonly width: number;
}) {
  const { scale, ticks, width } = props;
  const end = width - MARGIN.right;
  return (
    <>
      {ticks.map((tick) => (
        <line
          key={tick}
          className="chart-line"
          x1={MARGIN.left}
          x2={end}
          y1={scale(tick)}
          y2={scale(tick)}
        />
      ))}
      <AxisLeft
        scale={scale}
        left={MARGIN.left}
        tickValues={[...ticks]}
        tickFormat={(tick) => tickWords(Number(tick))}
        tickClassName="chart-tick"
        tickLabelProps={{ className: 'chart-words', textAnchor: 'end', dx: -4, dy: 4 }}
        hideAxisLine
        hideTicks
      />
    </>
  );
}

/** The operator's own target, in front of what is measured against it. */
export function TargetLine(props: {
  readonly scale: ReturnType<typeof scaleLinear<number>>;
  readonly width: number;
  readonly target: number | undefined;
}) {
  const { scale, width, target } = props;
  const [, most = 0] = scale.domain();
  if (target === undefined || target > most) return null;
  const y = scale(target);
  return <line className="chart-target" x1={MARGIN.left} x2={width - MARGIN.right} y1={y} y2={y} />;
}

/** The longest time that the drawing must show: the target, too, unless it is far above. */
export function longestOf(
  slots: readonly { readonly spread: { readonly p90?: number } }[],
  target: number | undefined,
): number {
  const longest = slots.reduce((most, { spread }) => Math.max(most, spread.p90 ?? 0), 0);
  if (longest === 0) return target ?? 60_000;
  return target !== undefined && target < longest * 2 ? Math.max(longest, target) : longest;
}
