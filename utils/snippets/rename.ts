import { revised } from './change';
import { encodeText } from './markup';
import type { Snippet } from './snippet';
import { parseTemplate } from './template';

/** The snippets that include `from`, each with `to` in its place. */
export function followRename(
  snippets: readonly Snippet[],
  from: string,
  to: string,
  now: number,
): Snippet[] {
  return snippets.flatMap((snippet) => {
    const variants = snippet.variants?.map((each) => ({
      ...each,
      body: follow(each.body, each.rich === true, from, to),
    }));
    const body = follow(snippet.body, snippet.rich === true, from, to);
    const same = body === snippet.body && variants?.every(sameBody(snippet)) !== false;
    return same ? [] : [revised(snippet, { ...snippet, body, ...(variants && { variants }) }, now)];
  });
}

const sameBody =
  ({ variants = [] }: Snippet) =>
  ({ body }: { readonly body: string }, at: number): boolean =>
    body === variants[at]?.body;

function follow(body: string, rich: boolean, from: string, to: string): string {
  // Most texts include nothing: they are not read at all.
  if (!/\{\{\s*(?:>|&gt;)/.test(body)) return body;
  const inside = rich ? encodeText(`> ${to}`) : `> ${to}`;
  return parseTemplate(body, { rich })
    .references.filter(({ kind, name }) => kind === 'include' && name === from)
    .reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}{{${inside}}}${text.slice(end)}`,
      body,
    );
}
