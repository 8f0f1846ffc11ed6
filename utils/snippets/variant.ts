import type { SnippetDraft, Variant } from './snippet';

/** One text of a snippet, with its language where it was said. */
export type Text = {
  readonly body: string;
  readonly rich: boolean;
  readonly lang?: string;
};

/** Every text of a snippet, its own first. */
export function textsOf({ body, rich, lang, variants = [] }: SnippetDraft): Text[] {
  return [
    { body, rich: rich === true, ...(lang && { lang }) },
    ...variants.map((each: Variant) => ({
      body: each.body,
      rich: each.rich === true,
      lang: each.lang,
    })),
  ];
}

/**
 * The text for a language: the same tag, else the same language of another region, else the
 * snippet's own text. `sure` tells whether it was chosen for the language; a snippet with one text
 * is always sure.
 */
export function textFor(
  snippet: SnippetDraft,
  language: string | undefined,
): Text & { readonly sure: boolean } {
  const texts = textsOf(snippet);
  const base = (tag: string | undefined): string | undefined => tag?.toLowerCase().split('-')[0];
  const exact = texts.find(({ lang }) => lang && lang.toLowerCase() === language?.toLowerCase());
  const near = texts.find(({ lang }) => lang && base(lang) === base(language));
  const found = exact ?? near;
  return { ...(found ?? texts[0]!), sure: found !== undefined || texts.length === 1 };
}
