import { ChooseKind } from '@/components/ui/ChooseKind';

const KINDS = [
  {
    kind: 'sharing',
    name: 'For sharing',
    detail:
      'Texts, folders, tags, favourites and facts. How often and when you used them stays here.',
  },
  {
    kind: 'backup',
    name: 'Backup, with my usage',
    detail: 'Everything, exactly as it is: for yourself, on another computer for example.',
  },
  {
    kind: 'table',
    name: 'Spreadsheet (CSV)',
    detail:
      'A row for each text. No cell is computed when it is opened; Chatside reads it back. Without facts.',
  },
  {
    kind: 'espanso',
    name: 'Espanso (YAML)',
    detail: 'A match file. Its first lines say what Espanso has no place for.',
  },
] as const;

export type ExportKind = (typeof KINDS)[number]['kind'];

/** Asks what kind of file it is to be. */
export function ExportDialog(props: {
  /** What is exported: "all 42 snippets". */
  readonly words: string;
  readonly onExport: (kind: ExportKind) => void;
  readonly onCancel: () => void;
}) {
  return (
    <ChooseKind
      title={`Export ${props.words}`}
      legend="What for"
      kinds={KINDS}
      go="Export"
      onChoose={props.onExport}
      onCancel={props.onCancel}
    />
  );
}
