import type { Slot } from './Chart';

const LETTER = 6.6;
const NUMBERS = new Intl.NumberFormat(undefined, { notation: 'compact', maximumFractionDigits: 1 });

/** The name of each slot and its n below it; where they stand too close, every second or third. */
export function SlotLabels(props: {
  readonly slots: readonly Slot[];
  readonly top: number;
  readonly step: number;
  readonly middle: (slot: number) => number;
}) {
  const { slots, top, step, middle } = props;
  const counts = slots.map(({ spread }) => NUMBERS.format(spread.n));
  const longest = slots.reduce((most, { short }) => Math.max(most, short.length), 2);
  const each =
    [1, 2, 3, 4, 6, 8, 12, 24, 52].find((every) => every * step > longest * LETTER + 6) ?? 104;
  const widest = counts.reduce((most, count) => Math.max(most, count.length), 1);
  const hasRoom = step > widest * LETTER + 2;
  return (
    <>
      {slots.map(({ short }, slot) => (
        <g key={slot} className="chart-words" textAnchor="middle">
          {slot % each === 0 && (
            <text x={middle(slot)} y={top + 18}>
              {short}
            </text>
          )}
          {hasRoom && (
            <text className="chart-n" x={middle(slot)} y={top + 36}>
              {counts[slot]}
            </text>
          )}
        </g>
      ))}
      {hasRoom && (
        <text className="chart-words" x={MARGIN_WORDS} y={top + 36} textAnchor="end">
          n
        </text>
      )}
    </>
  );
}

const MARGIN_WORDS = 54;
