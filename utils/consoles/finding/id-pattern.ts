import type { ConsoleDescription } from '../description';

type IdPattern = Partial<Pick<ConsoleDescription, 'idInPath' | 'idInQuery' | 'unnamed'>>;

/** A number, or a long one with digits: what a machine calls a conversation. */
const NAMED = /^(?=.*\d)[\w.:@-]{1,80}$/;
const QUERY = /(?:^|[_-])(?:id|ticket|conversation|chat|thread|case|session)(?:[_-]?id)?$/i;

/** Where the conversation's name stands in an address: in its path, its hash or a parameter. */
export function idPatternOf({ pathname, hash, searchParams }: URL): IdPattern {
  const path = inSegments(pathname) ?? inSegments(hash.replace(/^#!?/, ''));
  if (path) return { idInPath: path };
  for (const [name, value] of searchParams) {
    if (QUERY.test(name) && value) return { idInQuery: name };
  }
  return { unnamed: true };
}

/** The last segment that names something, behind the word before it. */
function inSegments(path: string): string[] | undefined {
  const segments = path.split('/').filter(Boolean);
  const at = segments.findLastIndex((segment) => NAMED.test(segment));
  if (at < 0) return undefined;
  const word = segments.findLastIndex((segment, index) => index < at && !/\d/.test(segment));
  return [...segments.slice(Math.max(word, 0), at).map(wildcard), ':id'];
}

const wildcard = (segment: string): string => (/\d/.test(segment) ? '*' : segment);
