import type { Remark } from '@/utils/snippets/file/incoming';

/** More than that nobody reads here. */
const MOST = 100;

/** What must be said of things in a file, behind its number. */
export function Remarks(props: {
  readonly title: string;
  readonly remarks: readonly Remark[];
  readonly open?: boolean;
}) {
  const { title, remarks, open = false } = props;
  if (remarks.length === 0) return null;
  return (
    <details className="remarks" open={open}>
      <summary>
        {title} <span className="quiet">{remarks.length.toLocaleString()}</span>
      </summary>
      <ul>
        {remarks.slice(0, MOST).map(({ what, why }, at) => (
          <li key={at}>
            <strong>{what}</strong> {why}
          </li>
        ))}
        {remarks.length > MOST && (
          <li className="quiet">and {(remarks.length - MOST).toLocaleString()} more</li>
        )}
      </ul>
    </details>
  );
}
