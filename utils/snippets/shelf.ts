import { isStale, type Snippet } from './snippet';

/** A part of the library that a person looks at. */
export type Shelf =
  | { readonly kind: 'all' | 'favourites' | 'recent' | 'overdue' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'tag'; readonly tag: string };

export type Folder = {
  /** "Billing/Refunds" */
  readonly path: string;
  /** "Refunds" */
  readonly name: string;
  /** 0 for a folder that is in no other. */
  readonly depth: number;
  /** Snippets in it and in the folders within. */
  readonly count: number;
};

export type Tag = { readonly tag: string; readonly count: number };

const inOrder = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

export function byTitle(a: Snippet, b: Snippet): number {
  return inOrder.compare(a.title, b.title);
}

/** What stands on a shelf, in the order given; what was used lately comes first on `recent`. */
export function onShelf(
  snippets: readonly Snippet[],
  shelf: Shelf,
  today: string,
): readonly Snippet[] {
  switch (shelf.kind) {
    case 'all':
      return snippets;
    case 'favourites':
      return snippets.filter(({ favourite }) => favourite);
    case 'recent':
      return snippets
        .filter(({ usedAt }) => usedAt !== undefined)
        .sort((a, b) => (b.usedAt ?? 0) - (a.usedAt ?? 0));
    case 'overdue':
      return snippets.filter((snippet) => isStale(snippet, today));
    case 'folder':
      return snippets.filter(
        ({ folder }) => folder !== undefined && folderIsIn(folder, shelf.path),
      );
    case 'tag':
      return snippets.filter(({ tags }) => tags.includes(shelf.tag));
  }
}

/** Every folder that holds a snippet, and those it is in, as a tree read from top to bottom. */
export function foldersIn(snippets: readonly Snippet[]): Folder[] {
  const counts = new Map<string, number>();
  for (const { folder } of snippets) {
    const names = folder ? folder.split('/') : [];
    for (let depth = 1; depth <= names.length; depth++) {
      const path = names.slice(0, depth).join('/');
      counts.set(path, (counts.get(path) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([path, count]) => {
      const names = path.split('/');
      return { path, name: names.at(-1) ?? path, depth: names.length - 1, count };
    })
    .sort((a, b) => comparePaths(a.path.split('/'), b.path.split('/')));
}

export function tagsIn(snippets: readonly Snippet[]): Tag[] {
  const counts = new Map<string, number>();
  for (const { tags } of snippets) {
    for (const tag of new Set(tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => inOrder.compare(a.tag, b.tag));
}

/** Whether a folder is this one or within it. */
export function folderIsIn(folder: string, path: string): boolean {
  return folder === path || folder.startsWith(`${path}/`);
}

/** A path as it was typed, made regular: " Billing / Refunds/" is "Billing/Refunds". */
export function folderPath(typed: string): string {
  return typed
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)
    .join('/');
}

function comparePaths(a: readonly string[], b: readonly string[]): number {
  for (let depth = 0; depth < Math.min(a.length, b.length); depth++) {
    const order = inOrder.compare(a[depth]!, b[depth]!) || (a[depth]! < b[depth]! ? -1 : 1);
    if (a[depth] !== b[depth]) return order;
  }
  return a.length - b.length;
}
