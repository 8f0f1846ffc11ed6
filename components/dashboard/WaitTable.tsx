import { Card } from '@/components/ui/Card';
import { formatDuration } from '@/utils/replies/statistics';
import type { RecentWait } from '@/utils/replies/report';
import { nameOfConsole, NOT_AVERAGED } from './words';

const KINDS = { first: 'First reply', next: 'Next reply' };
const HEADS = ['Time', 'Console', 'Kind', 'Wait', 'Outcome'];

/** Waits that have ended, the newest first. The roles are said: on a narrow page CSS takes them. */
export function WaitTable({ waits }: { readonly waits: readonly RecentWait[] }) {
  return (
    <Card className="waits" tabIndex={0} role="region" aria-label="Recent waits, as a table">
      <table role="table">
        <thead role="rowgroup">
          <tr role="row">
            {HEADS.map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {waits.map((wait, at) => (
            <Row key={at} wait={wait} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

const ENDED = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

function Row({ wait }: { readonly wait: RecentWait }) {
  const { closed, kind, standing, holding, whole } = wait;
  const ended = new Date(closed);
  // Taken over from somebody: the customer's wait is longer than the operator's own.
  const mine = wait.mine !== undefined && wait.mine < whole - 1000 ? wait.mine : undefined;
  return (
    <tr role="row" data-testid="wait-row">
      <td role="cell">
        <time dateTime={ended.toISOString()}>{ENDED.format(ended)}</time>
      </td>
      <td role="cell">{nameOfConsole(wait.console)}</td>
      <td role="cell">{KINDS[kind]}</td>
      <td role="cell">
        {formatDuration(whole)}
        {mine !== undefined && <small>{formatDuration(mine)} with you</small>}
      </td>
      <td role="cell">
        {standing === 'sample' ? 'Replied' : NOT_AVERAGED[standing]}
        {holding && <small>with a holding reply</small>}
      </td>
    </tr>
  );
}
