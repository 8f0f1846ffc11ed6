import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Choices, ImportPlan } from '@/utils/snippets/file/plan';
import type { Remark } from '@/utils/snippets/file/incoming';
import { ImportReview } from './ImportReview';
import './import.css';

export type ImportFound = {
  readonly plan: ImportPlan;
  readonly refused: readonly Remark[];
  readonly lost: readonly Remark[];
  readonly warned: readonly Remark[];
};

/** From choosing a file to saying yes to what is in it. */
export function ImportDialog(props: {
  /** Its name, once it is chosen. */
  readonly file: string | undefined;
  /** A sentence, when nothing of it can be imported. */
  readonly problem: string | undefined;
  readonly found: ImportFound | undefined;
  readonly onFile: (file: File) => void;
  readonly onImport: (choices: Choices) => void;
  readonly onCancel: () => void;
}) {
  const { file, problem, found, onFile } = props;
  const input = useRef<HTMLInputElement>(null);
  const choose = (
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
        accept=".json,application/json"
        aria-label="File to import"
        tabIndex={-1}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) onFile(chosen);
          target.value = '';
        }}
      />
      {!file && (
        <p className="import-drop">
          A library that Chatside has exported (.json). Choose the file, or drop it anywhere on this
          page. You see what is in it before anything is changed.
        </p>
      )}
      <div role="alert">{problem && <p className="import-problem">{problem}</p>}</div>
      {file && !problem && !found && <p role="status">Reading the file…</p>}
      {found ? (
        <ImportReview
          key={file}
          found={found}
          choose={choose}
          onImport={props.onImport}
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
