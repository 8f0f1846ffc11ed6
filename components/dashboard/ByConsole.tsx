import { Card } from '@/components/ui/Card';
import type { Report } from '@/utils/replies/report';
import { SpreadCells, SpreadHeads } from './SpreadCells';
import { nameOfConsole } from './words';

/** Each console beside the others, and what it does not tell. */
export function ByConsole({ consoles }: { readonly consoles: Report['consoles'] }) {
  const silent = consoles.filter(({ tellsStates }) => !tellsStates);
  return (
    <section className="block" aria-labelledby="by-console">
      <h2 id="by-console">By console</h2>
      <p>All of these are your own replies.</p>
      <Card className="scrolled" tabIndex={0} role="region" aria-label="By console, as a table">
        <table className="numbers">
          <thead>
            <tr>
              <th scope="col">Console</th>
              <th scope="col">Replies</th>
              <SpreadHeads />
            </tr>
          </thead>
          {consoles.map(({ console, first, next, tellsStates }) => (
            <tbody key={console} data-testid={`console-${console}`}>
              <tr>
                <th scope="rowgroup" rowSpan={2}>
                  {nameOfConsole(console)}
                  {!tellsStates && <small>first and next only</small>}
                </th>
                <td>First</td>
                <SpreadCells spread={first} />
              </tr>
              <tr>
                <td>Next</td>
                <SpreadCells spread={next} />
              </tr>
            </tbody>
          ))}
        </table>
      </Card>
      {silent.length > 0 && (
        <p className="after">
          {silent.map(({ console }) => nameOfConsole(console)).join(', ')}{' '}
          {silent.length === 1 ? 'does' : 'do'} not show when a conversation is resolved or
          reopened. From {silent.length === 1 ? 'it' : 'them'} Chatside has first and next replies
          only: a wait that was resolved without a reply is not counted, and a reopened conversation
          goes on with next replies.
        </p>
      )}
    </section>
  );
}
