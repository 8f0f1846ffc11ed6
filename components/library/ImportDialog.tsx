import { useRef, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Choices, ImportPlan } from '@/utils/snippets/file/plan';
import type { Remark } from '@/utils/snippets/file/incoming';
import type { Columns } from '@/utils/snippets/import/columns';
import type { FormatName } from '@/utils/snippets/import/read-import';
import { ColumnsForm } from './ColumnsForm';
import { FormatChoice } from './FormatChoice';
import { ImportReview } from './ImportReview';
import { ImportStart } from './ImportStart';
import './import.css';

export type ImportFound = {
  readonly plan: ImportPlan;
  readonly refused: readonly Remark[];
  readonly lost: readonly Remark[];
  readonly warned: readonly Remark[];
};

/** A table of which the person has yet to say what is in its columns. */
export type ImportTable = {
  readonly rows: readonly (readonly string[])[];
  readonly count: number;
  readonly columns: Columns;
};

const KINDS = [
  ...['.json', '.csv', '.tsv', '.txt', '.yml', '.yaml', '.xml', '.plist'],
  ...['.textexpander', '.alfredsnippets'],
];

/** From choosing a file to saying yes to what is in it. */
export function ImportDialog(props: {
  /** Its name, once it is chosen. */
  readonly file: string | undefined;
  /** What it was read as, and what it could be. */
  readonly format: FormatName | undefined;
  readonly others: readonly FormatName[];
  /** A sentence, when nothing of it can be imported. */
  readonly problem: string | undefined;
  readonly found: ImportFound | undefined;
  readonly table: ImportTable | undefined;
  readonly onFile: (file: File) => void;
  readonly onFormat: (id: string) => void;
  readonly onColumns: (columns: Columns) => void;
  /** Back to the columns, where there are some. */
  readonly onTable: (() => void) | undefined;
  readonly onImport: (choices: Choices) => void;
  readonly onCancel: () => void;
}) {
  const { file, problem, found, table, onFile, onTable } = props;
  const input = useRef<HTMLInputElement>(null);
  const choose: ReactNode = (
    <Button
      look={file ? 'plain' : 'primary'}
      autoFocus={!file}
      onClick={() => input.current?.click()}
    >
      {file ? 'Choose another file' : 'Choose a file'}
    </Button>
  );
  return (
    <Dialog wide title={file ? `Import “${file}”` : 'Import snippets'} onCancel={props.onCancel}>
      <input
        ref={input}
        className="unseen"
        type="file"
        accept={KINDS.join(',')}
        aria-label="File to import"
        tabIndex={-1}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = '';
        }}
      />
      {!file && <ImportStart />}
      <div role="alert">{problem && <p className="import-problem">{problem}</p>}</div>
      {(problem || found || table) && (
        <FormatChoice format={props.format} others={props.others} onFormat={props.onFormat} />
      )}
      {file && !problem && !found && !table && <p role="status">Reading the file…</p>}
      {found ? (
        <ImportReview
          key={file}
          found={found}
          choose={onTable ? <Button onClick={onTable}>Back to the columns</Button> : choose}
          onImport={props.onImport}
          onCancel={props.onCancel}
        />
      ) : table ? (
        <ColumnsForm
          key={file}
          rows={table.rows}
          count={table.count}
          initial={table.columns}
          choose={choose}
          onColumns={props.onColumns}
          onCancel={props.onCancel}
        />
      ) : (
        <div className="dialog-actions">
          <Button onClick={props.onCancel}>Cancel</Button>
          {choose}
        </div>
      )}
    </Dialog>
  );
}
