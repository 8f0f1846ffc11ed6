import type { Fact } from '../fact';
import { entriesOf } from '../file/write';
import { hasWords, type Words } from '@/utils/words/words';
import type { Snippet } from '../snippet';
import { TEAM_FORMAT, TEAM_VERSION, type TeamHead } from './file';

export type Publication = {
  /** The random id of the library, the same in each edition. */
  readonly library: string;
  readonly name: string;
  readonly edition: number;
  readonly confirmDeletes: boolean;
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Pick<Fact, 'name' | 'value'>[];
  readonly words?: Words | undefined;
  /** Taught sites, each as its own file would have it. */
  readonly consoles?: readonly object[] | undefined;
};

/** An edition as a file: what colleagues may see of a library, and nothing of who used what. */
export function writeTeamFile(publication: Publication, now: number): string {
  const {
    library,
    name,
    edition,
    confirmDeletes,
    snippets,
    facts,
    words,
    consoles = [],
  } = publication;
  const head: TeamHead = {
    format: TEAM_FORMAT,
    version: TEAM_VERSION,
    library,
    name,
    edition,
    publishedAt: new Date(now).toISOString(),
    ...(confirmDeletes && { confirmDeletes }),
  };
  // A star is each person's own.
  const unstarred = snippets.map((each) => {
    const { favourite: _, ...rest } = each;
    return rest;
  });
  const lists = entriesOf({ snippets: unstarred, facts, backup: false });
  const more = { ...listsOf(words), ...(consoles.length > 0 && { consoles }) };
  return `${JSON.stringify({ ...head, ...lists, ...more }, null, 2)}\n`;
}

/** Without words the file is as it always was. */
function listsOf(words: Words | undefined): Partial<Words> {
  return words && hasWords(words) ? { dictionary: words.dictionary, phrases: words.phrases } : {};
}
