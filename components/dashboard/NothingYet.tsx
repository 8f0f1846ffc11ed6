import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { EmptyState } from '@/components/ui/EmptyState';

const WILL_BE_HERE = [
  ['How fast you reply', 'first and next replies: half of them within, 9 of 10 within'],
  ['How you do against your own target', 'the share of replies within it'],
  ['When it takes longer', 'by hour, by weekday, by console, week by week'],
  ['What is not averaged', 'resolved without reply, no reply needed, abandoned, uncertain'],
] as const;

/** What will be here, for somebody who has no times yet. */
export function NothingYet({ onSample }: { readonly onSample: () => void }) {
  return (
    <Card>
      <EmptyState
        title="Nothing timed yet"
        action={<Button onClick={onSample}>Show sample data</Button>}
      >
        Answer a customer on a console where Chatside is on. Each wait that ends appears here by
        itself.
      </EmptyState>
      <dl className="will-be-here" aria-label="What will be here">
        {WILL_BE_HERE.map(([what, more]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{more}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
