/** A message as the page shows it: what the console calls it, if it does, and what it looks like. */
export type Standing = { readonly ownId?: string; readonly key: string };

/** `known` was told of before, `news` stands behind all that was known, `earlier` among or before it. */
export type Placed = { readonly id: string; readonly was: 'known' | 'news' | 'earlier' };

/** The messages of one conversation in their order, those that are not mounted just now included. */
export type MessageOrder = {
  /** The id of the newest one. */
  last(): string | undefined;
  /**
   * Names messages that stand side by side, between two that have a name (undefined: at the edge of what is
   * mounted). Those of a virtualised list that come back get the name that they had.
   */
  place(
    before: string | undefined,
    messages: readonly Standing[],
    after: string | undefined,
  ): Placed[];
  /** Whether a message that looks otherwise now still stands where it stood: then it was edited. */
  isEdit(before: string | undefined, id: string, after: string | undefined): boolean;
  /** Forgets the oldest ones above a number, except for those that are mounted. */
  forget(most: number, isMounted: (id: string) => boolean): void;
};

/** More pairs than this are not compared: what stands there is taken for others. */
const COMPARED = 250_000;

export function messageOrder(): MessageOrder {
  const entries: { readonly id: string; ownId?: string; key: string }[] = [];
  let named = 0;

  const at = (id: string): number => entries.findLastIndex((entry) => entry.id === id);
  const isSame = (entry: number, { ownId, key }: Standing): boolean => {
    const known = entries[entry]!;
    if (known.ownId === undefined || ownId === undefined) return known.key === key;
    // A message that is being sent gets its number when it is.
    return known.ownId === ownId || (entry === entries.length - 1 && known.key === key);
  };

  return {
    last: () => entries.at(-1)?.id,
    place(before, messages, after) {
      const isNewHere = entries.length === 0;
      const from = before === undefined ? 0 : at(before) + 1;
      const to = after === undefined ? entries.length : Math.max(from, at(after));
      const loose = before === undefined && after === undefined;
      const pairs = pairUp(
        messages.length,
        to - from,
        loose || before !== undefined,
        (here, there) => isSame(from + there, messages[here]!),
      );
      const lastPair = pairs.findLastIndex((pair) => pair !== undefined);
      const mayBeNews = loose
        ? isNewHere || reachesEnd(pairs, entries.length)
        : after === undefined;

      const placed: Placed[] = [];
      const added: { readonly behind: number; readonly entry: (typeof entries)[number] }[] = [];
      let behind = before === undefined ? -1 : from - 1;
      messages.forEach((message, index) => {
        const pair = pairs[index];
        const known = pair === undefined ? undefined : entries[from + pair];
        if (known && pair !== undefined) {
          behind = from + pair;
          if (message.ownId !== undefined) known.ownId = message.ownId;
          placed.push({ id: known.id, was: 'known' });
          return;
        }
        const isNews = mayBeNews && index > lastPair;
        const entry = { ...message, id: `${++named}` };
        // What is no news never stands behind the newest one.
        added.push({
          behind: isNews ? entries.length - 1 : Math.min(behind, entries.length - 2),
          entry,
        });
        placed.push({ id: entry.id, was: isNews ? 'news' : 'earlier' });
      });
      for (const { behind: place, entry } of added.toReversed())
        entries.splice(place + 1, 0, entry);
      return placed;
    },
    isEdit(before, id, after) {
      const place = at(id);
      return entries[place - 1]?.id === before && entries[place + 1]?.id === after;
    },
    forget(most, isMounted) {
      let count = 0;
      while (entries.length - count > most && !isMounted(entries[count]!.id)) count++;
      entries.splice(0, count);
    },
  };
}

/**
 * Which message is which known one: the longest common subsequence; of two that are as long, the one that
 * pairs early ones (`forward`) or late ones.
 */
function pairUp(
  here: number,
  there: number,
  forward: boolean,
  isSame: (here: number, there: number) => boolean,
): (number | undefined)[] {
  if (forward) return pairForward(here, there, isSame);
  const mirrored = pairForward(here, there, (a, b) => isSame(here - 1 - a, there - 1 - b));
  return mirrored.toReversed().map((pair) => (pair === undefined ? pair : there - 1 - pair));
}

function pairForward(
  here: number,
  there: number,
  isSame: (here: number, there: number) => boolean,
): (number | undefined)[] {
  const pairs = Array<number | undefined>(here).fill(undefined);
  let start = 0;
  while (start < here && start < there && isSame(start, start)) pairs[start] = start++;
  const [rows, columns] = [here - start, there - start];
  if (!rows || !columns || rows * columns > COMPARED) return pairs;
  const length = Array.from({ length: rows + 1 }, () => new Uint16Array(columns + 1));
  for (let a = rows - 1; a >= 0; a--) {
    for (let b = columns - 1; b >= 0; b--) {
      length[a]![b] = isSame(start + a, start + b)
        ? length[a + 1]![b + 1]! + 1
        : Math.max(length[a + 1]![b]!, length[a]![b + 1]!);
    }
  }
  for (let a = 0, b = 0; a < rows && b < columns;) {
    if (isSame(start + a, start + b)) pairs[start + a++] = start + b++;
    else if (length[a + 1]![b]! >= length[a]![b + 1]!) a++;
    else b++;
  }
  return pairs;
}

/**
 * Everything was drawn anew: what is known is there again up to its end, from the first row or from the first
 * known one, and most of it. Otherwise the list was scrolled to another place.
 */
function reachesEnd(pairs: readonly (number | undefined)[], known: number): boolean {
  const paired = pairs.filter((pair) => pair !== undefined);
  return (
    paired.at(-1) === known - 1 &&
    (pairs[0] !== undefined || paired[0] === 0) &&
    paired.length * 2 >= Math.min(known, pairs.length)
  );
}
