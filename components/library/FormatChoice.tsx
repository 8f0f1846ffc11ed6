import { useId } from 'react';
import type { FormatName } from '@/utils/snippets/import/read-import';

/** What a file is read as, for the person to correct. */
export function FormatChoice(props: {
  /** Missing when none was recognised. */
  readonly format: FormatName | undefined;
  readonly others: readonly FormatName[];
  readonly onFormat: (id: string) => void;
}) {
  const { format, others } = props;
  const id = useId();
  const all = new Map([...(format ? [format] : []), ...others].map((each) => [each.id, each.name]));
  if (all.size === 0) return null;
  return (
    <p className="import-format">
      <label htmlFor={id}>Read as</label>
      <select
        id={id}
        className="input"
        value={format?.id ?? ''}
        onChange={({ target }) => props.onFormat(target.value)}
      >
        {!format && <option value="">Choose the system</option>}
        {[...all].map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}
