import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Field, type FieldTies } from '@/components/ui/Field';
import type { Phrase } from '@/utils/words/words';

/** One phrase to be written or changed; empty again when it is saved. */
export function PhraseForm(props: {
  readonly phrase?: Phrase;
  readonly save: string;
  /** A sentence when it cannot be kept. */
  readonly onSave: (phrase: Phrase) => Promise<string | undefined>;
  readonly onCancel?: () => void;
}) {
  const { phrase } = props;
  const [avoid, setAvoid] = useState(phrase?.avoid ?? '');
  const [prefer, setPrefer] = useState(phrase?.prefer ?? '');
  const [reason, setReason] = useState(phrase?.reason ?? '');
  const [internal, setInternal] = useState(phrase?.internal ?? false);
  const [exact, setExact] = useState(phrase?.exact ?? false);
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    const sentence = await props.onSave({
      ...{ avoid, prefer, reason },
      ...(internal && { internal }),
      ...(exact && { exact }),
    });
    setProblem(sentence);
    if (sentence !== undefined || phrase) return;
    // What was typed meanwhile is the next one.
    const without = (saved: string) => (now: string) => (now === saved ? '' : now);
    setAvoid(without(avoid));
    setPrefer(without(prefer));
    setReason(without(reason));
    setInternal(false);
    setExact(false);
  };
  const text =
    (value: string, change: (value: string) => void, placeholder: string) =>
    (ties: FieldTies): ReactNode => (
      <input
        {...ties}
        className="input"
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        onChange={({ target }) => change(target.value)}
      />
    );
  return (
    <form
      className="phrase-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') props.onCancel?.();
      }}
    >
      <Field label="Avoid">{text(avoid, setAvoid, 'revert back')}</Field>
      <Field label="Say instead">{text(prefer, setPrefer, 'reply')}</Field>
      <Field className="phrase-wide" label="Reason (shown with the hint)">
        {text(reason, setReason, 'Outside of India it is read as “undo”.')}
      </Field>
      <label className="phrase-check">
        <input
          type="checkbox"
          checked={internal}
          onChange={({ target }) => setInternal(target.checked)}
        />
        A word of the house: only in replies to customers, not in notes
      </label>
      <label className="phrase-check">
        <input
          type="checkbox"
          checked={exact}
          onChange={({ target }) => setExact(target.checked)}
        />
        Exactly these words, no forms of them
      </label>
      {problem && (
        <p className="field-problem phrase-wide" role="alert">
          {problem}
        </p>
      )}
      <div className="words-acts phrase-wide">
        <Button look="primary" type="submit">
          {props.save}
        </Button>
        {props.onCancel && (
          <Button look="bare" onClick={props.onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
