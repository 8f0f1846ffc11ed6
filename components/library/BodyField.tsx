import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { VARIABLES, type TemplateProblem } from '@/utils/snippets/template';
import { positionIn } from './draft';

/** What the template language has beside variables. */
const MORE = [
  ['Date', '{{date +3d | weekday}}', 'a date, so many days from today'],
  ['Caret', '{{cursor}}', 'the place where you go on typing'],
  ['Only if known', '{{#if customer.name}}…{{/if}}', 'a part that needs the customer’s name'],
] as const;

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
        {Object.entries(VARIABLES).map(([name, words]) => (
          <Button
            key={name}
            title={`{{${name}}}`}
            aria-label={`Insert ${words}`}
            onClick={() => insert(area.current, `{{${name}}}`)}
          >
            {nameOf(words)}
          </Button>
        ))}
        {MORE.map(([name, source, words]) => (
          <Button
            key={name}
            title={words}
            aria-label={`Insert ${words}`}
            onClick={() => insert(area.current, source)}
          >
            {name}
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

/** "the customer's first name" as a button says it. */
function nameOf(words: string): string {
  const bare = words.replace(/^the /, '').replace("'", '’');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

/** At the caret, as if it were typed, so that Ctrl+Z takes it out again. */
function insert(area: HTMLTextAreaElement | null, text: string): void {
  area?.focus();
  document.execCommand('insertText', false, text);
}
