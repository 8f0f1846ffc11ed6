import { AxisLeft } from '@visx/axis';
import type { scaleLinear } from '@visx/scale';
import { tickWords } from './ticks';

export const MARGIN = { top: 10, right: 12, bottom: 44, left: 62 };

/** Times at the left with a line each, and the target across. */
export function TimeAxis(props: {
  readonly scale: ReturnType<typeof scaleLinear<number>>;
  readonly ticks: readonly number[];
  readonly width: number;
  readonly target: number | undefined;
}) {
  const { scale, ticks, width, target } = props;
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
      {target !== undefined && target <= (ticks.at(-1) ?? 0) && (
        <line
          className="chart-target"
          x1={MARGIN.left}
          x2={end}
          y1={scale(target)}
          y2={scale(target)}
        />
      )}
    </>
  );
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
