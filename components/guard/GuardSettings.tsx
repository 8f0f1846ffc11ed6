import type { ReactNode } from 'react';
import { Toggle } from '@/components/options/Toggle';
import { Card } from '@/components/ui/Card';
import { Segments } from '@/components/ui/Segments';
import { Kinds } from './Kinds';
import { TryIt } from './TryIt';
import './guard-settings.css';

export type GuardView = {
  readonly piiPolicy: 'warn' | 'hold';
  readonly piiNotes: boolean;
  readonly piiTranscript: 'plain' | 'mark' | 'mask';
};

/** What Chatside does about personal data, what it knows, and a place to try it. */
export function GuardSettings(props: {
  readonly view: GuardView;
  readonly onChange: (change: Partial<GuardView>) => void;
  /** The team's own rules stand between the switches and the place to try them. */
  readonly children?: ReactNode;
}) {
  const { view, onChange } = props;
  return (
    <Card className="settings" aria-label="Personal data">
      <div className="setting">
        <div className="setting-words">
          <h2>A reply with personal data</h2>
          <p>
            Card numbers, passwords and the like are underlined while you type.{' '}
            {view.piiPolicy === 'hold'
              ? 'A reply that holds one, or another customer’s data, is also stopped at Enter and at Send, until you redact or allow it. Chatside never sends for you.'
              : 'Nothing is stopped.'}
          </p>
        </div>
        <Segments
          legend="A reply with personal data"
          options={{ warn: 'Only warn', hold: 'Hold it' }}
          value={view.piiPolicy}
          onChange={(piiPolicy) => onChange({ piiPolicy })}
        />
      </div>
      {view.piiPolicy === 'hold' && (
        <Toggle
          label="Hold internal notes, too"
          on={view.piiNotes}
          onChange={(piiNotes) => onChange({ piiNotes })}
        >
          Notes stay within your team, and often personal data belongs there.
        </Toggle>
      )}
      <div className="setting">
        <div className="setting-words">
          <h2>What customers sent</h2>
          <p>
            On your screen only, the conversation stays as it is. What is covered shows at a click.
          </p>
        </div>
        <Segments
          legend="What customers sent"
          options={{ plain: 'As it is', mark: 'Marked', mask: 'Covered' }}
          value={view.piiTranscript}
          onChange={(piiTranscript) => onChange({ piiTranscript })}
        />
      </div>
      {props.children}
      <TryIt />
      <Kinds />
    </Card>
  );
}
