import { useId, useMemo } from 'react';
import { Field } from '@/components/ui/Field';
import { isStale, type Snippet } from '@/utils/snippets/snippet';
import type { Typed } from './draft';

/** How a snippet is found and kept right: folder, tags and the day of its review. */
export function Details(props: {
  readonly typed: Typed;
  readonly snippets: readonly Snippet[];
  /** "2026-11-25" */
  readonly today: string;
  readonly onChange: (part: Partial<Typed>) => void;
}) {
  const { typed, snippets, onChange } = props;
  const id = useId();
  const folders = useMemo(
    () => [...new Set(snippets.flatMap(({ folder }) => folder ?? []))].sort(),
    [snippets],
  );
  const tags = useMemo(
    () => [...new Set(snippets.flatMap((each) => each.tags))].sort(),
    [snippets],
  );
  const begun = typed.tags.slice(0, typed.tags.lastIndexOf(',') + 1);
  const overdue = isStale(typed.reviewBy ? { reviewBy: typed.reviewBy } : {}, props.today);
  return (
    <>
      <Field label="Folder" hint="A slash makes a folder within a folder: Billing/Refunds.">
        {(ties) => (
          <>
            <input
              {...ties}
              className="input"
              list={`${id}-folders`}
              value={typed.folder}
              autoComplete="off"
              placeholder="None"
              onChange={({ target }) => onChange({ folder: target.value })}
            />
            <datalist id={`${id}-folders`}>
              {folders.map((folder) => (
                <option key={folder} value={folder} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field
        label="Tags"
        hint="Separated by commas. They help you find it; customers never see them."
      >
        {(ties) => (
          <>
            <input
              {...ties}
              className="input"
              list={`${id}-tags`}
              value={typed.tags}
              autoComplete="off"
              onChange={({ target }) => onChange({ tags: target.value })}
            />
            <datalist id={`${id}-tags`}>
              {tags.map((tag) => (
                <option key={tag} value={begun ? `${begun} ${tag}` : tag} />
              ))}
            </datalist>
          </>
        )}
      </Field>
      <Field
        label="Review by"
        hint={
          overdue ? (
            <span className="overdue">Overdue: read it again and set a new day.</span>
          ) : (
            'The day until which the text is surely right.'
          )
        }
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
            type="date"
            value={typed.reviewBy}
            onChange={({ target }) => onChange({ reviewBy: target.value })}
          />
        )}
      </Field>
    </>
  );
}
