import { useId, useMemo, useState } from 'react';
import { Field } from '@/components/ui/Field';
import { commonLanguages, languageName, languageOf } from './language-names';

/** A language by its own name or its tag; told when the field is left or Enter is pressed. */
export function LanguageInput(props: {
  readonly label: string;
  /** '' when no language is said. */
  readonly value: string;
  readonly autoFocus?: boolean;
  readonly onChange: (tag: string) => void;
}) {
  const { value, onChange } = props;
  const list = useId();
  const common = useMemo(commonLanguages, []);
  const [typed, setTyped] = useState<string>();
  const [unknown, setUnknown] = useState('');
  const commit = (): void => {
    if (typed === undefined) return;
    const tag = typed.trim() === '' ? '' : languageOf(typed);
    setUnknown(tag === undefined ? typed : '');
    if (tag === undefined) return;
    setTyped(undefined);
    if (tag !== value) onChange(tag);
  };
  return (
    <Field
      label={props.label}
      problem={
        unknown &&
        `Chatside does not know the language “${unknown}”. Choose one from the list, or write its tag, as “de” or “pt-BR”.`
      }
    >
      {(ties) => (
        <>
          <input
            {...ties}
            className="input"
            list={list}
            autoFocus={props.autoFocus}
            autoComplete="off"
            placeholder="Not said"
            value={typed ?? (value && languageName(value))}
            onChange={({ target }) => setTyped(target.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              commit();
            }}
          />
          <datalist id={list}>
            {common.map(({ tag, name }) => (
              <option key={tag} value={name}>
                {tag}
              </option>
            ))}
          </datalist>
        </>
      )}
    </Field>
  );
}
