import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { Removed } from '@/utils/snippets/team/couch/inbox';

/** What was taken out of the library, and the way back. */
export function RemovedList(props: {
  readonly removed: readonly Removed[];
  /** Missing for who may only read. */
  readonly onRestore: ((removed: Removed) => void) | undefined;
  readonly restoreWords: string;
}) {
  const { removed, onRestore } = props;
  const top = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h2 className="unseen" ref={top} tabIndex={-1}>
        Taken out
      </h2>
      {removed.length === 0 && (
        <EmptyState title="Nothing was taken out">
          A snippet that is deleted stays here with its words, and can be brought back.
        </EmptyState>
      )}
      {removed.length > 0 && (
        <ul className="library-rows">
          {removed.map((each) => (
            <li key={each.doc}>
              <span className="library-row-title" dir="auto">
                {each.draft.title}
              </span>
              <span className="chip">{each.draft.shortcut}</span>
              <span className="quiet library-row-by">{each.by ?? ''}</span>
              {onRestore && (
                <Button
                  aria-label={`${props.restoreWords}: ${each.draft.title}`}
                  onClick={() => {
                    onRestore(each);
                    // What was pressed is gone then.
                    top.current?.focus();
                  }}
                >
                  {props.restoreWords}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
