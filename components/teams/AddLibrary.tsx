import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';
import { Segments } from '@/components/ui/Segments';
import { NOBODY, SignIn, type Credentials } from './SignIn';

type Kind = 'file' | 'couch';

const KINDS = { file: 'A file', couch: 'A database' } as const satisfies Record<Kind, string>;

const WORDS = {
  file: {
    hint: 'Chatside asks this host for the file, every five minutes and without cookies, and sends nothing.',
    example: 'https://files.example.com/support.json',
    add: 'Add library',
    busy: 'Adding…',
  },
  couch: {
    hint: 'The CouchDB database that your lead named. Chatside sends it your edits and proposals, and nothing of your chats.',
    example: 'https://couch.example.com/lib_support',
    add: 'Sign in and add',
    busy: 'Signing in…',
  },
} as const;

/** Asks for the address of a library; for a database also as whom it is used. */
export function AddLibrary(props: {
  readonly onAdd: (address: string) => Promise<string | undefined>;
  readonly onJoin: (address: string, credentials: Credentials) => Promise<string | undefined>;
}) {
  const [kind, setKind] = useState<Kind>('file');
  const [address, setAddress] = useState('');
  const [credentials, setCredentials] = useState<Credentials>(NOBODY);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const words = WORDS[kind];
  const add = async (): Promise<void> => {
    // The browser's own question comes first, and only in the click itself.
    const adding = kind === 'file' ? props.onAdd(address) : props.onJoin(address, credentials);
    setBusy(true);
    const sentence = await adding.finally(() => setBusy(false));
    setProblem(sentence);
    if (sentence !== undefined) return;
    setAddress('');
    setCredentials(NOBODY);
  };
  return (
    <Card aria-label="Add a library">
      <form
        className="team-add"
        data-kind={kind}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <div className="team-kind">
          <h2>Add a library</h2>
          <Segments
            legend="What the library is"
            options={KINDS}
            value={kind}
            onChange={(next) => {
              setKind(next);
              setProblem(undefined);
            }}
          />
        </div>
        <Field
          label="Address of the library"
          hint={words.hint}
          problem={kind === 'file' ? problem : undefined}
        >
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="url"
              inputMode="url"
              placeholder={words.example}
              autoComplete="off"
              spellCheck={false}
              value={address}
              onChange={({ target }) => setAddress(target.value)}
            />
          )}
        </Field>
        {kind === 'couch' && <SignIn credentials={credentials} onChange={setCredentials} />}
        {kind === 'couch' && problem && (
          <p className="field-problem" role="alert">
            {problem}
          </p>
        )}
        <Button look="primary" type="submit" isBusy={isBusy}>
          {isBusy ? words.busy : words.add}
        </Button>
      </form>
    </Card>
  );
}
