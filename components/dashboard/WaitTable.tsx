import { Card } from '@/components/ui/Card';
import { formatDuration } from '@/utils/replies/statistics';
import type { StoredWait } from '@/utils/replies/wait';

const KINDS = { first: 'First reply', next: 'Next reply' };

const OUTCOMES = {
  replied: 'Replied',
  resolvedWithoutReply: 'Resolved without reply',
  noReplyNeeded: 'No reply needed',
  abandoned: 'Abandoned',
};

/** Waits that have ended, the newest first. The roles are said: on a narrow page CSS takes them. */
export function WaitTable({ waits }: { readonly waits: readonly StoredWait[] }) {
  return (
    <Card className="waits" tabIndex={0} role="region" aria-label="Recent waits">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              Time
            </th>
            <th role="columnheader" scope="col">
              Console
            </th>
            <th role="columnheader" scope="col">
              Kind
            </th>
            <th role="columnheader" scope="col">
              Wait
            </th>
            <th role="columnheader" scope="col">
              Outcome
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {waits.map((wait) => (
            <Row key={wait.id} wait={wait} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function Row({ wait }: { readonly wait: StoredWait }) {
  const { closed, opened, kind, outcome, myWait, holding } = wait;
  const whole = closed - opened;
  const ended = new Date(closed);
  // Taken over from somebody: the customer's wait is longer than the operator's own.
  const mine = myWait !== undefined && myWait < whole - 1000 ? myWait : undefined;
  return (
    <tr role="row" data-testid="wait-row">
      <td role="cell">
        <time dateTime={ended.toISOString()}>
          {ended.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
        </time>
      </td>
      <td role="cell">{labelOf(wait.console)}</td>
      <td role="cell">{KINDS[kind]}</td>
      <td role="cell">
        {formatDuration(whole)}
        {mine !== undefined && <small>{formatDuration(mine)} with you</small>}
      </td>
      <td role="cell">
        {outcome === 'replied' && myWait === undefined ? 'Replied by another' : OUTCOMES[outcome]}
        {holding && <small>with a holding reply</small>}
      </td>
    </tr>
  );
}

function labelOf(console: string): string {
  return console.charAt(0).toUpperCase() + console.slice(1);
}
