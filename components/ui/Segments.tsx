import { useId } from 'react';

/** One of a few, side by side: radio buttons in another dress. */
export function Segments<Value extends string>(props: {
  readonly legend: string;
  readonly options: Readonly<Record<Value, string>>;
  /** Undefined when none is chosen. */
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset>
      <legend className="unseen">{props.legend}</legend>
      <div className="segments">
        {(Object.entries(props.options) as [Value, string][]).map(([value, words]) => (
          <label key={value}>
            <input
              className="unseen"
              type="radio"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChange(value)}
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
