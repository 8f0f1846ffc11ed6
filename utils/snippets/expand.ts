import { markupOf } from './markup';
import type { TemplatePart } from './part';
import { parseTemplate, type Template } from './template';

/** A snippet's text as a template source; `rich` when it is HTML. */
export type Source = { readonly body: string; readonly rich: boolean };

export type Expanded =
  | { readonly ok: true; readonly template: Template }
  /** A sentence for the person; nothing can be inserted. */
  | { readonly ok: false; readonly problem: string };

const DEEPEST = 10;
/** UTF-16 units of all texts together; snippets within snippets multiply. */
const LONGEST = 50_000;

/**
 * Takes the snippets that a template includes in, and theirs. Pure: `find` looks a shortcut up,
 * `plainOf` makes plain text of HTML for a plain snippet that includes a rich one.
 */
export function expandTemplate(
  { body, rich }: Source,
  find: (shortcut: string) => Source | undefined,
  plainOf: (html: string) => string,
): Expanded {
  let length = 0;
  let problem: string | undefined;
  const give = (sentence: string): [] => {
    problem ??= sentence;
    return [];
  };
  const fitting = (other: Source): string => {
    if (other.rich === rich) return other.body;
    return rich ? markupOf(other.body) : plainOf(other.body);
  };

  const include = (shortcut: string, path: readonly string[]): TemplatePart[] => {
    const other = find(shortcut);
    if (!other)
      return give(
        `There is no snippet “${shortcut}”, which this one includes. Make it, or take this out.`,
      );
    if (path.includes(shortcut)) {
      const round = [...path.slice(path.indexOf(shortcut)), shortcut].join('” includes “');
      return give(`“${round}”: that has no end. Take one of them out.`);
    }
    if (path.length >= DEEPEST) return give(`Snippets include each other too deep here.`);
    const template = parseTemplate(fitting(other), { rich });
    if (template.problems.length) {
      return give(`“${shortcut}”, which this snippet includes, has a mistake in its text.`);
    }
    return expand(template.parts, [...path, shortcut]);
  };

  const expand = (parts: readonly TemplatePart[], path: readonly string[]): TemplatePart[] =>
    parts.flatMap((part): TemplatePart[] => {
      // An include costs something too: ten of them in each of ten others would never end.
      length += part.kind === 'text' ? part.text.length : 10;
      if (length > LONGEST) return give('This snippet includes more than can be put into a reply.');
      if (problem !== undefined) return [];
      switch (part.kind) {
        case 'include':
          return include(part.shortcut, path);
        case 'option':
          return [{ ...part, parts: expand(part.parts, path) }];
        case 'if':
          return [
            { ...part, known: expand(part.known, path), unknown: expand(part.unknown, path) },
          ];
        default:
          return [part];
      }
    });

  const template = parseTemplate(body, { rich });
  const parts = expand(template.parts, []);
  return problem === undefined
    ? { ok: true, template: { ...template, parts } }
    : { ok: false, problem };
}
