import { useEffect, useMemo, useState } from 'react';
import { ImportDialog } from '@/components/library/ImportDialog';
import { takeStep, type Taken } from '@/utils/database/steps';
import type { Fact } from '@/utils/snippets/fact';
import { changeOf, planImport, type Choices } from '@/utils/snippets/file/plan';
import type { LibraryRead } from '@/utils/snippets/file/read';
import type { Snippet } from '@/utils/snippets/snippet';
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
  const [read, setRead] = useState<LibraryRead>();
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let current = true;
    setRead(undefined);
    setFailure(undefined);
    if (file) void readFile(file).then((result) => current && setRead(result));
    return () => {
      current = false;
    };
  }, [file]);
  const plan = useMemo(
    () => (read?.ok ? planImport(read, snippets, facts) : undefined),
    [read, snippets, facts],
  );

  const take = async (choices: Choices): Promise<void> => {
    if (!file || !read?.ok) return;
    // Compared once more with what is stored now: another window may have changed it meanwhile.
    const taken = await takeStep((now) =>
      changeOf(planImport(read, now.snippets, now.facts), choices, Date.now(), () =>
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
      problem={failure ?? (read?.ok === false ? read.problem : undefined)}
      found={read?.ok && plan ? { ...read, plan } : undefined}
      onFile={setFile}
      onImport={(choices) => void take(choices)}
      onCancel={props.onClose}
    />
  );
}
