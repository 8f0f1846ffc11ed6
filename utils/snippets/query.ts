import { wordsOf } from './words';

/** What was typed behind the trigger, taken apart: "#billing late refnud". */
export type Query = {
  /** Words to be found, as `wordsOf` makes them. */
  readonly terms: readonly string[];
  /** Beginnings of tags that a snippet must have, lower case. */
  readonly tags: readonly string[];
};

export function parseQuery(typed: string): Query {
  const tags = Array.from(typed.matchAll(/(?:^|\s)#(\S+)/g), ([, tag]) =>
    (tag ?? '').toLowerCase(),
  );
  return { tags, terms: wordsOf(typed.replace(/(?:^|\s)#\S*/g, ' ')) };
}
