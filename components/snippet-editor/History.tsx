import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Version } from '@/utils/snippets/change';
import { draftOfSnippet, type Snippet, type SnippetDraft } from '@/utils/snippets/snippet';
import { Difference } from './Difference';

/** What a snippet said before, newest first: each against what it says now, and the way back to it. */
export function History(props: {
  readonly snippet: Snippet;
  /** Oldest first. */
  readonly versions: readonly Version[];
  readonly plainOf: (html: string) => string;
  /** Something is typed that a restored version would replace. */
  readonly dirty: boolean;
  readonly onRestore: (draft: SnippetDraft) => void;
}) {
  const { snippet, versions, dirty } = props;
  const [open, setOpen] = useState<number>();
  if (versions.length === 0) return null;
  return (
    <section className="history" aria-label="History">
      <h3>History</h3>
      <p className="quiet">
        What this snippet said before
        {versions.length > 1 && `; the last ${versions.length} versions`}.
      </p>
      <ul>
        {versions.toReversed().map((version) => {
          const shown = version.at === open;
          return (
            <li key={version.at}>
              <button
                type="button"
                className="history-version"
                aria-expanded={shown}
                onClick={() => setOpen(shown ? undefined : version.at)}
              >
                {timeOf(version.at)}
                <span>
                  {version.title}
                  {version.by && ` · ${version.by}`}
                </span>
              </button>
              {shown && (
                <div className="history-shown">
                  <p className="quiet">
                    From that version to now: <del>taken out</del>, <ins>put in</ins>.
                  </p>
                  <Difference before={version} after={snippet} plainOf={props.plainOf} />
                  <Button
                    disabled={dirty}
                    title={dirty ? 'Save what you typed first, or take it back.' : undefined}
                    onClick={() => props.onRestore(draftOfSnippet(version))}
                  >
                    Restore this version
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function timeOf(at: number): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}
