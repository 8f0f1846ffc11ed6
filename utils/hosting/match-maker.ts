import { fillTemplate, previewOf, type Filling } from '@/utils/snippets/fill';
import { gapsOf, namedGaps } from '@/utils/snippets/gaps';
import { textOfMarkup } from '@/utils/snippets/markup';
import { dayOf, isStale, type Snippet, type SnippetMatch } from '@/utils/snippets/snippet';
import type { LibraryMark } from '@/utils/snippets/team/library';
import { parseTemplate } from '@/utils/snippets/template';
import { textFor } from '@/utils/snippets/variant';

/** What the page is shown of a snippet that matches. */
export type MatchMaker = (
  snippet: Snippet,
  filling: Filling,
  language: string | undefined,
) => SnippetMatch;

/** Remembers the lines it made: while a person types, the same snippets match again and again. */
export function matchMaker(marks: ReadonlyMap<string, LibraryMark>): MatchMaker {
  let lines = new WeakMap<Snippet, string>();
  let madeFor = '';
  return (snippet, filling, language) => {
    const today = dayOf(filling.now);
    const key = JSON.stringify([filling.values, language, today]);
    if (key !== madeFor) {
      madeFor = key;
      lines = new WeakMap();
    }
    let preview = lines.get(snippet);
    if (preview === undefined) {
      preview = lineOf(snippet, filling, language);
      lines.set(snippet, preview);
    }
    const { id, shortcut, title, favourite, folder, usedAt, updatedAt, shadowed } = snippet;
    const library = snippet.library === undefined ? undefined : marks.get(snippet.library);
    return {
      id,
      shortcut,
      title,
      ...(favourite && { favourite }),
      ...(isStale(snippet, today) && { stale: true }),
      ...(usedAt !== undefined && updatedAt > usedAt && { changed: true }),
      ...(folder && { folder }),
      ...(usedAt !== undefined && { usedAt }),
      ...(library && { library }),
      ...(shadowed && { shadowed }),
      preview,
    };
  };
}

function lineOf(snippet: Snippet, filling: Filling, language: string | undefined): string {
  const { body, rich } = textFor(snippet, language);
  const template = parseTemplate(body, { rich });
  const gaps = namedGaps(gapsOf(template.parts, filling));
  const { text } = fillTemplate(template, { ...filling, ...gaps });
  return previewOf(rich ? textOfMarkup(text) : text);
}
