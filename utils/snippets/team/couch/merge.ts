/** What a document says, by field; compared by value. */
export type Fields = Readonly<Record<string, unknown>>;

export type Merged = {
  readonly fields: Fields;
  /** What of ours found no place, because they changed the same; a person decides. */
  readonly clash: Fields;
};

/** Two deletions meet, or one meets an edit: `deleted` is no field like the others. */
const DELETED = 'deleted';

/**
 * Three-way, by field: what only one side changed is taken. What both changed says what the server says,
 * and ours is given back as a clash. Edited here and deleted there stays deleted; deleted here and
 * edited there stays. No clock is asked.
 */
export function mergeFields(base: Fields, theirs: Fields, ours: Fields): Merged {
  const mine = changesIn(base, ours);
  const other = changesIn(base, theirs);
  const own = Object.keys(mine).filter((name) => !same(mine[name], theirs[name]));
  const theyDeleted = theirs[DELETED] === true && base[DELETED] !== true;
  const weDeleted = mine[DELETED] === true;
  if (own.length && (theyDeleted || (weDeleted && Object.keys(other).length > 0))) {
    return { fields: theirs, clash: pick(mine, own) };
  }
  const clash = own.filter((name) => Object.hasOwn(other, name));
  const taken = own.filter((name) => !Object.hasOwn(other, name));
  return { fields: applied(theirs, pick(mine, taken)), clash: pick(mine, clash) };
}

/** The fields that differ from the base; one that was taken away is undefined. */
export function changesIn(base: Fields, after: Fields): Fields {
  const names = new Set([...Object.keys(base), ...Object.keys(after)]);
  return Object.fromEntries(
    [...names].filter((name) => !same(base[name], after[name])).map((name) => [name, after[name]]),
  );
}

/** The document with a change of some fields. */
export function applied(fields: Fields, change: Fields): Fields {
  return Object.fromEntries(
    Object.entries({ ...fields, ...change }).filter(([, value]) => value !== undefined),
  );
}

function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
