import { useLayoutEffect, useRef, useState } from 'react';
import type { ClockPlace, ClockView } from '@/components/face/view';
import { withinSchedule } from '@/utils/replies/schedule';
import { serviceLevel, type ServiceLevel } from '@/utils/replies/service-level';
import { placeOf, standAt, wantedAt, type Point, type Size } from './stand';
import { useDrag } from './use-drag';
import { useNow } from './use-now';

const WORDS: Record<ServiceLevel, string> = {
  fine: 'in time',
  soon: 'due soon',
  late: 'over target',
};

const SAID: Record<ServiceLevel, string> = {
  fine: 'A customer waits for your reply.',
  soon: 'A reply is due soon.',
  late: 'A reply is over your target.',
};

/** How long the customer has waited, as a small card that can be moved and made smaller. */
export function Clock({
  view,
  onMark,
  onPlace,
}: {
  readonly view: ClockView;
  /** The customer needs no reply. */
  readonly onMark: () => void;
  readonly onPlace: (place: ClockPlace) => void;
}) {
  const now = useNow();
  const card = useRef<HTMLElement>(null);
  const came = useRef<HTMLElement | null>(null);
  const [size, setSize] = useState<Size>({ width: 0, height: 0 });
  const { opened, here, waiting, messages, place, schedule } = view;
  const collapsed = place?.collapsed ?? false;
  const waited = Math.max(0, now - opened);
  const counted = schedule ? withinSchedule(opened, Math.max(now, opened), schedule) : waited;
  const level = serviceLevel(counted, view.targetSeconds);
  const others = here ? waiting - 1 : waiting;
  const window = { width: innerWidth, height: innerHeight };
  const drag = useDrag(card, (point) => onPlace(placeOf(point, size, window, collapsed)));
  const wanted = drag.at ?? wantedAt(place, view.transcript, size, window);
  const at = drag.at ?? standAt(wanted, size, view.avoid, window);

  useLayoutEffect(() => {
    const { offsetWidth: width, offsetHeight: height } = card.current!;
    if (width !== size.width || height !== size.height) setSize({ width, height });
  });

  const goBack = (): void => came.current?.focus();
  const time = `${view.isKnown ? '' : '≥ '}${clockFace(waited)}`;
  const move = (by: Point): void =>
    onPlace(placeOf({ left: at.left + by.left, top: at.top + by.top }, size, window, collapsed));
  return (
    <>
      <section
        ref={card}
        className="clock"
        data-level={level}
        data-collapsed={collapsed || undefined}
        data-moving={drag.at ? true : undefined}
        aria-label="Reply timer from Chatside"
        style={{ left: at.left, top: at.top, visibility: size.width ? 'visible' : 'hidden' }}
        onFocus={({ relatedTarget }) => {
          if (relatedTarget && !card.current?.contains(relatedTarget)) {
            came.current = relatedTarget as HTMLElement;
          }
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') goBack();
          const by = STEPS[event.key];
          if (by && event.target === event.currentTarget.querySelector('.clock-grip')) move(by);
          else if (event.key !== 'Escape') return;
          event.preventDefault();
          event.stopPropagation();
        }}
      >
        <button
          type="button"
          className="clock-grip"
          aria-label="Move the timer"
          aria-description="Drag it, or press the arrow keys. Esc goes back to your reply."
          title="Drag to move, or use the arrow keys"
          {...drag.grip}
        >
          <span className="clock-shape" aria-hidden="true" />
        </button>
        <span
          className="clock-time"
          role="timer"
          aria-label={`${here ? 'This customer' : 'Another customer'} has waited ${view.isKnown ? '' : 'at least '}${clockFace(waited)}, ${WORDS[level]}`}
        >
          {time}
        </span>
        {!collapsed && (
          <span className="clock-words">
            {here ? WORDS[level] : `another chat · ${WORDS[level]}`}
            {here && messages > 1 && <em> · {messages} messages</em>}
            {others > 0 && here && <em> · {others} more</em>}
          </span>
        )}
        {!collapsed && here && (
          <button
            type="button"
            className="clock-mark"
            data-proposed={view.asksNothing || undefined}
            title="The customer needs no reply: stop the timer"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => {
              goBack();
              onMark();
            }}
          >
            No reply needed
          </button>
        )}
        <button
          type="button"
          className="clock-fold"
          aria-expanded={!collapsed}
          aria-label={collapsed ? 'Show more of the timer' : 'Make the timer smaller'}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPlace({ x: place?.x ?? 0, y: place?.y ?? 0, collapsed: !collapsed })}
        >
          <span aria-hidden="true">{collapsed ? '›' : '–'}</span>
        </button>
      </section>
      <p className="unseen" role="status">
        {SAID[level]}
      </p>
    </>
  );
}

/** By an arrow key; CSS pixels. */
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { left: -16, top: 0 },
  ArrowRight: { left: 16, top: 0 },
  ArrowUp: { left: 0, top: -16 },
  ArrowDown: { left: 0, top: 16 },
};

/** "0:07", "12:40", "1:02:09". */
function clockFace(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
