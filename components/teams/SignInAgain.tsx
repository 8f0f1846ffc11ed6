import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { NOBODY, SignIn, type Credentials } from './SignIn';

/** Stands on the card of a library that the person is signed out of. */
export function SignInAgain(props: {
  readonly library: TeamLibrary;
  /** So many changes wait for it. */
  readonly unsent: number;
  readonly onSignIn: (
    library: TeamLibrary,
    credentials: Credentials,
  ) => Promise<string | undefined>;
}) {
  const { library, unsent } = props;
  const { user } = library;
  const [credentials, setCredentials] = useState<Credentials>({ ...NOBODY, name: user ?? '' });
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const signIn = async (): Promise<void> => {
    const signing = props.onSignIn(library, credentials);
    setBusy(true);
    setProblem(await signing.finally(() => setBusy(false)));
  };
  return (
    <form
      className="team-notice"
      noValidate
      aria-label={`Sign in to ${library.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        void signIn();
      }}
    >
      <h3>You are signed out</h3>
      <p>
        Its texts stay in your picker.{' '}
        {unsent > 0 &&
          `${unsent === 1 ? 'One change of yours is' : `${unsent} changes of yours are`} kept here and ${unsent === 1 ? 'goes' : 'go'} out when you are back. `}
        Sign in again to get what is new.
      </p>
      <SignIn credentials={credentials} user={user} onChange={setCredentials} />
      {problem && (
        <p className="field-problem" role="alert">
          {problem}
        </p>
      )}
      <Button look="primary" type="submit" isBusy={isBusy}>
        {isBusy ? 'Signing in…' : 'Sign in'}
      </Button>
    </form>
  );
}
