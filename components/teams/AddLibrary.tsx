import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Field } from '@/components/ui/Field';

/** Asks for the address of a library. */
export function AddLibrary(props: {
  readonly onAdd: (address: string) => Promise<string | undefined>;
}) {
  const [address, setAddress] = useState('');
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);
  const add = async (): Promise<void> => {
    // The browser's own question comes first, and only in the click itself.
    const adding = props.onAdd(address);
    setBusy(true);
    const sentence = await adding;
    setBusy(false);
    setProblem(sentence);
    if (sentence === undefined) setAddress('');
  };
  return (
    <Card aria-label="Add a library">
      <form
        className="team-add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <Field
          label="Address of the library"
          hint="Chatside asks this host for the file, every five minutes and without cookies, and sends nothing."
          problem={problem}
        >
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="url"
              inputMode="url"
              placeholder="https://files.example.com/support.json"
              autoComplete="off"
              spellCheck={false}
              value={address}
              onChange={({ target }) => setAddress(target.value)}
            />
          )}
        </Field>
        <Button look="primary" type="submit" disabled={isBusy}>
          {isBusy ? 'Adding…' : 'Add library'}
        </Button>
      </form>
    </Card>
  );
}
