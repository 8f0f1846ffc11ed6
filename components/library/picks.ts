import type { Snippet } from '@/utils/snippets/snippet';

/** What is chosen in the list: one snippet, or many. */
export type Picks = {
  readonly ids: ReadonlySet<string>;
  /** Where the keys are. */
  readonly active: string | undefined;
  /** Where a stretch chosen with Shift begins. */
  readonly anchor: string | undefined;
};

export type Press = {
  readonly key: string;
  readonly shiftKey: boolean;
  /** Ctrl, or Cmd on a Mac. */
  readonly apart: boolean;
};

export function only(id: string | undefined): Picks {
  return { ids: new Set(id === undefined ? [] : [id]), active: id, anchor: id };
}

export function toggled({ ids }: Picks, id: string): Picks {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, active: id, anchor: id };
}

/** From the anchor to here, and nothing else. */
export function reaching(picks: Picks, list: readonly Snippet[], id: string): Picks {
  const to = indexIn(list, id);
  const from = Math.max(0, indexIn(list, picks.anchor ?? id));
  const ids = list.slice(Math.min(from, to), Math.max(from, to) + 1).map((each) => each.id);
  return { ids: new Set(ids), active: id, anchor: picks.anchor ?? id };
}

function everything(list: readonly Snippet[], { active, anchor }: Picks): Picks {
  const at = active ?? list[0]?.id;
  return { ids: new Set(list.map(({ id }) => id)), active: at, anchor: anchor ?? at };
}

/** Where a key moves to; undefined when it is not one that moves. `page` is a number of rows. */
export function targetOf(
  key: string,
  list: readonly Snippet[],
  active: string | undefined,
  page: number,
): Snippet | undefined {
  const at = indexIn(list, active);
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: list.length - 1,
  };
  const to = steps[key];
  return to === undefined ? undefined : list[Math.max(0, Math.min(list.length - 1, to))];
}

/** The picks after a key that chooses more than one, or moves without choosing. */
export function pressed(
  { key, shiftKey, apart }: Press,
  list: readonly Snippet[],
  picks: Picks,
  page: number,
): Picks | undefined {
  const { active } = picks;
  const target = targetOf(key, list, active, page);
  if (target && shiftKey) return reaching(picks, list, target.id);
  if (target && apart) return { ...picks, active: target.id };
  if (key === ' ' && active !== undefined) return toggled(picks, active);
  if (key.toLowerCase() === 'a' && apart) return everything(list, picks);
  if (key === 'Escape' && picks.ids.size > 1) return only(active);
  return undefined;
}

export function indexIn(list: readonly Snippet[], id: string | undefined): number {
  return list.findIndex((each) => each.id === id);
}

/** The first one that stays behind the last one that goes, or the last before. */
export function neighbourOf(
  going: ReadonlySet<string>,
  shown: readonly Snippet[],
): string | undefined {
  const last = shown.findLastIndex(({ id }) => going.has(id));
  const stays = ({ id }: Snippet): boolean => !going.has(id);
  return (shown.slice(last + 1).find(stays) ?? shown.slice(0, last + 1).findLast(stays))?.id;
}
