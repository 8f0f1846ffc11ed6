import type { ReactNode } from 'react';
import { MARGIN } from './TimeAxis';

/** One slot of a drawing; it hears the pointer over its whole height. Lengths in CSS pixels. */
export function ChartSlot(props: {
  readonly middle: number;
  readonly width: number;
  /** Of the drawing. */
  readonly height: number;
  readonly isAt: boolean;
  readonly onPoint: () => void;
  readonly children: ReactNode;
}) {
  const { middle, width, height } = props;
  return (
    <g className="chart-slot" data-at={props.isAt} onPointerEnter={props.onPoint}>
      <rect
        className="chart-hit"
        x={middle - width / 2}
        y={MARGIN.top}
        width={width}
        height={height - MARGIN.top}
      />
      {props.children}
    </g>
  );
}
