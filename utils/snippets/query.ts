import { wordsOf } from './words';

/** What was typed behind the trigger, taken apart: "#billing in:returns late refnud". */
export type Query = {
  /** Words to be found, as `wordsOf` makes them. */
  readonly terms: readonly string[];
  /** Beginnings of tags that a snippet must have, lower case. */
  readonly tags: readonly string[];
  /** Beginnings of words in the name of a folder that a snippet must be in, lower case. */
  readonly folders: readonly string[];
};

const FILTER = /(?:^|\s)(#|in:)(\S*)/gi;

export function parseQuery(typed: string): Query {
  const tags: string[] = [];
  const folders: string[] = [];
  for (const [, sign, name = ''] of typed.matchAll(FILTER)) {
    if (name) (sign === '#' ? tags : folders).push(name.toLowerCase());
  }
  return { tags, folders, terms: wordsOf(typed.replace(FILTER, ' ')) };
}
