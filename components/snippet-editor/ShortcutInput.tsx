import type { CSSProperties } from 'react';
import { Field } from '@/components/ui/Field';

/** The shortcut behind its trigger, as it will be typed in a reply. */
export function ShortcutInput(props: {
  readonly trigger: string;
  readonly value: string;
  readonly onChange: (shortcut: string) => void;
}) {
  const width = { '--trigger-width': props.trigger.length } as CSSProperties;
  return (
    <Field label="Shortcut">
      {(ties) => (
        <div className="shortcut" style={width}>
          <span aria-hidden="true">{props.trigger}</span>
          <input
            {...ties}
            className="input"
            value={props.value}
            maxLength={32}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            onChange={({ target }) => props.onChange(target.value.toLowerCase())}
          />
        </div>
      )}
    </Field>
  );
}
