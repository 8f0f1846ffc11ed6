import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

const KINDS = [
  {
    backup: false,
    name: 'For sharing',
    detail:
      'Texts, folders, tags, favourites and facts. How often and when you used them stays here.',
  },
  {
    backup: true,
    name: 'Backup, with my usage',
    detail: 'Everything, exactly as it is: for yourself, on another computer for example.',
  },
];

/** Asks what kind of file it is to be. */
export function ExportDialog(props: {
  /** What is exported: "all 42 snippets". */
  readonly words: string;
  readonly onExport: (backup: boolean) => void;
  readonly onCancel: () => void;
}) {
  const [chosen, choose] = useState(false);
  return (
    <Dialog title={`Export ${props.words}`} onCancel={props.onCancel}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onExport(chosen);
        }}
      >
        <fieldset className="choices">
          <legend className="unseen">What for</legend>
          {KINDS.map(({ backup, name, detail }) => (
            <label key={name} className="choice">
              <input
                type="radio"
                name="kind"
                checked={chosen === backup}
                onChange={() => choose(backup)}
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
            Export
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
