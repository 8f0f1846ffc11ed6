import { useEffect, useId, useRef, useState, type ComponentProps, type ReactNode } from 'react';

/** One setting that is saved as soon as what is typed can be used. */
export function Setting(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly value: string;
  /** A sentence, or nothing. */
  readonly check?: (typed: string) => string;
  readonly onSave: (typed: string) => Promise<unknown>;
  readonly input?: Omit<ComponentProps<'input'>, 'id' | 'value' | 'onChange'>;
}) {
  const { value } = props;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(value);
  const [saved, setSaved] = useState(false);
  useEffect(() => {
    // Changed in another window; what is being typed here is left alone.
    if (document.activeElement !== input.current) setTyped(value);
  }, [value]);
  const problem = props.check?.(typed) ?? '';
  return (
    <div className="setting">
      <div className="setting-words">
        <label htmlFor={id}>{props.label}</label>
        <p id={`${id}-hint`}>{props.children}</p>
      </div>
      <div className="setting-input">
        <input
          {...props.input}
          ref={input}
          id={id}
          className="input"
          value={typed}
          autoComplete="off"
          aria-describedby={`${id}-hint ${id}-said`}
          aria-invalid={problem ? true : undefined}
          onChange={({ target }) => {
            setTyped(target.value);
            setSaved(false);
            if (props.check?.(target.value)) return;
            void props.onSave(target.value).then(() => setSaved(true));
          }}
        />
        <p
          className={problem ? 'field-problem' : 'setting-said'}
          data-look={saved ? 'saved' : undefined}
          id={`${id}-said`}
          role="status"
        >
          {problem || (saved && 'Saved')}
        </p>
      </div>
    </div>
  );
}
