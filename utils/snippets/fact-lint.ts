import type { TextEdit } from '@/utils/text/edit';
import type { Span } from '@/utils/text/span';
import { claimsOf, type Claim } from './claim';
import { contradictionsIn } from './contradictions';
import type { Fact } from './fact';
import { quantitiesIn, unitOf } from './quantity';
import { quotesOf } from './quotes';
import type { Snippet } from './snippet';
import { parseTemplate } from './template';
import { topicOf } from './topic';
import { textsOf } from './variant';

/** Where in the library: which text of which snippet, and the UTF-16 offsets in its source. */
type Place = { readonly snippet: string; readonly text: number; readonly span: Span };

/** Something to be mended about facts; `sentence` says it to the person. */
export type FactFinding = { readonly sentence: string } & (
  | ({ readonly kind: 'literal'; readonly fact: string; readonly edit: TextEdit } & Place)
  /** With a fact, or with what another snippet says. */
  | ({ readonly kind: 'contradiction'; readonly fact?: string; readonly other?: string } & Place)
  | ({ readonly kind: 'unknown'; readonly fact: string } & Place)
  | { readonly kind: 'unused'; readonly fact: string }
);

/** A fact as it can be looked for. */
type Sought = Fact & {
  readonly topic: readonly string[];
  readonly number: number;
  readonly unit: string;
};

/**
 * Looks for values that stand in snippets although a fact has them, for numbers that contradict a
 * fact or another snippet, and for facts that nobody uses or nobody has written. A fact is about what
 * its name says, less the unit: `refund_days` about refunds.
 */
export function lintFacts(snippets: readonly Snippet[], facts: readonly Fact[]): FactFinding[] {
  const findings: FactFinding[] = [
    ...referencesIn(snippets, facts),
    ...quotesOf(snippets, facts).map(({ fact, ...place }) => literalOf(fact, place)),
  ];
  const byWord = new Map<string, Sought[]>();
  for (const sought of facts.flatMap(soughtOf)) {
    const first = sought.topic[0]!;
    byWord.set(first, [...(byWord.get(first) ?? []), sought]);
  }
  const free: Claim[] = [];
  for (const claim of snippets.flatMap(claimsOf)) {
    const about = claim.topic
      .flatMap((word) => byWord.get(word) ?? [])
      .filter(({ topic, unit, name }) => {
        const same =
          unit === claim.quantity.unit && topic.every((each) => claim.topic.includes(each));
        return same && !claim.facts.includes(name);
      });
    // refund_express_days says more of an express refund than refund_days does.
    const fact = about.sort((a, b) => b.topic.length - a.topic.length)[0];
    const finding = fact && judged(claim, fact);
    if (finding) findings.push(finding);
    if (!fact) free.push(claim);
  }
  for (const { claim, other } of contradictionsIn(free)) {
    findings.push({
      kind: 'contradiction',
      ...placeOf(claim),
      other: other.snippet.id,
      sentence: `It says “${wordsOfClaim(claim)}” here and “${wordsOfClaim(other)}” in “${other.snippet.title}”. Make it a fact that both use.`,
    });
  }
  return findings;
}

/** What a claim about the topic of a fact comes to; nothing where it says the same in other words. */
function judged(claim: Claim, fact: Sought): FactFinding | undefined {
  if (claim.quantity.number !== fact.number) {
    return {
      kind: 'contradiction',
      ...placeOf(claim),
      fact: fact.name,
      sentence: `It says “${wordsOfClaim(claim)}” here, but ${fact.name} is “${fact.value}”.`,
    };
  }
  const { start } = claim.quantity.span;
  const value = fact.value.trim();
  const text = textsOf(claim.snippet)[claim.text]!.body;
  const at = start - Math.max(0, value.search(/[\d€$£]/));
  if (text.slice(at, at + value.length).toLowerCase() !== value.toLowerCase()) return undefined;
  return literalOf(fact, { ...placeOf(claim), span: { start: at, end: at + value.length } });
}

/** References to facts that are not there, and facts that no snippet refers to. */
function referencesIn(snippets: readonly Snippet[], facts: readonly Fact[]): FactFinding[] {
  const unused = new Set(facts.map(({ name }) => name));
  const known = new Set(unused);
  const unknown = snippets.flatMap((snippet) =>
    textsOf(snippet).flatMap(({ body, rich }, text) =>
      parseTemplate(body, { rich }).references.flatMap(({ kind, name, start, end }) => {
        if (kind === 'fact') unused.delete(name);
        if (kind !== 'fact' || known.has(name)) return [];
        const sentence = `There is no fact “${name}”. Write its value, or take it out here.`;
        const place = { snippet: snippet.id, text, span: { start, end } };
        return [{ kind: 'unknown' as const, fact: name, sentence, ...place }];
      }),
    ),
  );
  return [
    ...unknown,
    ...[...unused].map((fact) => ({
      kind: 'unused' as const,
      fact,
      sentence: `No snippet uses the fact “${fact}”.`,
    })),
  ];
}

/** Nothing where the value is not one number, or the name says nothing but a unit. */
function soughtOf(fact: Fact): Sought[] {
  const topic = topicOf(fact.name.replaceAll('_', ' '));
  const [quantity, ...more] = quantitiesIn(fact.value);
  const last = unitOf(fact.name.split('_').at(-1)!);
  if (!topic.length || more.length) return [];
  if (quantity) return [{ ...fact, topic, ...quantity }];
  // The unit may be in the name: refund_days = 14.
  const number = Number(fact.value.trim().replace(',', '.'));
  return Number.isNaN(number) ? [] : [{ ...fact, topic, number, unit: last }];
}

function literalOf({ name, value }: Fact, place: Place): FactFinding {
  const text = `{{fact:${name}}}`;
  return {
    kind: 'literal',
    ...place,
    fact: name,
    edit: { span: place.span, text },
    sentence: `“${value.trim()}” is the value of a fact. With ${text} it changes wherever it stands.`,
  };
}

function placeOf({ snippet, text, quantity: { span } }: Claim): Place {
  return { snippet: snippet.id, text, span };
}

function wordsOfClaim({ snippet, text, quantity: { span } }: Claim): string {
  return textsOf(snippet)[text]!.body.slice(span.start, span.end);
}
