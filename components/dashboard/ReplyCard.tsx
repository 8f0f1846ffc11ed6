import { Card } from '@/components/ui/Card';
import type { Spread } from '@/utils/replies/statistics';
import { formatDuration, formatShare, MINIMUM_FOR_PERCENTILES } from '@/utils/replies/statistics';
import type { ReactNode } from 'react';

/** The operator's own replies of one kind. Few are listed, not summed up. */
export function ReplyCard(props: {
  readonly name: string;
  readonly testId: string;
  /** What these times are measured from and to, in a sentence. */
  readonly about: string;
  readonly spread: Spread;
  readonly children?: ReactNode;
}) {
  const { name, testId, about, spread } = props;
  const { n, p50, p90, within, few } = spread;
  return (
    <Card className="reply" data-testid={testId} aria-label={name}>
      <header className="reply-head">
        <h2>{name}</h2>
        <span>n = {n.toLocaleString()}</span>
      </header>
      <p className="reply-about">{about}</p>
      <dl className="reply-numbers">
        <Figure name="half within (p50)" value={formatDuration(p50)} />
        <Figure name="9 of 10 within (p90)" value={formatDuration(p90)} />
        <Figure name="within your target" value={formatShare(within)} />
      </dl>
      {n < MINIMUM_FOR_PERCENTILES && (
        <p className="reply-few">
          {n === 0
            ? 'None of yours here yet.'
            : `From ${MINIMUM_FOR_PERCENTILES} replies on they are summed up. Until then, each one:`}
        </p>
      )}
      {few && (
        <ul className="reply-singles">
          {few.map((ms, at) => (
            <li key={at}>{formatDuration(ms)}</li>
          ))}
        </ul>
      )}
      {props.children}
    </Card>
  );
}

function Figure({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
