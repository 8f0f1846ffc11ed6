import { useId, useState } from 'react';
import { triggerProblem } from '@/components/options/check';
import type { Keys } from './popup-view';

/** Another trigger for this site, whose console may take the usual one itself. */
export function TriggerField(props: {
  readonly keys: Keys;
  readonly onTrigger: (trigger: string) => void;
}) {
  const { trigger, usual } = props.keys;
  const id = useId();
  const [typed, setTyped] = useState(trigger === usual ? '' : trigger);
  const problem = typed && triggerProblem(typed);
  return (
    <div className="popup-trigger">
      <label htmlFor={id}>Trigger on this site</label>
      <input
        id={id}
        className="input"
        value={typed}
        placeholder={usual}
        autoComplete="off"
        spellCheck={false}
        aria-describedby={`${id}-said`}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => {
          setTyped(target.value);
          if (!target.value || !triggerProblem(target.value)) props.onTrigger(target.value);
        }}
      />
      <p id={`${id}-said`} className="field-problem" role="status">
        {problem}
      </p>
    </div>
  );
}
