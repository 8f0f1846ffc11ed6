import { database } from './database';
import { shownLibraries } from './teams';

export type FactsOf = (library: string | undefined) => ReadonlyMap<string, string>;

/**
 * The values of facts as a snippet sees them: those of its own library first, so that an approved text
 * says what was approved; then one's own, then those of the other libraries in their order.
 */
export async function readFactsOf(): Promise<FactsOf> {
  const [own, team, libraries] = await Promise.all([
    database.facts.toArray(),
    database.teamFacts.toArray(),
    shownLibraries(),
  ]);
  const shared = new Map(libraries.map(({ id }): [string, [string, string][]] => [id, []]));
  for (const { library, name, value } of team) shared.get(library)?.push([name, value]);
  const mine = own.map(({ name, value }): [string, string] => [name, value]);
  const last = libraries.toReversed().flatMap(({ id }) => shared.get(id) ?? []);
  const made = new Map<string | undefined, ReadonlyMap<string, string>>();
  return (library) => {
    const known = made.get(library);
    if (known) return known;
    const first = library === undefined ? [] : (shared.get(library) ?? []);
    const facts = new Map([...last, ...mine, ...first]);
    made.set(library, facts);
    return facts;
  };
}
