import type { ImportRead, Wish } from '@/utils/snippets/import/read-import';

/** What the worker that reads files is given. */
export type ImportJob = { readonly name: string; readonly bytes: Uint8Array; readonly wish: Wish };

/** What it gives back; `broken` where it failed itself. */
export type ImportDone = ImportRead | { readonly kind: 'broken' };
