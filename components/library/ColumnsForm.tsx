import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import {
  DIALECTS,
  FIELDS,
  type Columns,
  type Dialect,
  type Field as ColumnField,
} from '@/utils/snippets/import/columns';

/** Characters of a cell that are shown. */
const LONGEST = 120;

/** Asks what the columns of a table hold, beside its first rows. */
export function ColumnsForm(props: {
  readonly rows: readonly (readonly string[])[];
  /** Of all rows. */
  readonly count: number;
  readonly initial: Columns;
  readonly choose: ReactNode;
  readonly onColumns: (columns: Columns) => void;
  readonly onCancel: () => void;
}) {
  const { rows, count } = props;
  const [columns, setColumns] = useState(props.initial);
  const { fields, header, dialect } = columns;
  const width = Math.max(...rows.map(({ length }) => length));
  const places = Array.from({ length: width }, (_, at) => at);
  const shown = header ? rows.slice(1) : rows;
  const more = count - rows.length;
  const give = (at: number, field: ColumnField | ''): void => {
    const kept = Object.entries(fields).filter(([name, place]) => place !== at && name !== field);
    setColumns({
      ...columns,
      fields: { ...Object.fromEntries(kept), ...(field && { [field]: at }) },
    });
  };
  return (
    <form
      className="dialog-form"
      onSubmit={(event) => {
        event.preventDefault();
        props.onColumns(columns);
      }}
    >
      <p>Say what is in each column. Nothing is imported before you have seen what comes of it.</p>
      <div className="columns" role="region" aria-label="The first rows of the table" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {places.map((at) => {
                const name = header ? rows[0]?.[at]?.trim() : '';
                return (
                  <th key={at} scope="col">
                    {header && <span className="columns-name">{name || `Column ${at + 1}`}</span>}
                    <select
                      className="input"
                      aria-label={`What is in column ${at + 1}${name ? `, “${name}”` : ''}`}
                      value={fieldAt(fields, at)}
                      onChange={({ target }) => give(at, target.value as ColumnField | '')}
                    >
                      <option value="">Leave out</option>
                      {Object.entries(FIELDS).map(([field, label]) => (
                        <option key={field} value={field}>
                          {label}
                        </option>
                      ))}
                    </select>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, line) => (
              <tr key={line}>
                {places.map((at) => (
                  <td key={at} data-used={fieldAt(fields, at) !== ''}>
                    {row[at]?.slice(0, LONGEST)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {more > 0 && (
          <p className="quiet">
            and {more.toLocaleString()} more {more === 1 ? 'row' : 'rows'}
          </p>
        )}
      </div>
      <label className="columns-header">
        <input
          type="checkbox"
          checked={header}
          onChange={({ target }) => setColumns({ ...columns, header: target.checked })}
        />
        The first row names the columns
      </label>
      <Field
        label="Placeholders in the texts are those of"
        hint="They are made Chatside’s own. A text with one that cannot be is not imported."
      >
        {(ties) => (
          <select
            {...ties}
            className="input"
            value={dialect}
            onChange={({ target }) => setColumns({ ...columns, dialect: target.value as Dialect })}
          >
            {Object.entries(DIALECTS).map(([each, name]) => (
              <option key={each} value={each}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div role="alert">
        {fields.text === undefined && (
          <p className="import-problem">Say which column holds the text that is put in.</p>
        )}
      </div>
      <div className="dialog-actions">
        <span className="dialog-none">{props.choose}</span>
        <Button onClick={props.onCancel}>Cancel</Button>
        <Button look="primary" type="submit" disabled={fields.text === undefined}>
          Show what comes
        </Button>
      </div>
    </form>
  );
}

function fieldAt(fields: Columns['fields'], at: number): string {
  return Object.entries(fields).find(([, place]) => place === at)?.[0] ?? '';
}
