import { draftOfSnippet, type SnippetDraft } from '@/utils/snippets/snippet';
import { textsOf } from '@/utils/snippets/variant';

/** One text as it is typed; no language is ''. */
export type TypedText = { readonly body: string; readonly rich: boolean; readonly lang: string };

/** The editor's fields as they are typed: tags are one line, and what is missing is ''. */
export type Typed = {
  readonly title: string;
  readonly shortcut: string;
  /** The snippet's own text first. */
  readonly texts: readonly [TypedText, ...TypedText[]];
  readonly tags: string;
  readonly folder: string;
  readonly reviewBy: string;
};

const EMPTY: SnippetDraft = { title: '', shortcut: '', body: '', tags: [] };

export function typedOf(snippet: SnippetDraft = EMPTY): Typed {
  const { title, shortcut, tags, folder = '', reviewBy = '' } = snippet;
  const [own, ...others] = textsOf(snippet).map(({ lang = '', ...text }) => ({ ...text, lang }));
  const texts = [own!, ...others] as const;
  return { title, shortcut, texts, tags: tags.join(', '), folder, reviewBy };
}

export function draftOf({ title, shortcut, texts, tags, folder, reviewBy }: Typed): SnippetDraft {
  const [{ body, rich, lang }, ...variants] = texts;
  const steps = folder.split('/').map((step) => step.trim());
  return draftOfSnippet({
    title: title.trim(),
    shortcut: shortcut.trim().toLowerCase(),
    body,
    rich,
    lang,
    variants: variants.map((each) => ({
      lang: each.lang,
      body: each.body,
      ...(each.rich && { rich: true }),
    })),
    tags: tagsOf(tags),
    folder: steps.filter(Boolean).join('/'),
    reviewBy,
  });
}

function tagsOf(line: string): string[] {
  const each = line.split(',').map((tag) => tag.trim().toLowerCase());
  return [...new Set(each)].filter(Boolean);
}

export function sameTyped(a: Typed, b: Typed): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
