import type { ComponentProps } from 'react';
import { levelOf, waitedOf, type QueueRow } from '@/utils/replies/queue';
import type { ServiceLevel } from '@/utils/replies/service-level';
import { formatDuration } from '@/utils/replies/statistics';
import { urgencyOf } from '@/utils/replies/urgency';

const LEVELS: Readonly<Record<ServiceLevel, string>> = {
  fine: 'in time',
  soon: 'due soon',
  late: 'over target',
};

const LABELS = { deadline: 'Deadline', repeat: 'Asked before', anger: 'Upset' } as const;

/** One customer who waits, as one button. */
export function Row(
  props: Pick<ComponentProps<'button'>, 'tabIndex' | 'onFocus' | 'ref'> & {
    readonly row: QueueRow;
    readonly now: number;
    readonly onOpen: () => void;
  },
) {
  const { row, now, onOpen, ...ties } = props;
  const level = levelOf(row, now);
  const tabs = new Set(row.places.map(({ tabId }) => tabId)).size;
  return (
    <button
      {...ties}
      type="button"
      className="queue-row"
      data-level={level}
      data-testid="queue-row"
      onClick={onOpen}
    >
      <span className="queue-shape" aria-hidden="true" />
      <span className="queue-name">{row.customer ?? 'A customer'}</span>
      <span className="queue-waited">{formatDuration(waitedOf(row, now))}</span>
      <span className="queue-where">
        {row.console} · {row.messages === 1 ? '1 message' : `${row.messages} messages`}
        {tabs > 1 && ` · in ${tabs} tabs`}
      </span>
      <span className="queue-level">{LEVELS[level]}</span>
      {urgencyOf(row.cues).map(({ label, words }) => (
        <span key={words} className="queue-cue" data-cue={label}>
          <b>{LABELS[label]}</b> {words}
        </span>
      ))}
    </button>
  );
}
