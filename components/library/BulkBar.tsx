import { Button } from '@/components/ui/Button';

/** What can be done with many snippets at once. */
export type BulkAct =
  'folder' | 'tag' | 'untag' | 'review' | 'favourite' | 'unfavourite' | 'export' | 'delete';

const ACTS: readonly { readonly act: BulkAct; readonly label: string; readonly tone?: 'danger' }[] =
  [
    { act: 'folder', label: 'Move…' },
    { act: 'tag', label: 'Add tag…' },
    { act: 'untag', label: 'Remove tag…' },
    { act: 'review', label: 'Review day…' },
    { act: 'favourite', label: 'Favourite' },
    { act: 'export', label: 'Export…' },
    { act: 'delete', label: 'Delete', tone: 'danger' },
  ];

/** Stands over the page while several snippets are chosen. */
export function BulkBar(props: {
  readonly count: number;
  /** All of them are favourites. */
  readonly favourites: boolean;
  readonly onAct: (act: BulkAct) => void;
  readonly onClear: () => void;
}) {
  const { count, favourites, onAct } = props;
  return (
    <section className="bulk" aria-label={`${count.toLocaleString()} snippets chosen`}>
      <span className="bulk-count">{count.toLocaleString()} chosen</span>
      {ACTS.map(({ act, label, tone }) =>
        act === 'favourite' && favourites ? (
          <Button key={act} look="bare" onClick={() => onAct('unfavourite')}>
            No favourite
          </Button>
        ) : (
          <Button key={act} look="bare" tone={tone} onClick={() => onAct(act)}>
            {label}
          </Button>
        ),
      )}
      <Button
        look="bare"
        aria-label="Choose only one again"
        title="Choose only one again (Esc)"
        onClick={props.onClear}
      >
        ×
      </Button>
    </section>
  );
}
