import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import type { TemplateProblem } from '@/utils/snippets/template';
import { PLACEHOLDERS } from '@/utils/snippets/placeholders';
import { positionIn } from './draft';

/** The text of a snippet, with buttons for the variables and a sentence for each slip. */
export function BodyField(props: {
  readonly body: string;
  readonly problems: readonly TemplateProblem[];
  readonly onChange: (body: string) => void;
}) {
  const { body, problems, onChange } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  return (
    <div className="body">
      <Field label="Text">
        {(ties) => (
          <textarea
            {...ties}
            ref={area}
            className="input"
            value={body}
            maxLength={20_000}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      <div className="variables" role="group" aria-label="Insert a variable">
        {PLACEHOLDERS.flatMap(({ offers }) => offers).map(({ label, source, words }) => (
          <Button
            key={label}
            title={source}
            aria-label={`${label}: insert ${words}`}
            onClick={() => insert(area.current, source)}
          >
            {label}
          </Button>
        ))}
      </div>
      {problems.length > 0 && (
        <ul className="problems" data-look="template" role="status">
          {problems.map(({ start, end, message }) => (
            <li key={start}>
              <button
                type="button"
                onClick={() => {
                  area.current?.focus();
                  area.current?.setSelectionRange(start, end);
                }}
              >
                {positionIn(body, start)}
              </button>
              : {message}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** At the caret, as if it were typed, so that Ctrl+Z takes it out again. */
function insert(area: HTMLTextAreaElement | null, text: string): void {
  area?.focus();
  document.execCommand('insertText', false, text);
}
