import type { Shelf } from '@/utils/snippets/shelf';

/** The shelves that every library has. */
export const SHELVES = [
  { kind: 'all', name: 'All snippets' },
  { kind: 'favourites', name: 'Favourites' },
  { kind: 'recent', name: 'Recently used' },
  { kind: 'overdue', name: 'Review overdue' },
] as const;

export function nameOf(shelf: Shelf): string {
  if (shelf.kind === 'folder') return shelf.path;
  if (shelf.kind === 'tag') return `#${shelf.tag}`;
  return SHELVES.find(({ kind }) => kind === shelf.kind)!.name;
}

export function sameShelf(a: Shelf, b: Shelf): boolean {
  return a.kind === b.kind && nameOf(a) === nameOf(b);
}

/** What is said where a shelf has nothing on it. */
export const NOTHING: Readonly<Record<Shelf['kind'], string>> = {
  all: 'There is no snippet yet.',
  favourites: 'No favourites yet. Press F on a snippet in the list to mark it.',
  recent: 'None of your snippets was used yet.',
  overdue: 'Nothing is overdue. Snippets with a review day come here when it has passed.',
  folder: 'This folder is empty.',
  tag: 'No snippet has this tag any more.',
};
