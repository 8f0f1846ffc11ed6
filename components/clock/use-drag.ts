import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Point } from './stand';

/** Lets a grip move a card; where it was left is told once. */
export function useDrag(
  card: RefObject<HTMLElement | null>,
  onLeft: (at: Point) => void,
): {
  /** While it is moved. */
  readonly at: Point | undefined;
  readonly grip: {
    onPointerDown(event: PointerEvent): void;
    onPointerMove(event: PointerEvent): void;
    onPointerUp(event: PointerEvent): void;
    onPointerCancel(): void;
    onMouseDown(event: { preventDefault(): void }): void;
  };
} {
  const [at, setAt] = useState<Point>();
  const held = useRef<Point>(undefined);
  return {
    at,
    grip: {
      // The reply keeps the focus.
      onMouseDown: (event) => event.preventDefault(),
      onPointerDown(event) {
        const box = card.current?.getBoundingClientRect();
        if (!box || event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { left: event.clientX - box.left, top: event.clientY - box.top };
      },
      onPointerMove({ clientX, clientY }) {
        const grab = held.current;
        if (grab) setAt({ left: clientX - grab.left, top: clientY - grab.top });
      },
      onPointerUp() {
        held.current = undefined;
        if (at) onLeft(at);
        setAt(undefined);
      },
      onPointerCancel() {
        held.current = undefined;
        setAt(undefined);
      },
    },
  };
}
