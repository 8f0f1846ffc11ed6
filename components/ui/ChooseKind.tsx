import { useState } from 'react';
import { Button } from './Button';
import { Dialog } from './Dialog';

/** Asks which of a few kinds is meant; the first one of them is chosen already. */
export function ChooseKind<Kind extends string>(props: {
  readonly title: string;
  readonly detail?: string;
  /** What the kinds are, for those who do not see the dialog. */
  readonly legend: string;
  readonly kinds: readonly {
    readonly kind: Kind;
    readonly name: string;
    readonly detail: string;
  }[];
  readonly go: string;
  readonly onChoose: (kind: Kind) => void;
  readonly onCancel: () => void;
}) {
  const { kinds } = props;
  const [chosen, choose] = useState(kinds[0]?.kind);
  return (
    <Dialog
      title={props.title}
      {...(props.detail && { detail: props.detail })}
      onCancel={props.onCancel}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen) props.onChoose(chosen);
        }}
      >
        <fieldset className="choices">
          <legend className="unseen">{props.legend}</legend>
          {kinds.map(({ kind, name, detail }) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="kind"
                checked={chosen === kind}
                onChange={() => choose(kind)}
              />
              <span>
                <strong>{name}</strong>
                <span className="field-hint">{detail}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <div className="dialog-actions">
          <Button onClick={props.onCancel}>Cancel</Button>
          <Button look="primary" type="submit">
            {props.go}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
