import type { LibraryChange } from '../change';
import { newSnippet, revised } from '../change';
import type { Fact } from '../fact';
import { sameDraft, type Snippet } from '../snippet';
import { freeShortcut, numbered } from './free-shortcut';
import type { Incoming, IncomingFact } from './incoming';

/** One thing of the file beside what the library has. `same` is there already, whole. */
export type ImportItem =
  | { readonly kind: 'new'; readonly incoming: Incoming }
  | { readonly kind: 'same' | 'changed'; readonly incoming: Incoming; readonly mine: Snippet };

export type FactItem =
  | { readonly kind: 'new'; readonly incoming: IncomingFact }
  | { readonly kind: 'same' | 'changed'; readonly incoming: IncomingFact; readonly mine: Fact };

export type ImportPlan = {
  /** In the order of the file. */
  readonly items: readonly ImportItem[];
  readonly facts: readonly FactItem[];
  /** Every shortcut of the library and of the file. */
  readonly shortcuts: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
};

/** What becomes of something that is `changed`; `both` gives the one of the file a free shortcut. */
export type Choice = 'keep' | 'replace' | 'both';

/** What the person chose; what is not named stays as it is in the library. */
export type Choices = {
  /** By the shortcut in the file. */
  readonly snippets?: ReadonlyMap<string, Choice>;
  /** By the name of the fact. */
  readonly facts?: ReadonlyMap<string, Exclude<Choice, 'both'>>;
};

/**
 * Compares what a file offers with the library. Incoming shortcuts and facts are distinct, as
 * `accept` sees to. A snippet is found again by its shortcut, else by its id.
 */
export function planImport(
  file: { readonly drafts: readonly Incoming[]; readonly facts: readonly IncomingFact[] },
  snippets: readonly Snippet[],
  facts: readonly Fact[],
): ImportPlan {
  const byShortcut = new Map(snippets.map((each) => [each.shortcut, each]));
  const byId = new Map(snippets.map((each) => [each.id, each]));
  const shortcuts = new Set(file.drafts.map(({ draft }) => draft.shortcut));
  const items = file.drafts.map((each): ImportItem => {
    const { draft, id } = each;
    const moved = id === undefined ? undefined : byId.get(id);
    // One that another entry of the file finds by its shortcut is left to that.
    const mine =
      byShortcut.get(draft.shortcut) ??
      (moved && !shortcuts.has(moved.shortcut) ? moved : undefined);
    if (!mine) return { kind: 'new', incoming: each };
    const same = sameDraft(mine, draft) || hasCopy(each, byShortcut);
    return { kind: same ? 'same' : 'changed', incoming: each, mine };
  });
  const values = new Map(facts.map((each) => [each.name, each]));
  return {
    items,
    facts: file.facts.map((each): FactItem => {
      const mine = values.get(each.name);
      if (!mine) return { kind: 'new', incoming: each };
      return { kind: mine.value === each.value ? 'same' : 'changed', incoming: each, mine };
    }),
    shortcuts: new Set([...shortcuts, ...byShortcut.keys()]),
    ids: new Set(byId.keys()),
  };
}

/** The step that imports it, by what the person chose. */
export function changeOf(
  { items, facts, shortcuts, ids }: ImportPlan,
  choices: Choices,
  now: number,
  newId: () => string,
): LibraryChange {
  const taken = new Set(shortcuts);
  const usedIds = new Set(ids);
  const made = (
    { draft, id, favourite, usedElsewhere, usage }: Incoming,
    shortcut: string,
  ): Snippet => {
    const own = id !== undefined && !usedIds.has(id) ? id : newId();
    usedIds.add(own);
    taken.add(shortcut);
    return {
      ...newSnippet({ ...draft, shortcut }, own, now),
      ...(usedElsewhere !== undefined && { usedElsewhere }),
      ...usage,
      ...(favourite !== undefined && { favourite }),
    };
  };
  const put: Snippet[] = [];
  for (const item of items) {
    const { incoming } = item;
    const { draft } = incoming;
    const choice = choices.snippets?.get(draft.shortcut) ?? 'keep';
    if (item.kind === 'new') put.push(made(incoming, draft.shortcut));
    else if (item.kind === 'changed' && choice === 'replace') {
      put.push(revised(item.mine, draft, now));
    } else if (item.kind === 'changed' && choice === 'both') {
      const renamed = item.mine.shortcut !== draft.shortcut;
      put.push(made(incoming, renamed ? draft.shortcut : freeShortcut(draft.shortcut, taken)));
    }
  }
  const putFacts = facts
    .filter(
      ({ kind, incoming: { name } }) =>
        kind === 'new' || (kind === 'changed' && choices.facts?.get(name) === 'replace'),
    )
    .map(({ incoming }) => ({ ...incoming, updatedAt: now }));
  return { put, putFacts };
}

/** Whether `both` was chosen for it before: "ref-2" says what "ref" of the file says. */
function hasCopy({ draft }: Incoming, byShortcut: ReadonlyMap<string, Snippet>): boolean {
  for (let number = 2; ; number++) {
    const shortcut = numbered(draft.shortcut, number);
    const copy = byShortcut.get(shortcut);
    if (!copy) return false;
    if (sameDraft(copy, { ...draft, shortcut })) return true;
  }
}
