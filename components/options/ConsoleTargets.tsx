import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { targetProblem } from './check';

export type ConsoleTarget = {
  readonly id: string;
  readonly label: string;
  readonly seconds?: number;
};

/** Targets that differ by console; without one, the usual target counts. */
export function ConsoleTargets(props: {
  readonly consoles: readonly ConsoleTarget[];
  /** Nothing takes the console's own target back. */
  readonly onChange: (id: string, seconds: number | undefined) => void;
}) {
  const own = props.consoles.filter(({ seconds }) => seconds !== undefined);
  const others = props.consoles.filter(({ seconds }) => seconds === undefined);
  const [chosen, setChosen] = useState('');
  return (
    <div className="setting">
      <div className="setting-words">
        <h3>Other targets on some consoles</h3>
        <p>A chat wants an answer sooner than a mail.</p>
      </div>
      <div className="setting-list setting-wide">
        {own.length > 0 && (
          <ul className="setting-sites">
            {own.map(({ id, label, seconds }) => (
              <Target
                key={id}
                label={label}
                seconds={seconds ?? 0}
                onChange={(next) => props.onChange(id, next)}
              />
            ))}
          </ul>
        )}
        <div className="setting-add">
          <select
            className="input"
            aria-label="Console"
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          >
            <option value="">Choose a console</option>
            {others.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
          <Button
            disabled={!chosen}
            onClick={() => {
              props.onChange(chosen, 120);
              setChosen('');
            }}
          >
            Add
          </Button>
        </div>
      </div>
    </div>
  );
}

function Target(props: {
  readonly label: string;
  readonly seconds: number;
  readonly onChange: (seconds: number | undefined) => void;
}) {
  const [typed, setTyped] = useState(String(props.seconds));
  const problem = targetProblem(typed);
  return (
    <li>
      <span className="setting-site">{props.label}</span>
      <input
        className="input setting-seconds"
        inputMode="numeric"
        aria-label={`Target on ${props.label}, in seconds`}
        aria-invalid={problem ? true : undefined}
        title={problem || undefined}
        value={typed}
        onChange={({ target }) => {
          setTyped(target.value);
          if (!targetProblem(target.value)) props.onChange(Number(target.value));
        }}
      />
      <span className="quiet" aria-hidden="true">
        seconds
      </span>
      <Button
        look="bare"
        aria-label={`Use the usual target on ${props.label}`}
        onClick={() => props.onChange(undefined)}
      >
        Remove
      </Button>
    </li>
  );
}
