import { Card } from '@/components/ui/Card';
import type { Report } from '@/utils/replies/report';
import { NOT_AVERAGED } from './words';

const ALWAYS = ['resolvedWithoutReply', 'noReplyNeeded', 'abandoned'] as const;

/** What ended otherwise than by a reply of one's own at a certain time: counted, never averaged. */
export function NotAveraged({ counts, consoles }: Pick<Report, 'counts' | 'consoles'>) {
  /** Where no console says when a conversation is resolved, none is known of, and that is not 0. */
  const isUnknown = (name: string): boolean =>
    name === 'resolvedWithoutReply' && counts[name] === 0 && !consoles.some(tellsStates);
  const uncertain = counts.clock + counts.minute + counts.unseen;
  const names = Object.keys(NOT_AVERAGED) as (keyof typeof NOT_AVERAGED)[];
  const isAlways = (name: string): boolean => (ALWAYS as readonly string[]).includes(name);
  const reasons = (['clock', 'minute', 'unseen'] as const).filter((name) => counts[name] > 0);
  const shown = names.filter(
    (name) => isAlways(name) || (name.startsWith('by') && counts[name] > 0),
  );
  return (
    <section className="block" aria-labelledby="otherwise">
      <h2 id="otherwise">Not averaged</h2>
      <p>Counted, and not part of the times above.</p>
      <Card className="outcomes" role="presentation">
        {shown.map((name) => (
          <dl key={name} data-testid={`count-${name}`}>
            <dt>{NOT_AVERAGED[name]}</dt>
            <dd>{isUnknown(name) ? '–' : counts[name].toLocaleString()}</dd>
          </dl>
        ))}
        <dl data-testid="count-uncertain">
          <dt>Uncertain</dt>
          <dd>{uncertain.toLocaleString()}</dd>
        </dl>
      </Card>
      {reasons.length > 0 && (
        <ul className="after">
          {reasons.map((name) => (
            <li key={name} data-testid={`count-${name}`}>
              {NOT_AVERAGED[name]}: {counts[name].toLocaleString()}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function tellsStates(console: Report['consoles'][number]): boolean {
  return console.tellsStates;
}
