import { ExportDialog, type ExportKind } from '@/components/library/ExportDialog';
import { download } from '@/components/ui/download';
import type { Choice } from '@/components/library/Library';
import type { Fact } from '@/utils/snippets/fact';
import { factsUsedBy } from '@/utils/snippets/facts-used';
import { writeLibrary } from '@/utils/snippets/file/write';
import { writeEspanso } from '@/utils/snippets/file/write-espanso';
import { writeTable } from '@/utils/snippets/file/write-table';
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
  const write = (kind: ExportKind): void => {
    const ids = new Set(choice.ids);
    const snippets = props.snippets.filter(({ id }) => ids.has(id));
    const whole = snippets.length === props.snippets.length;
    const facts = whole ? props.facts : factsUsedBy(snippets, props.snippets, props.facts);
    const now = Date.now();
    const give = (end: string, text: string, type?: string): string => {
      const name = `chatside-${kind === 'backup' ? 'backup' : 'snippets'}-${dayOf(now)}.${end}`;
      download(name, text, type);
      return `${choice.words} exported to “${name}”`;
    };
    if (kind === 'table') props.onDone(give('csv', writeTable(snippets), 'text/csv'));
    else if (kind === 'espanso') {
      const { text, left } = writeEspanso(snippets, facts);
      const told = give('yml', text, 'application/yaml');
      props.onDone(
        left ? `${told}, but for ${left.toLocaleString()}, as its first lines say` : told,
      );
    } else {
      const file = { snippets, facts, exportedAt: now, backup: kind === 'backup' };
      props.onDone(give('json', writeLibrary(file)));
    }
    props.onClose();
  };
  return <ExportDialog words={choice.words} onExport={write} onCancel={props.onClose} />;
}
