import { readFactsOf } from '@/utils/database/facts-for';
import { snippetById, snippetByShortcut } from '@/utils/database/snippets';
import { editableOf } from '@/utils/rich/editable';
import { plainOf } from '@/utils/rich/plain';
import { takeStops } from '@/utils/rich/stops';
import type { RichText } from '@/utils/platform/snippet-port';
import { expandTemplate, type Source } from '@/utils/snippets/expand';
import {
  fillParts,
  fillTemplate,
  type Filled,
  type FilledPart,
  type Filling,
} from '@/utils/snippets/fill';
import { gapsOf, namedGaps, needsOf, type Gap } from '@/utils/snippets/gaps';
import type { Snippet } from '@/utils/snippets/snippet';
import { parseTemplate, type Template } from '@/utils/snippets/template';
import type { TemplateValues } from '@/utils/snippets/variables';
import { textFor, textsOf } from '@/utils/snippets/variant';

/** What stands in the page of the operator, for a template. */
export type Circumstance = {
  readonly values: TemplateValues;
  /** Language of the customer, where it is known. */
  readonly language?: string;
};

/** A snippet that is ready to be filled, once its gaps are answered. */
export type Prepared = {
  readonly snippet: Snippet;
  readonly template: Template;
  readonly filling: Filling;
  readonly gaps: readonly Gap[];
  readonly needsClipboard: boolean;
  /** Language of the text; `sure` when it was chosen for the customer, or there is no other. */
  readonly lang?: string;
  readonly sure: boolean;
  /** The languages of its texts, when it has several. */
  readonly langs: readonly string[];
};

export type Preparing =
  | ({ readonly status: 'ready' } & Prepared)
  | { readonly status: 'missing' }
  /** A sentence: the snippet itself must be mended before anything can be inserted. */
  | { readonly status: 'broken'; readonly problem: string };

/** Reads the snippet and what it includes; `language` chooses among its texts. */
export async function prepareSnippet(
  id: string,
  { values, language }: Circumstance,
  now: number,
): Promise<Preparing> {
  const snippet = await snippetById(id);
  if (!snippet) return { status: 'missing' };
  const { body, rich, lang, sure } = textFor(snippet, language);
  const others = await includedBy({ body, rich }, language, snippet.library);
  const expanded = expandTemplate({ body, rich }, (shortcut) => others.get(shortcut), plainOf);
  if (!expanded.ok) return { status: 'broken', problem: expanded.problem };
  const { template } = expanded;
  const [slip] = template.problems;
  if (slip) return { status: 'broken', problem: slip.message };
  const facts = (await readFactsOf())(snippet.library);
  const needs = needsOf(template.parts);
  const unknown = needs.facts.find((name) => !facts.has(name));
  if (unknown !== undefined) {
    return { status: 'broken', problem: `The fact “${unknown}” has no value in your library.` };
  }
  const filling: Filling = { values, now, locale: lang ?? navigator.language, facts };
  return {
    status: 'ready',
    snippet,
    template,
    filling,
    gaps: gapsOf(template.parts, filling),
    needsClipboard: needs.clipboard,
    ...(lang && { lang }),
    sure,
    langs: langsOf(snippet),
  };
}

function langsOf(snippet: Snippet): string[] {
  const texts = textsOf(snippet);
  return texts.length > 1 ? texts.flatMap(({ lang }) => lang ?? []) : [];
}

/** The text for the composer. */
export type Result = Filled & { readonly rich?: RichText };

export function fillPrepared({ template, filling }: Prepared, more: Partial<Filling> = {}): Result {
  const filled = fillTemplate(template, { ...filling, ...more });
  if (!template.rich) return filled;
  return { ...takeStops(plainOf(filled.text)), rich: editableOf(filled.text) };
}

/** The text as it is shown before it is put in: what is not known yet stands there by its name. */
export function previewPrepared(
  prepared: Prepared,
  answers?: ReadonlyMap<string, string>,
): FilledPart[] {
  const { template, filling, gaps } = prepared;
  const all: Filling = { ...filling, ...namedGaps(gaps, answers) };
  if (!template.rich) return fillParts(template.parts, all);
  const { text } = takeStops(plainOf(fillTemplate(template, all).text));
  return [{ text, filled: false }] satisfies FilledPart[];
}

/** Every snippet that can be reached through includes, so that expanding needs no waiting. */
async function includedBy(
  source: Source,
  language: string | undefined,
  library: string | undefined,
): Promise<Map<string, Source>> {
  const found = new Map<string, Source>();
  const open = [source];
  for (let next = open.pop(); next; next = open.pop()) {
    for (const { kind, name } of parseTemplate(next.body, { rich: next.rich }).references) {
      if (kind !== 'include' || found.has(name)) continue;
      const snippet = await snippetByShortcut(name, library);
      if (!snippet) continue;
      const { body, rich } = textFor(snippet, language);
      found.set(name, { body, rich });
      open.push({ body, rich });
    }
  }
  return found;
}
