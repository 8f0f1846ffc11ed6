import { useId, type ReactNode } from 'react';

/** One setting that is on or off. */
export function Toggle(props: {
  readonly label: string;
  readonly children: ReactNode;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}) {
  const id = useId();
  return (
    <div className="setting">
      <div className="setting-words">
        <label htmlFor={id}>{props.label}</label>
        <p id={`${id}-hint`}>{props.children}</p>
      </div>
      <input
        id={id}
        type="checkbox"
        role="switch"
        className="toggle"
        checked={props.on}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => props.onChange(target.checked)}
      />
    </div>
  );
}
