import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { Segments } from '@/components/ui/Segments';
import type { NewColleague } from './view';

const ROLES = { read: 'Operator', lead: 'Lead' } as const;

/** Lets colleagues in, one by one, while the administrator is still signed in. */
export function AddColleague(props: {
  readonly library: string;
  readonly newPassword: () => string;
  readonly onAdd: (colleague: NewColleague) => Promise<{ ok: boolean; said: string }>;
}) {
  const { newPassword } = props;
  const [colleague, setColleague] = useState<NewColleague>(() => ({
    ...{ name: '', role: 'read', password: newPassword() },
  }));
  const [said, setSaid] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const add = async (): Promise<void> => {
    setBusy(true);
    const answer = await props.onAdd(colleague).finally(() => setBusy(false));
    setProblem(answer.ok ? undefined : answer.said);
    if (!answer.ok) return;
    setSaid((before) => [...before, answer.said]);
    setColleague({ name: '', role: 'read', password: newPassword() });
  };
  return (
    <Card aria-label="Colleagues" className="set-up-colleagues">
      <h2>Let colleagues in</h2>
      <p className="quiet">
        Operators read “{props.library}” and propose changes; leads edit it and decide. You need an
        account of your own to edit: make one as a lead. When you leave this page the administrator
        is forgotten.
      </p>
      <form
        className="set-up"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field label="Name to sign in with" problem={problem}>
          {(ties) => (
            <input
              {...ties}
              className="input"
              autoComplete="off"
              spellCheck={false}
              value={colleague.name}
              onChange={({ target }) => setColleague({ ...colleague, name: target.value })}
            />
          )}
        </Field>
        <Field label="Password" hint="Give it to them in a way you trust; Chatside forgets it.">
          {(ties) => (
            <input
              {...ties}
              className="input set-up-mono"
              autoComplete="off"
              spellCheck={false}
              value={colleague.password}
              onChange={({ target }) => setColleague({ ...colleague, password: target.value })}
            />
          )}
        </Field>
        <div className="set-up-wide set-up-role">
          <Segments
            legend="What they may do"
            options={ROLES}
            value={colleague.role}
            onChange={(role) => setColleague({ ...colleague, role })}
          />
          <Button look="primary" type="submit" isBusy={isBusy}>
            {isBusy ? 'Adding…' : 'Add colleague'}
          </Button>
        </div>
      </form>
      <div role="status">
        <ul className="set-up-said">
          {said.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
