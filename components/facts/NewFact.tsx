import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';

/** One more fact: its name and its value. */
export function NewFact(props: {
  /** Offered as the name, where a text names a fact that is not there yet. */
  readonly name: string;
  readonly onSave: (name: string, value: string) => Promise<readonly string[]>;
}) {
  const [name, setName] = useState(props.name);
  const [value, setValue] = useState('');
  const [problems, setProblems] = useState<readonly string[]>([]);
  const first = useRef<HTMLInputElement>(null);
  const save = async (): Promise<void> => {
    const sentences = await props.onSave(name, value);
    setProblems(sentences);
    if (sentences.length) return;
    setName('');
    setValue('');
    first.current?.focus();
  };
  return (
    <form
      className="fact-new"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Field label="Name">
        {(ties) => (
          <input
            {...ties}
            ref={first}
            className="input"
            placeholder="refund_days"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            value={name}
            onChange={({ target }) => setName(target.value.toLowerCase().replace(/[\s-]+/g, '_'))}
          />
        )}
      </Field>
      <Field label="Value">
        {(ties) => (
          <input
            {...ties}
            className="input"
            placeholder="5 to 7 working days"
            autoComplete="off"
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
        )}
      </Field>
      <Button look="primary" type="submit">
        Add fact
      </Button>
      {problems.length > 0 && (
        <p className="field-problem" role="alert">
          {problems.join(' ')}
        </p>
      )}
    </form>
  );
}
