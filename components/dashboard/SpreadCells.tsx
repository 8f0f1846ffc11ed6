import type { Spread } from '@/utils/replies/statistics';
import { formatDuration, formatShare } from '@/utils/replies/statistics';

/** The heads of the columns that `SpreadCells` fills. */
export function SpreadHeads() {
  return (
    <>
      <th scope="col">n</th>
      <th scope="col">p50</th>
      <th scope="col">p90</th>
      <th scope="col">Within target</th>
    </>
  );
}

/** A spread in a row of a table; what is not known is "–". */
export function SpreadCells({ spread: { n, p50, p90, within } }: { readonly spread: Spread }) {
  return (
    <>
      <td>{n.toLocaleString()}</td>
      <td>{formatDuration(p50)}</td>
      <td>{formatDuration(p90)}</td>
      <td>{formatShare(within)}</td>
    </>
  );
}
