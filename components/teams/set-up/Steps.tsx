import { Card } from '@/components/ui/Card';
import type { StepView } from './view';

const WORDS = { waits: 'to do', now: 'running', done: 'done', failed: 'stopped here' } as const;

/** How far it came. */
export function Steps({ steps }: { readonly steps: readonly StepView[] }) {
  return (
    <Card aria-label="Progress">
      <div role="status">
        <ol className="set-up-steps">
          {steps.map(({ label, state }) => (
            <li key={label} data-state={state}>
              <span className="set-up-dot" aria-hidden="true" />
              {label}
              <span className="quiet">{WORDS[state]}</span>
            </li>
          ))}
        </ol>
      </div>
    </Card>
  );
}
