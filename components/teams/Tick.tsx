import type { ReactNode } from 'react';

/** A sentence of the form that one can agree to. */
export function Tick(props: {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <label className="team-wide team-check">
      <input
        type="checkbox"
        checked={props.on}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      <span>{props.children}</span>
    </label>
  );
}
