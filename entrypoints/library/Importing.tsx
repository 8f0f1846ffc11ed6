import { useEffect, useMemo, useState } from 'react';
import { ImportDialog, type ImportTable } from '@/components/library/ImportDialog';
import { takeStep, type Taken } from '@/utils/database/steps';
import type { Fact } from '@/utils/snippets/fact';
import { changeOf, planImport, type Choices } from '@/utils/snippets/file/plan';
import type { Wish } from '@/utils/snippets/import/read-import';
import type { Snippet } from '@/utils/snippets/snippet';
import type { FileRead } from './judge-read';
import { readFile } from './read-file';

/** From the file to the step that imports it. Nothing is stored before the person says so. */
export function Importing(props: {
  /** Missing while it is to be chosen. */
  readonly file: File | undefined;
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Fact[];
  /** Problems, when nothing was imported. */
  readonly onDone: (taken: Taken, told: string) => readonly string[];
  readonly onClose: () => void;
}) {
  const { snippets, facts } = props;
  const [file, setFile] = useState(props.file);
  const [wish, setWish] = useState<Wish>({});
  const [read, setRead] = useState<FileRead>();
  const [table, setTable] = useState<ImportTable>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    const reading = new AbortController();
    setRead(undefined);
    setFailure(undefined);
    if (file) {
      void readFile(file, wish, reading.signal).then((result) => {
        if (reading.signal.aborted) return;
        setRead(result);
        if (result.kind === 'columns') {
          setTable((before) => ({ ...result, columns: before?.columns ?? result.columns }));
        }
      });
    }
    return () => reading.abort();
  }, [file, wish]);
  const found = read?.kind === 'found' ? read : undefined;
  const plan = useMemo(
    () => (found ? planImport(found, snippets, facts) : undefined),
    [found, snippets, facts],
  );

  const take = async (choices: Choices): Promise<void> => {
    if (!file || !found) return;
    // Compared once more with what is stored now: another window may have changed it meanwhile.
    const taken = await takeStep((now) =>
      changeOf(planImport(found, now.snippets, now.facts), choices, Date.now(), () =>
        crypto.randomUUID(),
      ),
    );
    const problems = props.onDone(taken, `“${file.name}” imported`);
    if (problems.length) setFailure(problems.join(' '));
    else props.onClose();
  };

  return (
    <ImportDialog
      file={file?.name}
      format={found?.format ?? (read?.kind === 'columns' ? TABLE : undefined)}
      others={read?.others ?? []}
      problem={failure ?? (read?.kind === 'problem' ? read.problem : undefined)}
      found={found && plan ? { ...found, plan } : undefined}
      table={read?.kind === 'columns' ? table : undefined}
      onFile={(chosen) => {
        setTable(undefined);
        setWish({});
        setFile(chosen);
      }}
      onFormat={(format) => setWish({ format })}
      onColumns={(columns) => {
        if (table) setTable({ ...table, columns });
        setWish({ format: TABLE.id, columns });
      }}
      onTable={found?.columns && (() => setWish({ format: TABLE.id }))}
      onImport={(choices) => void take(choices)}
      onCancel={props.onClose}
    />
  );
}

const TABLE = { id: 'table', name: 'Another table' };
