/** Values of customers' messages, as salted hashes, for one day. */
export type SeenToday = {
  readonly day: string;
  /** Each value, and where it was seen, in the order in which they came. */
  readonly values: readonly (readonly [value: string, seen: readonly Seen[]])[];
  /** Shapes that the operator does not want to hear of today. */
  readonly muted: readonly string[];
};

/** A conversation and the customer's name in it, both hashed; empty where no name is shown. */
export type Seen = { readonly conversation: string; readonly who: string };

/** So many values are known; those that came first are forgotten first. */
const MOST = 5000;

/** What stands in so many conversations is nobody's own: a hotline, an address of the company. */
const EVERYBODYS = 4;

const NOTHING_SEEN = { values: [], muted: [] } as const;

/** What was seen on another day is gone. */
export function seenOn(day: string, seen: SeenToday | undefined): SeenToday {
  return seen?.day === day ? seen : { day, ...NOTHING_SEEN };
}

export function noteSeen(seen: SeenToday, values: readonly string[], where: Seen): SeenToday {
  const known = new Map(seen.values);
  for (const value of values) {
    const places = known.get(value) ?? [];
    if (places.some(({ conversation }) => conversation === where.conversation)) continue;
    if (places.length < EVERYBODYS) known.set(value, [...places, where]);
  }
  return { ...seen, values: [...known].slice(-MOST) };
}

export function isSeenHere({ values }: SeenToday, value: string, conversation: string): boolean {
  const [, places = []] = values.find(([each]) => each === value) ?? [];
  return places.some((place) => place.conversation === conversation);
}

/** Those that were seen with somebody else, and not here. */
export function seenElsewhere(
  { values }: SeenToday,
  asked: readonly string[],
  here: Seen,
): string[] {
  const known = new Map(values);
  return asked.filter((value) => {
    const places = known.get(value) ?? [];
    const isHere = places.some(
      ({ conversation, who }) =>
        conversation === here.conversation || (who !== '' && who === here.who),
    );
    return !isHere && places.length > 0 && places.length < EVERYBODYS;
  });
}

export function muteShape(seen: SeenToday, shape: string): SeenToday {
  return { ...seen, muted: [...new Set([...seen.muted, shape])].slice(-MOST) };
}
