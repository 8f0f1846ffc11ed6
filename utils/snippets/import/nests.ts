import type { Incoming, Remark } from '../file/incoming';
import { parseTemplate } from '../template';
import { textsOf } from '../variant';

/**
 * What another system let its snippets include of each other: those that include themselves are
 * refused, whoever is between; those that include what the file does not have are told of.
 */
export function checkNests(drafts: readonly Incoming[]): {
  readonly drafts: Incoming[];
  readonly refused: Remark[];
  readonly warned: Remark[];
} {
  const includes = new Map(
    drafts.map(({ draft }) => [
      draft.shortcut,
      textsOf(draft).flatMap(({ body, rich }) =>
        parseTemplate(body, { rich }).references.flatMap(({ kind, name }) =>
          kind === 'include' ? [name] : [],
        ),
      ),
    ]),
  );
  const looping = loopsIn(includes);
  const refused: Remark[] = [];
  const warned: Remark[] = [];
  const kept = drafts.filter(({ draft: { title, shortcut } }) => {
    const what = `“${title.slice(0, 60)}”`;
    if (looping.has(shortcut)) {
      refused.push({
        what,
        why: 'It includes itself, or others that include it: that has no end.',
      });
      return false;
    }
    for (const name of new Set(includes.get(shortcut))) {
      if (includes.has(name) && !looping.has(name)) continue;
      const why = `It includes the snippet “${name}”, which does not come with it. Until your library has it, this one is not inserted.`;
      warned.push({ what, why });
    }
    return true;
  });
  return { drafts: kept, refused, warned };
}

type Ways = ReadonlyMap<string, readonly string[]>;

/** Those from which a way leads back to themselves, and those between two such rounds. */
function loopsIn(includes: Ways): ReadonlySet<string> {
  const leading = withoutEnds(includes);
  return new Set(withoutEnds(turned(leading)).keys());
}

/** Without those from which no way goes on for ever. */
function withoutEnds(ways: Ways): Ways {
  const back = turned(ways);
  const left = new Map(
    [...ways].map(([from, to]) => [from, to.filter((it) => ways.has(it)).length]),
  );
  const ended = [...left].flatMap(([from, count]) => (count === 0 ? [from] : []));
  for (let at = 0; at < ended.length; at++) {
    const end = ended[at]!;
    left.delete(end);
    for (const from of back.get(end) ?? []) {
      const count = (left.get(from) ?? 0) - 1;
      if (left.has(from)) left.set(from, count);
      if (count === 0) ended.push(from);
    }
  }
  return new Map(
    [...ways].flatMap(([from, to]) =>
      left.has(from) ? [[from, to.filter((it) => left.has(it))]] : [],
    ),
  );
}

/** The same ways in the other direction. */
function turned(ways: Ways): Ways {
  const back = new Map<string, string[]>([...ways.keys()].map((name) => [name, []]));
  for (const [from, to] of ways) for (const each of to) back.get(each)?.push(from);
  return back;
}
