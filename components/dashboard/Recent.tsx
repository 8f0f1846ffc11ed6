import { Button } from '@/components/ui/Button';
import { useState } from 'react';
import type { RecentWait } from '@/utils/replies/report';
import { WaitTable } from './WaitTable';

const AT_FIRST = 10;

/** The last waits: a few, and more when they are asked for. */
export function Recent(props: { readonly waits: readonly RecentWait[]; readonly count: number }) {
  const { waits, count } = props;
  const [isLong, setLong] = useState(false);
  const shown = isLong ? waits : waits.slice(0, AT_FIRST);
  return (
    <section className="block" aria-labelledby="recent">
      <h2 id="recent">Recent waits</h2>
      <p>
        {count > shown.length
          ? `The last ${shown.length} of ${count.toLocaleString()}.`
          : 'The newest first.'}
      </p>
      <WaitTable waits={shown} />
      {!isLong && waits.length > AT_FIRST && (
        <Button className="recent-more" onClick={() => setLong(true)}>
          Show the last {waits.length}
        </Button>
      )}
    </section>
  );
}
