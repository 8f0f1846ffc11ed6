import { agoOf } from '@/utils/snippets/ago';
import type { TeamLibrary } from '@/utils/snippets/team/library';
import { fingerprintOf } from '@/utils/snippets/team/signature';
import { Fact } from './Fact';

/** How a library stands: "–" where it is not known. */
export function LibraryFacts(props: {
  readonly library: TeamLibrary;
  readonly count: number;
  readonly now: number;
}) {
  const { library, count, now } = props;
  const { edition, publishedAt, syncedAt, leftOut = 0, key, words, consoles } = library;
  return (
    <dl className="team-facts">
      <Fact name="Snippets">{edition === undefined ? '–' : count.toLocaleString()}</Fact>
      <Fact name="Edition">
        {edition ?? '–'}
        {publishedAt !== undefined && (
          <span className="quiet">
            {' '}
            of {new Date(publishedAt).toLocaleDateString(undefined, { dateStyle: 'medium' })}
          </span>
        )}
      </Fact>
      <Fact name="Last synced">{syncedAt === undefined ? '–' : agoOf(syncedAt, now)}</Fact>
      <Fact name="From">
        <span title={library.url}>{new URL(library.url).host}</span>
      </Fact>
      {key && (
        <Fact name="Key">
          <code>{fingerprintOf(key)} …</code>
        </Fact>
      )}
      {words && (
        <Fact name="Words">
          <a href="#words">{(words.dictionary.length + words.phrases.length).toLocaleString()}</a>
        </Fact>
      )}
      {consoles && (
        <Fact name="Sites">
          <a href="/options.html">{consoles.length.toLocaleString()} in Settings</a>
        </Fact>
      )}
      {leftOut > 0 && (
        <Fact name="Left out">
          {leftOut === 1 ? '1 damaged entry' : `${leftOut} damaged entries`}
        </Fact>
      )}
    </dl>
  );
}
