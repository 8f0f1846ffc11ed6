import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useState } from 'react';
import type { ExportFormat } from '@/utils/replies/export';

const FORMATS: readonly { format: ExportFormat; name: string; detail: string }[] = [
  {
    format: 'csv',
    name: 'CSV, for a spreadsheet',
    detail: 'One line for each wait; times in UTC, durations in seconds.',
  },
  { format: 'json', name: 'JSON, for a program', detail: 'The same, with names and types.' },
];

/** Asks for the kind of file. What is in it was chosen on the page. */
export function ExportTimes(props: {
  /** "210 waits: 30 days, all consoles" */
  readonly words: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCancel: () => void;
}) {
  const [chosen, choose] = useState<ExportFormat>('csv');
  return (
    <Dialog
      title="Export reply times"
      detail={`${props.words}. The file has times and consoles, no text and no names. Whoever you give it to can see when you worked.`}
      onCancel={props.onCancel}
    >
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          props.onExport(chosen);
        }}
      >
        <fieldset className="choices">
          <legend className="unseen">Kind of file</legend>
          {FORMATS.map(({ format, name, detail }) => (
            <label key={format} className="choice">
              <input
                type="radio"
                name="format"
                checked={chosen === format}
                onChange={() => choose(format)}
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
