import type { Span } from '@/utils/text/span';

/** An example with its [marked] words taken apart. */
export function unmarked(example: string): { text: string; marks: string[] } {
  return {
    text: example.replace(/[[\]]/g, ''),
    marks: Array.from(example.matchAll(/\[([^\]]*)\]/g), ([, mark]) => mark ?? ''),
  };
}

/** The words that were found, in the order of the text. */
export function flagged(text: string, found: readonly { readonly span: Span }[]): string[] {
  return [...found]
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span }) => text.slice(span.start, span.end));
}
