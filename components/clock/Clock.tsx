import type { ClockView } from '@/components/face/view';
import type { ServiceLevel } from '@/utils/replies/service-level';

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

/** How long the customer has waited, as a small card that takes no clicks from the page. */
export function Clock({ view }: { readonly view: ClockView }) {
  const { waited, level, here, waiting, messages, transcript } = view;
  const others = here ? waiting - 1 : waiting;
  return (
    <>
      <div
        className="clock"
        data-level={level}
        role="timer"
        aria-label={`${here ? 'This customer' : 'Another customer'} has waited ${clockFace(waited)}, ${WORDS[level]}`}
        style={{
          top: transcript.top + 12,
          right: Math.max(12, innerWidth - transcript.right + 16),
        }}
      >
        <span className="clock-shape" aria-hidden="true" />
        <span className="clock-time">{clockFace(waited)}</span>
        <span className="clock-words">
          {here ? (messages > 1 ? `${messages} messages` : WORDS[level]) : 'another chat'}
          {others > 0 && here && <em> · {others} more</em>}
        </span>
      </div>
      <p className="unseen" role="status">
        {SAID[level]}
      </p>
    </>
  );
}

/** "0:07", "12:40", "1:02:09". */
function clockFace(ms: number): string {
  const seconds = Math.floor(ms / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const minutes = Math.floor(seconds / 60);
  return minutes < 60
    ? `${minutes}:${two(seconds % 60)}`
    : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}
