import { useId, useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { Field } from './Field';

export type Question = {
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  /** What the button says that answers. */
  readonly go: string;
  readonly type?: 'text' | 'date';
  readonly initial?: string;
  readonly suggestions?: readonly string[];
  /** Said by a button of its own; answers with nothing. */
  readonly none?: string;
};

/** Asks for one line, or a day. */
export function Ask(props: {
  readonly question: Question;
  readonly onAnswer: (answer: string) => void;
  readonly onCancel: () => void;
}) {
  const {
    title,
    label,
    hint,
    go,
    type = 'text',
    initial = '',
    suggestions = [],
    none,
  } = props.question;
  const [answer, setAnswer] = useState(initial);
  const list = useId();
  return (
    <Dialog title={title} onCancel={props.onCancel}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (answer.trim()) props.onAnswer(answer.trim());
        }}
      >
        <Field label={label} hint={hint}>
          {(ties) => (
            <input
              {...ties}
              className="input"
              type={type}
              value={answer}
              list={suggestions.length ? list : undefined}
              maxLength={200}
              autoComplete="off"
              autoFocus
              required
              onChange={({ target }) => setAnswer(target.value)}
            />
          )}
        </Field>
        <datalist id={list}>
          {suggestions.map((each) => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <div className="dialog-actions">
          {none && (
            <Button look="bare" className="dialog-none" onClick={() => props.onAnswer('')}>
              {none}
            </Button>
          )}
          <Button onClick={props.onCancel}>Cancel</Button>
          <Button look="primary" type="submit">
            {go}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
