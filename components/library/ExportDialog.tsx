import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';

const KINDS = {
  sharing: {
    name: 'For sharing',
    detail:
      'Texts, folders, tags, favourites and facts. How often and when you used them stays here.',
  },
  backup: {
    name: 'Backup, with my usage',
    detail: 'Everything, exactly as it is: for yourself, on another computer for example.',
  },
  table: {
    name: 'Spreadsheet (CSV)',
    detail:
      'A row for each text. No cell is computed when it is opened; Chatside reads it back. Without facts.',
  },
  espanso: {
    name: 'Espanso (YAML)',
    detail: 'A match file. Its first lines say what Espanso has no place for.',
  },
} as const;

export type ExportKind = keyof typeof KINDS;

/** Asks what kind of file it is to be. */
export function ExportDialog(props: {
  /** What is exported: "all 42 snippets". */
  readonly words: string;
  readonly onExport: (kind: ExportKind) => void;
  readonly onCancel: () => void;
}) {
  const [chosen, choose] = useState<ExportKind>('sharing');
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
          {(Object.keys(KINDS) as ExportKind[]).map((kind) => (
            <label key={kind} className="choice">
              <input
                type="radio"
                name="kind"
                checked={chosen === kind}
                onChange={() => choose(kind)}
              />
              <span>
                <strong>{KINDS[kind].name}</strong>
                <span className="field-hint">{KINDS[kind].detail}</span>
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
