import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { AddColleague } from './AddColleague';
import { SetUpFields } from './SetUpFields';
import { Steps } from './Steps';
import { Verdict } from './Verdict';
import {
  slugOfName,
  type NewColleague,
  type SetUpForm,
  type SetUpView,
  type StepView,
} from './view';
import './set-up.css';

const EMPTY: SetUpForm = { server: '', admin: '', password: '', name: '', slug: '' };

/** Leads an administrator from a server to a library that colleagues can add. */
export function SetUp(props: {
  readonly steps: readonly StepView[];
  readonly made: SetUpView | undefined;
  /** A sentence when it stopped. */
  readonly onStart: (form: SetUpForm) => Promise<string | undefined>;
  /** What happened, or why it did not. */
  readonly onAddColleague: (colleague: NewColleague) => Promise<{ ok: boolean; said: string }>;
  readonly newPassword: () => string;
  readonly onCopy: (text: string) => void;
  readonly onBack: () => void;
}) {
  const { made } = props;
  const [form, setForm] = useState(EMPTY);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const wanted = { ...form, slug: form.slug || slugOfName(form.name) };
  const start = async (): Promise<void> => {
    setProblem(undefined);
    // The browser's own question comes first, and only in the click itself.
    const starting = props.onStart(wanted);
    setBusy(true);
    const sentence = await starting.finally(() => setBusy(false));
    setProblem(sentence);
    if (sentence === undefined) setForm(EMPTY);
  };
  return (
    <main className="column" id="main">
      <header className="column-head set-up-head">
        <Button look="bare" onClick={props.onBack}>
          ‹ Team libraries
        </Button>
        <h1>Set up a library in CouchDB</h1>
        <p>
          For teams that edit together. Chatside makes the database and its rules on a server of
          yours, and tries whether they hold.
        </p>
      </header>
      {!made && (
        <Card aria-label="The server and the library">
          <form
            className="set-up"
            noValidate
            onSubmit={(event) => {
              event.preventDefault();
              void start();
            }}
          >
            <SetUpFields form={form} slug={wanted.slug} isBusy={isBusy} onChange={setForm} />
            {problem && (
              <p className="field-problem set-up-wide" role="alert">
                {problem}
              </p>
            )}
            <Button look="primary" type="submit" isBusy={isBusy}>
              {isBusy ? 'Setting up…' : 'Set up and check'}
            </Button>
          </form>
        </Card>
      )}
      {!made && props.steps.length > 0 && <Steps steps={props.steps} />}
      {made && (
        <>
          <Verdict made={made} onCopy={props.onCopy} />
          {made.verdict !== 'open' && (
            <AddColleague
              library={made.name}
              newPassword={props.newPassword}
              onAdd={props.onAddColleague}
            />
          )}
        </>
      )}
    </main>
  );
}
