import { ExportDialog } from '@/components/library/ExportDialog';
import { download } from '@/components/ui/download';
import type { Choice } from '@/components/library/Library';
import type { Fact } from '@/utils/snippets/fact';
import { factsUsedBy } from '@/utils/snippets/facts-used';
import { writeLibrary } from '@/utils/snippets/file/write';
import { dayOf, type Snippet } from '@/utils/snippets/snippet';

/** Writes the chosen snippets into a file that the browser downloads. */
export function Exporting(props: {
  readonly choice: Choice;
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Fact[];
  readonly onDone: (told: string) => void;
  readonly onClose: () => void;
}) {
  const { choice } = props;
  const write = (backup: boolean): void => {
    const ids = new Set(choice.ids);
    const snippets = props.snippets.filter(({ id }) => ids.has(id));
    const whole = snippets.length === props.snippets.length;
    const facts = whole ? props.facts : factsUsedBy(snippets, props.snippets, props.facts);
    const now = Date.now();
    const name = `chatside-${backup ? 'backup' : 'snippets'}-${dayOf(now)}.json`;
    download(name, writeLibrary({ snippets, facts, exportedAt: now, backup }));
    props.onDone(`${choice.words} exported to “${name}”`);
    props.onClose();
  };
  return <ExportDialog words={choice.words} onExport={write} onCancel={props.onClose} />;
}
