import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';

/** What a person signs in with. The password is sent once and kept nowhere. */
export type Credentials =
  | { readonly kind: 'password'; readonly name: string; readonly password: string }
  | { readonly kind: 'token'; readonly token: string };

export const NOBODY = { kind: 'password', name: '', password: '' } as const satisfies Credentials;

/** Name and password, or a token, as the administrator of the database gave them. */
export function SignIn(props: {
  readonly credentials: Credentials;
  /** Signing in again is in the same name. */
  readonly user?: string | undefined;
  readonly onChange: (credentials: Credentials) => void;
}) {
  const { credentials, user, onChange } = props;
  const [isShown, setShown] = useState(false);
  const isToken = credentials.kind === 'token';
  return (
    <div className="sign-in">
      {credentials.kind === 'token' ? (
        <Field
          className="sign-in-wide"
          label="Token"
          hint="Kept in the extension’s own storage, which no page can read, until you sign out."
        >
          {(ties) => (
            <textarea
              {...ties}
              className="input sign-in-token"
              rows={3}
              autoComplete="off"
              spellCheck={false}
              value={credentials.token}
              onChange={({ target }) => onChange({ kind: 'token', token: target.value })}
            />
          )}
        </Field>
      ) : (
        <>
          <Field label="Name">
            {(ties) => (
              <input
                {...ties}
                className="input"
                autoComplete="username"
                spellCheck={false}
                readOnly={user !== undefined}
                value={credentials.name}
                onChange={({ target }) => onChange({ ...credentials, name: target.value })}
              />
            )}
          </Field>
          <Field label="Password" hint="Sent once to this server and not stored.">
            {(ties) => (
              <span className="sign-in-password">
                <input
                  {...ties}
                  className="input"
                  type={isShown ? 'text' : 'password'}
                  autoComplete="current-password"
                  value={credentials.password}
                  onChange={({ target }) => onChange({ ...credentials, password: target.value })}
                />
                <button type="button" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
                  {isShown ? 'Hide' : 'Show'}
                </button>
              </span>
            )}
          </Field>
        </>
      )}
      <Button
        look="bare"
        className="sign-in-wide sign-in-other"
        onClick={() =>
          onChange(isToken ? { ...NOBODY, name: user ?? '' } : { kind: 'token', token: '' })
        }
      >
        {isToken ? 'Sign in with a password instead' : 'I have a token instead of a password'}
      </Button>
    </div>
  );
}
