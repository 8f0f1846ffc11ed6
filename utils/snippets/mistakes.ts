import { expandTemplate, type Source } from './expand';
import { needsOf } from './gaps';
import type { Snippet } from './snippet';
import { parseTemplate, type TemplateProblem } from './template';
import { textFor, textsOf, type Text } from './variant';

/** What a text may name. */
export type Surroundings = {
  /** The text of a snippet for a language, by its shortcut. */
  readonly find: (shortcut: string, lang: string | undefined) => Source | undefined;
  readonly facts: ReadonlyMap<string, string>;
  readonly plainOf: (html: string) => string;
};

/** A library as its texts see it. */
export function surroundingsOf(
  snippets: readonly Snippet[],
  facts: readonly { readonly name: string; readonly value: string }[],
  plainOf: (html: string) => string,
): Surroundings {
  const byShortcut = new Map(snippets.map((each) => [each.shortcut, each]));
  return {
    find: (shortcut, lang) => {
      const snippet = byShortcut.get(shortcut);
      return snippet && textFor(snippet, lang);
    },
    facts: new Map(facts.map(({ name, value }) => [name, value])),
    plainOf,
  };
}

/**
 * What keeps a text from being inserted, each with its place: what cannot be read, facts and
 * snippets that are not there, and snippets that include each other without end.
 */
export function mistakesIn({ body, rich, lang }: Text, around: Surroundings): TemplateProblem[] {
  const { problems, references } = parseTemplate(body, { rich });
  const unknown = references.flatMap(({ kind, name, start, end }): TemplateProblem[] => {
    const message = kind === 'fact' ? ofFact(name, around) : ofInclude(name, rich, lang, around);
    return message === undefined ? [] : [{ start, end, message }];
  });
  return [...problems, ...unknown].sort((a, b) => a.start - b.start);
}

/** Whether any text of a snippet has a mistake. */
export function hasMistakes(snippet: Snippet, around: Surroundings): boolean {
  return textsOf(snippet).some(
    (text) => text.body.includes('{{') && mistakesIn(text, around).length > 0,
  );
}

function ofFact(name: string, { facts }: Surroundings): string | undefined {
  if (facts.has(name)) return undefined;
  return `The fact “${name}” has no value in your library. Add it under Facts, or take this out.`;
}

function ofInclude(
  shortcut: string,
  rich: boolean,
  lang: string | undefined,
  { find, facts, plainOf }: Surroundings,
): string | undefined {
  const expanded = expandTemplate(
    { body: `{{> ${shortcut}}}`, rich },
    (other) => find(other, lang),
    plainOf,
  );
  if (!expanded.ok) return expanded.problem;
  const missing = needsOf(expanded.template.parts).facts.find((name) => !facts.has(name));
  if (missing === undefined) return undefined;
  return `“${shortcut}”, which this snippet includes, needs the fact “${missing}”, which has no value. Add it under Facts.`;
}
