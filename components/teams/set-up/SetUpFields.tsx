import { Field } from '@/components/ui/Field';
import type { SetUpForm } from './view';

/** Which server, who sets it up, and what the library is called. */
export function SetUpFields(props: {
  readonly form: SetUpForm;
  /** The short name that will be taken. */
  readonly slug: string;
  readonly isBusy: boolean;
  readonly onChange: (form: SetUpForm) => void;
}) {
  const { form, isBusy, onChange } = props;
  const plain = { autoComplete: 'off', spellCheck: false, readOnly: isBusy } as const;
  return (
    <>
      <Field
        className="set-up-wide"
        label="Address of the server"
        hint="CouchDB 3, your own or a hosted one; the address without a database behind it."
      >
        {(ties) => (
          <input
            {...ties}
            {...plain}
            className="input"
            type="url"
            placeholder="https://couch.example.com"
            value={form.server}
            onChange={({ target }) => onChange({ ...form, server: target.value })}
          />
        )}
      </Field>
      <Field label="Administrator">
        {(ties) => (
          <input
            {...ties}
            {...plain}
            className="input"
            value={form.admin}
            onChange={({ target }) => onChange({ ...form, admin: target.value })}
          />
        )}
      </Field>
      <Field
        label="Password of the administrator"
        hint="Held in this page while it is open, stored nowhere."
      >
        {(ties) => (
          <input
            {...ties}
            {...plain}
            className="input"
            type="password"
            value={form.password}
            onChange={({ target }) => onChange({ ...form, password: target.value })}
          />
        )}
      </Field>
      <Field label="Name of the library" hint="What colleagues see.">
        {(ties) => (
          <input
            {...ties}
            {...plain}
            className="input"
            maxLength={60}
            placeholder="Support team"
            value={form.name}
            onChange={({ target }) => onChange({ ...form, name: target.value })}
          />
        )}
      </Field>
      <Field
        label="Short name"
        hint={`Of the database and its roles: lib_${props.slug || 'support-team'}. It stays.`}
      >
        {(ties) => (
          <input
            {...ties}
            {...plain}
            className="input"
            maxLength={40}
            placeholder={props.slug || 'support-team'}
            value={form.slug}
            onChange={({ target }) => onChange({ ...form, slug: target.value })}
          />
        )}
      </Field>
    </>
  );
}
