/** A reply kept for use again. Times are epoch milliseconds. */
export type Snippet = {
  readonly id: string;
  /** What is typed after the trigger; unique, lower case, without spaces: `ref` for `/ref`. */
  readonly shortcut: string;
  readonly title: string;
  /** Template source: plain text with line breaks and `{{variables}}`. */
  readonly body: string;
  readonly tags: readonly string[];
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly uses: number;
  readonly usedAt?: number;
  /** Marked by the person: comes first among equals. */
  readonly favourite?: boolean;
};

/** What a person types into the editor of the library page. */
export type SnippetDraft = Pick<Snippet, 'shortcut' | 'title' | 'body' | 'tags'>;

/** What a page may see of a snippet while the picker is open. */
export type SnippetMatch = {
  readonly id: string;
  readonly shortcut: string;
  readonly title: string;
  readonly favourite?: boolean;
  /** One line, filled, at most 120 characters. */
  readonly preview: string;
};

const SHORTCUT = /^[\p{L}\p{N}][\p{L}\p{N}_.-]{0,31}$/u;

/** A sentence for each thing that must be mended before the snippet can be saved. */
export function problemsOf(draft: SnippetDraft): string[] {
  const problems: string[] = [];
  if (!draft.title.trim()) problems.push('Give the snippet a title, so that you find it again.');
  if (!SHORTCUT.test(draft.shortcut)) {
    problems.push(
      'A shortcut is 1 to 32 letters, digits, dots, dashes or underscores and begins with a letter or digit.',
    );
  }
  if (!draft.body.trim()) problems.push('Write the text that this snippet inserts.');
  if (draft.body.length > 20_000) problems.push('A snippet holds at most 20,000 characters.');
  return problems;
}
