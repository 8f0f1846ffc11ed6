import type { SnippetMatch } from './snippet';

/** A line below the browser's address bar, and what stands in the bar while it is chosen. */
export type Suggestion = { readonly content: string; readonly description: string };

type Match = Pick<SnippetMatch, 'shortcut' | 'title' | 'preview'>;

/**
 * Chromium reads descriptions as XML with a few elements of its own; Firefox shows them as they are.
 * The shortcut comes first in the content, so that the choice can be read from it again.
 */
export function suggestionOf(match: Match, { markup }: { readonly markup: boolean }): Suggestion {
  const { shortcut, title, preview } = match;
  return {
    content: `${shortcut} · ${title}`,
    description: markup
      ? `${xml(title)} <match>/${xml(shortcut)}</match> <dim>${xml(preview)}</dim>`
      : `${title} · /${shortcut} · ${preview}`,
  };
}

/** What a person chose or typed, as a query: a chosen line is found by its shortcut. */
export function queryOf(entered: string): string {
  return /^(\S+) · /.exec(entered)?.[1] ?? entered.trim().replace(/^\//, '');
}

/** A plain sentence as a description. */
export function described(sentence: string, { markup }: { readonly markup: boolean }): string {
  return markup ? xml(sentence) : sentence;
}

/** What XML 1.0 has no place for would make Chromium refuse the whole list. */
function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
