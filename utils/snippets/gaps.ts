import { gapOf, type Filling } from './fill';
import { eachPart, type PartOf, type TemplatePart } from './part';
import { fallbackOf } from './variables';

/** Something that the form asks the operator before a snippet is put in; one question per name. */
export type Gap =
  | PartOf<'ask'>
  | PartOf<'pick'>
  | { readonly kind: 'option'; readonly name: string; readonly on: boolean };

/** What must be asked, in the order of the template: its own questions, and values nobody knows. */
export function gapsOf(parts: readonly TemplatePart[], { values }: Pick<Filling, 'values'>): Gap[] {
  const gaps = new Map<string, Gap>();
  const add = (gap: Gap): void => {
    if (!gaps.has(gap.name)) gaps.set(gap.name, gap);
  };
  const visit = (some: readonly TemplatePart[]): void => {
    for (const part of some) {
      if (part.kind === 'ask' || part.kind === 'pick') add(part);
      else if (part.kind === 'variable') {
        const unknown = !values[part.name]?.trim();
        if (unknown && part.fallback === undefined && fallbackOf(part.name) === undefined) {
          add({ kind: 'ask', name: gapOf(part.name), initial: '', multiline: false });
        }
      } else if (part.kind === 'if') visit(values[part.name]?.trim() ? part.known : part.unknown);
      else if (part.kind === 'option') {
        add({ kind: 'option', name: part.name, on: part.on });
        visit(part.parts);
      }
    }
  };
  visit(parts);
  return [...gaps.values()];
}

/** What else a template needs before it can be filled. */
export function needsOf(parts: readonly TemplatePart[]): {
  readonly clipboard: boolean;
  readonly facts: readonly string[];
} {
  let clipboard = false;
  const facts = new Set<string>();
  eachPart(parts, (part) => {
    if (part.kind === 'clipboard') clipboard = true;
    if (part.kind === 'fact') facts.add(part.name);
  });
  return { clipboard, facts: [...facts] };
}

/**
 * Answers for a text that nobody can be asked for: its own first answers, and where there is none the
 * name of the gap in brackets, for the reader to type over.
 */
export function openGaps(gaps: readonly Gap[]): {
  readonly answers: ReadonlyMap<string, string>;
  readonly words: readonly string[];
} {
  const answers = new Map<string, string>();
  const words: string[] = [];
  for (const gap of gaps) {
    if (gap.kind === 'option') answers.set(gap.name, gap.on ? 'on' : '');
    else if (gap.initial) answers.set(gap.name, gap.initial);
    else {
      answers.set(gap.name, `[${gap.name}]`);
      words.push(gap.name);
    }
  }
  return { answers, words };
}

/** What a preview puts where something is not known yet: ⟨its name⟩. */
export function namedGaps(
  gaps: readonly Gap[],
  answers?: ReadonlyMap<string, string>,
): Required<Pick<Filling, 'answers' | 'clipboard'>> {
  const shown = gaps.map((gap): [string, string] => {
    const answer = answers?.get(gap.name);
    if (gap.kind === 'option') return [gap.name, answer ?? (gap.on ? 'on' : '')];
    return [gap.name, (answer ?? gap.initial) || named(gap.name)];
  });
  return { answers: new Map(shown), clipboard: named('clipboard') };
}

const named = (name: string): string => `⟨${name}⟩`;
