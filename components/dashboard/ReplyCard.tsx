import { Card } from '@/components/ui/Card';
import { formatDuration, MINIMUM_FOR_PERCENTILES, summarise } from '@/utils/replies/statistics';
import type { StoredWait } from '@/utils/replies/wait';
import { axisEnd, samplesOf } from './samples';

const NAMES = { first: 'First reply', next: 'Next reply' };

/** How long customers waited for one kind of reply. Few replies are listed, not summed up. */
export function ReplyCard(props: {
  readonly waits: readonly StoredWait[];
  readonly kind: 'first' | 'next';
}) {
  const { waits, kind } = props;
  const { n, p50, p90 } = summarise(waits, kind);
  const samples = samplesOf(waits, kind);
  const enough = n >= MINIMUM_FOR_PERCENTILES;
  return (
    <Card data-testid={`${kind}-reply`} aria-label={NAMES[kind]}>
      <header className="reply-head">
        <h2>{NAMES[kind]}</h2>
        <span>n = {n}</span>
      </header>
      <dl className="reply-numbers">
        <div>
          <dt>half within (p50)</dt>
          <dd>{formatDuration(p50)}</dd>
        </div>
        <div>
          <dt>9 of 10 within (p90)</dt>
          <dd>{formatDuration(p90)}</dd>
        </div>
      </dl>
      {enough && <Spread samples={samples} />}
      {!enough && (
        <p className="reply-few">
          {n === 0
            ? `No ${NAMES[kind].toLowerCase()} of yours yet.`
            : `From ${MINIMUM_FOR_PERCENTILES} replies on they are summed up. Until then, each one:`}
        </p>
      )}
      {!enough && n > 0 && (
        <ul className="reply-singles">
          {samples.map((ms, at) => (
            <li key={at}>{formatDuration(ms)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

/** Each reply as a dot on a line: from at once, at the left, to the longest. */
function Spread({ samples }: { readonly samples: readonly number[] }) {
  const end = axisEnd(samples);
  return (
    <svg className="spread" aria-hidden="true">
      <line x1="0" x2="100%" y1="14" y2="14" />
      {samples.slice(0, 200).map((ms, at) => (
        <circle key={at} cx={`${Math.min(1, ms / end) * 98 + 1}%`} cy="14" r="5" />
      ))}
    </svg>
  );
}
