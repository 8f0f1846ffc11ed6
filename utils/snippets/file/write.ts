import type { Fact } from '../fact';
import type { Snippet } from '../snippet';
import { textsOf } from '../variant';
import { FORMAT, VERSION, type FileFolder, type FileSnippet, type LibraryFile } from './format';

type Library = {
  readonly snippets: readonly Snippet[];
  readonly facts: readonly Pick<Fact, 'name' | 'value'>[];
  /** Epoch ms. */
  readonly exportedAt: number;
  /** With what the browser counted: for oneself, not for others. */
  readonly backup: boolean;
};

/**
 * The library as a file: `readLibrary` gives all of it back. The order depends on the content only,
 * so that two exports of one library differ in their date only.
 */
export function writeLibrary(library: Library): string {
  const file: LibraryFile = {
    format: FORMAT,
    version: VERSION,
    exportedAt: new Date(library.exportedAt).toISOString(),
    ...entriesOf(library),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Folders, facts and snippets, as every file of ours lists them. */
export function entriesOf({
  snippets,
  facts,
  backup,
}: Omit<Library, 'exportedAt'>): Pick<LibraryFile, 'folders' | 'facts' | 'snippets'> {
  const folders = foldersOf(snippets);
  return {
    folders: [...folders.values()],
    facts: sorted(facts, ({ name }) => name).map(({ name, value }) => ({ name, value })),
    snippets: sorted(snippets, ({ shortcut }) => shortcut).map((snippet) =>
      entryOf(snippet, folders, backup),
    ),
  };
}

function entryOf(
  snippet: Snippet,
  folders: ReadonlyMap<string, FileFolder>,
  backup: boolean,
): FileSnippet {
  const { id, folder, title, shortcut, tags, favourite, reviewBy } = snippet;
  const { uses, usedAt, usedElsewhere, createdAt, updatedAt } = snippet;
  return {
    id,
    folder: folder ? folders.get(folder)!.id : null,
    title,
    triggers: [shortcut],
    tags: [...tags],
    ...(favourite !== undefined && { favourite }),
    ...(reviewBy && { reviewBy }),
    variants: textsOf(snippet).map(({ lang, rich, body }) => ({
      lang: lang ?? null,
      format: rich ? 'html' : 'text',
      body,
    })),
    ...(backup && {
      usage: {
        uses,
        ...(usedAt !== undefined && { usedAt }),
        ...(usedElsewhere !== undefined && { usedElsewhere }),
        createdAt,
        updatedAt,
      },
    }),
  };
}

/** Each folder and those it is in, by path: "Billing/Refunds" is "Refunds" in "Billing". */
function foldersOf(snippets: readonly Snippet[]): Map<string, FileFolder> {
  const paths = new Set<string>();
  for (const { folder } of snippets) {
    if (!folder) continue;
    const names = folder.split('/');
    for (let depth = 1; depth <= names.length; depth++) paths.add(names.slice(0, depth).join('/'));
  }
  const folders = new Map<string, FileFolder>();
  for (const path of sorted([...paths], (each) => each)) {
    const slash = path.lastIndexOf('/');
    folders.set(path, {
      id: `f${folders.size + 1}`,
      name: path.slice(slash + 1),
      // A path sorts behind its beginning.
      parent: slash < 0 ? null : folders.get(path.slice(0, slash))!.id,
    });
  }
  return folders;
}

/** By code units and not by a language, which differs from browser to browser. */
function sorted<Each>(list: readonly Each[], keyOf: (each: Each) => string): Each[] {
  return [...list].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0));
}
