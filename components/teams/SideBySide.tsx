import { partsOf } from '@/components/snippet-editor/Difference';
import { difference, type DifferencePiece } from '@/utils/snippets/difference';
import type { SnippetDraft } from '@/utils/snippets/snippet';

/** What is live and what is wanted, beside each other, in each part that differs. */
export function SideBySide(props: {
  readonly live: SnippetDraft | undefined;
  readonly wanted: SnippetDraft | undefined;
  readonly plainOf: (html: string) => string;
}) {
  const { live, wanted, plainOf } = props;
  const before = live ? partsOf(live, plainOf) : new Map<string, string>();
  const after = wanted ? partsOf(wanted, plainOf) : new Map<string, string>();
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => (before.get(name) ?? '') !== (after.get(name) ?? ''),
  );
  if (names.length === 0) {
    return <p className="quiet">It says what is live already, perhaps with other formatting.</p>;
  }
  return (
    <table className="side-by-side">
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">Part</span>
          </th>
          <th scope="col">Live now</th>
          <th scope="col">Proposed</th>
        </tr>
      </thead>
      <tbody>
        {names.map((name) => (
          <Row key={name} name={name} before={before.get(name)} after={after.get(name)} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: {
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}) {
  const { name, before = '', after = '' } = props;
  const pieces = difference(before, after);
  return (
    <tr>
      <th scope="row">{name}</th>
      <td dir="auto" data-side="Live now">
        <Side pieces={sideOf(pieces, 'removed')} mark={after === '' ? 'span' : 'del'} />
      </td>
      <td dir="auto" data-side="Proposed">
        <Side pieces={sideOf(pieces, 'added')} mark={before === '' ? 'span' : 'ins'} />
      </td>
    </tr>
  );
}

function Side(props: {
  readonly pieces: readonly Stretch[];
  readonly mark: 'ins' | 'del' | 'span';
}) {
  const { pieces, mark: Mark } = props;
  if (pieces.length === 0) return <span className="quiet">–</span>;
  return pieces.map(({ text, marked }, at) =>
    marked ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
  );
}

type Stretch = { readonly text: string; readonly marked: boolean };

/** What one side has; blanks between two marked words are marked with them, as one reads it. */
function sideOf(pieces: readonly DifferencePiece[], own: 'added' | 'removed'): Stretch[] {
  const side = pieces.filter(({ kind }) => kind === 'same' || kind === own);
  const isMarked = (at: number): boolean => side[at]?.kind === own;
  const stretches: { text: string; marked: boolean }[] = [];
  side.forEach(({ text }, at) => {
    const marked = isMarked(at) || (!text.trim() && isMarked(at - 1) && isMarked(at + 1));
    const last = stretches.at(-1);
    if (last?.marked === marked) last.text += text;
    else stretches.push({ text, marked });
  });
  return stretches;
}
