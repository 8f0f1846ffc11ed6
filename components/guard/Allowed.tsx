import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { Segments } from '@/components/ui/Segments';
import { allowCaution, allowProblem } from '@/utils/pii/team-rules/problems';
import type { AllowList } from '@/utils/pii/team-rules/team-rule';

const KINDS = { values: 'A number or an address', shapes: 'A form' } as const;
const HINTS = {
  values: 'However it is written. “@shop.example” lets all addresses of the domain pass.',
  shapes: 'For the numbers of your orders: A is a letter, 9 a digit, * either.',
} as const;

/** What is never marked: the company's own numbers and addresses, and the form of its numbers. */
export function Allowed(props: {
  readonly allow: AllowList;
  /** Told as a step on what is kept: what stands here may be a moment behind it. */
  readonly onChange: (step: (kept: AllowList) => AllowList) => void;
}) {
  const { allow, onChange } = props;
  const field = useRef<HTMLInputElement>(null);
  const [kind, setKind] = useState<keyof AllowList>('values');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const [told, setTold] = useState('');
  const caution = kind === 'shapes' ? allowCaution(typed) : '';
  const add = (): void => {
    const entry = typed.trim();
    const wrong = allowProblem(entry, kind, allow);
    setProblem(wrong);
    if (wrong) return;
    onChange((kept) => ({ ...kept, [kind]: [...new Set([...kept[kind], entry])] }));
    setTold(`“${entry}” passes from now on.`);
    setTyped('');
    field.current?.focus();
  };
  const entries = (['values', 'shapes'] as const).flatMap((list) =>
    allow[list].map((entry) => ({ list, entry })),
  );
  return (
    <section className="setting own" aria-labelledby="own-allowed">
      <div className="setting-words">
        <h3 id="own-allowed">What may always pass</h3>
        <p>
          Your company’s own numbers and addresses, and the form of your order numbers. Nothing of a
          customer belongs here: it is kept as you type it.
        </p>
      </div>
      {entries.length > 0 && (
        <ul className="own-list">
          {entries.map(({ list, entry }) => (
            <li key={`${list} ${entry}`}>
              <div className="own-words">
                <code>{entry}</code> {list === 'shapes' && <span className="quiet">a form</span>}
                {list === 'shapes' && allowCaution(entry) && <p>{allowCaution(entry)}</p>}
              </div>
              <Button
                look="bare"
                aria-label={`Remove “${entry}” from what may pass`}
                onClick={() => {
                  onChange((kept) => ({
                    ...kept,
                    [list]: kept[list].filter((each) => each !== entry),
                  }));
                  setTold(`“${entry}” is looked at again.`);
                  field.current?.focus({ preventScroll: true });
                }}
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <form
        className="rule-form"
        aria-label="One more that may pass"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <Segments legend="What may pass" options={KINDS} value={kind} onChange={setKind} />
        <div className="allow-add">
          <Field label={KINDS[kind]} hint={caution || HINTS[kind]} problem={problem || undefined}>
            {(ties) => (
              <input
                {...ties}
                ref={field}
                className="input"
                placeholder={kind === 'values' ? '+49 30 1234567' : '999-9999999-9999999'}
                autoComplete="off"
                spellCheck={false}
                value={typed}
                onChange={({ target }) => {
                  setTyped(target.value);
                  setProblem('');
                }}
              />
            )}
          </Field>
          <Button type="submit">Let it pass</Button>
        </div>
      </form>
      <p className="own-told" role="status">
        {told}
      </p>
    </section>
  );
}
