import { agoOf } from '@/utils/snippets/ago';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { fingerprintOf } from '@/utils/snippets/team/signature';

/** How a library stands: "–" where it is not known. */
export function LibraryFacts(props: {
  readonly library: TeamLibrary;
  readonly count: number;
  readonly now: number;
}) {
  const { library, count, now } = props;
  const { edition, publishedAt, syncedAt, leftOut = 0, key } = library;
  return (
    <dl className="team-facts">
      <div>
        <dt>Snippets</dt>
        <dd>{edition === undefined ? '–' : count.toLocaleString()}</dd>
      </div>
      <div>
        <dt>Edition</dt>
        <dd>
          {edition ?? '–'}
          {publishedAt !== undefined && (
            <span className="quiet">
              {' '}
              of {new Date(publishedAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}
            </span>
          )}
        </dd>
      </div>
      <div>
        <dt>Last synced</dt>
        <dd>{syncedAt === undefined ? '–' : agoOf(syncedAt, now)}</dd>
      </div>
      <div>
        <dt>From</dt>
        <dd title={library.url}>{new URL(library.url).host}</dd>
      </div>
      {key && (
        <div>
          <dt>Key</dt>
          <dd>
            <code>{fingerprintOf(key)} …</code>
          </dd>
        </div>
      )}
      {leftOut > 0 && (
        <div>
          <dt>Left out</dt>
          <dd>{leftOut === 1 ? '1 damaged entry' : `${leftOut} damaged entries`}</dd>
        </div>
      )}
    </dl>
  );
}
