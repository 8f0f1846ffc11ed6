import type { SnippetDraft } from '@/utils/snippets/snippet';

export { positionIn } from '@/utils/text/position';

/** The editor's fields as they are typed: tags are one line. */
export type Typed = {
  readonly title: string;
  readonly shortcut: string;
  readonly body: string;
  readonly tags: string;
};

export function typedOf(snippet: SnippetDraft | undefined): Typed {
  if (!snippet) return { title: '', shortcut: '', body: '', tags: '' };
  const { title, shortcut, body, tags } = snippet;
  return { title, shortcut, body, tags: tags.join(', ') };
}

export function draftOf({ title, shortcut, body, tags }: Typed): SnippetDraft {
  const each = tags.split(',').map((tag) => tag.trim().toLowerCase());
  return {
    title: title.trim(),
    shortcut: shortcut.trim().toLowerCase(),
    body,
    tags: [...new Set(each)].filter(Boolean),
  };
}

export function sameTyped(a: Typed, b: Typed): boolean {
  return a.title === b.title && a.shortcut === b.shortcut && a.body === b.body && a.tags === b.tags;
}
