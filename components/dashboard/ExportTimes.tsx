import { ChooseKind } from '@/components/ui/ChooseKind';
import type { ExportFormat } from '@/utils/replies/export';

const FORMATS: readonly { kind: ExportFormat; name: string; detail: string }[] = [
  {
    kind: 'csv',
    name: 'CSV, for a spreadsheet',
    detail: 'One line for each wait; times in UTC, durations in seconds.',
  },
  { kind: 'json', name: 'JSON, for a program', detail: 'The same, with names and types.' },
];

/** Asks for the kind of file. What is in it was chosen on the page. */
export function ExportTimes(props: {
  /** "210 waits: 30 days, all consoles" */
  readonly words: string;
  readonly onExport: (format: ExportFormat) => void;
  readonly onCancel: () => void;
}) {
  return (
    <ChooseKind
      title="Export reply times"
      detail={`${props.words}. The file has times and consoles, no text and no names. Whoever you give it to can see when you worked.`}
      legend="Kind of file"
      kinds={FORMATS}
      go="Export"
      onChoose={props.onExport}
      onCancel={props.onCancel}
    />
  );
}
