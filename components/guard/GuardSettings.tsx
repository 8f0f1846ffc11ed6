import type { ComponentProps } from 'react';
import { Managed } from '@/components/ui/Managed';
import { Toggle } from '@/components/ui/Toggle';
import { Group } from '@/components/ui/Group';
import { Segments } from '@/components/ui/Segments';
import { Kinds } from './Kinds';
import { OwnRules } from './OwnRules';
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
  /** Which of them the organisation has set. */
  readonly managed?: readonly string[];
  readonly onChange: (change: Partial<GuardView>) => void;
  /** They stand between the switches and the place to try them. */
  readonly own: ComponentProps<typeof OwnRules>;
}) {
  const { view, onChange, own, managed = [] } = props;
  return (
    <Group title="Personal data">
      <Managed by={managed.includes('piiPolicy')}>
        <div className="setting">
          <div className="setting-words">
            <h3>A reply with personal data</h3>
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
      </Managed>
      {view.piiPolicy === 'hold' && (
        <Managed by={managed.includes('piiNotes')}>
          <Toggle
            label="Hold internal notes, too"
            on={view.piiNotes}
            onChange={(piiNotes) => onChange({ piiNotes })}
          >
            Notes stay within your team, and often personal data belongs there.
          </Toggle>
        </Managed>
      )}
      <Managed by={managed.includes('piiTranscript')}>
        <div className="setting">
          <div className="setting-words">
            <h3>What customers sent</h3>
            <p>
              On your screen only, the conversation stays as it is. What is covered shows at a
              click.
            </p>
          </div>
          <Segments
            legend="What customers sent"
            options={{ plain: 'As it is', mark: 'Marked', mask: 'Covered' }}
            value={view.piiTranscript}
            onChange={(piiTranscript) => onChange({ piiTranscript })}
          />
        </div>
      </Managed>
      <OwnRules {...own} />
      <TryIt rules={own.set} run={own.run} />
      <Kinds />
    </Group>
  );
}
