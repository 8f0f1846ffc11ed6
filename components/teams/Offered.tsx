import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { nameOfOffered, type OfferedLibrary } from '@/utils/snippets/team/offered';
import { Fact } from './Fact';
import { NOBODY, SignIn, type Credentials } from './SignIn';

const WORDS = {
  file: { add: 'Add library', busy: 'Adding…' },
  database: { add: 'Sign in and add', busy: 'Signing in…' },
} as const;

/** A library that the organisation offers by policy; the access, and the login, are the person's to give. */
export function Offered(props: {
  readonly offered: OfferedLibrary;
  /** A sentence when it could not be added. A file asks for no credentials. */
  readonly onAdd: (credentials: Credentials) => Promise<string | undefined>;
}) {
  const { offered } = props;
  const [credentials, setCredentials] = useState<Credentials>(NOBODY);
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const isDatabase = offered.kind === 'database';
  const words = WORDS[offered.kind ?? 'file'];
  const name = nameOfOffered(offered);
  const add = async (): Promise<void> => {
    // The browser's own question comes first, and only in the click itself.
    const adding = props.onAdd(credentials);
    setBusy(true);
    setProblem(await adding.finally(() => setBusy(false)));
  };
  return (
    <Card aria-label={`Offered: ${name}`}>
      <form
        className="team-offered"
        noValidate
        aria-label={isDatabase ? `Sign in to ${name}` : undefined}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <header>
          <p className="team-offered-by">Set by your organisation</p>
          <h2>{name}</h2>
          <p className="quiet">{wordsOf(offered)}</p>
        </header>
        <dl className="team-facts">
          <Fact name="Address">{offered.url}</Fact>
        </dl>
        {isDatabase && <SignIn credentials={credentials} onChange={setCredentials} />}
        {problem && (
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

function wordsOf({ kind, key }: OfferedLibrary): string {
  if (kind === 'database') {
    return 'Sign in with the name and password, or the token, that you were given. Chatside sends this database your edits and proposals, and nothing of your chats.';
  }
  const asked = 'Chatside asks its host when you add it.';
  return key ? `${asked} Only editions that are signed with its key are taken.` : asked;
}
