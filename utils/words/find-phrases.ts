import type { Draft, Finding } from '@/utils/findings/finding';
import { proseOf, sentenceAt, type Prose } from '@/utils/tone/prose';
import { likeIn } from '@/utils/tone/rewrite';
import type { Span } from '@/utils/text/span';
import { compilePhrases, type Compiled } from './compile';
import { inflected, SHORTEST, type Ending } from './endings';
import { wordsIn, type Word } from './tokens';
import type { AllWords, Phrase } from './words';

/** A phrase of the draft, and how its first and last word are put. */
type Hit = {
  readonly compiled: Compiled;
  readonly span: Span;
  readonly first: Ending;
  readonly last: Ending;
};

/** By which the settings switch these hints off. */
export const PHRASE_RULE = 'tone/phrase';

/**
 * What a draft says that its writer, or a shared library, would say otherwise; in any language.
 * Quotations, addresses and code are somebody else's words. The time grows with the draft and no
 * faster, whatever the phrases are.
 */
export function findPhrases(draft: Draft, words: AllWords): Finding[] {
  const compiled = compilePhrases(words);
  if (compiled.isEmpty) return [];
  const prose = proseOf(draft);
  const found = wordsIn(prose.low);
  const hits: Hit[] = [];
  found.forEach((_, at) => {
    for (const hit of hitsAt(found, at, prose.low, prose.written, compiled.starting))
      hits.push(hit);
  });
  for (const entry of compiled.unspaced) hits.push(...unspacedHits(entry, prose.low));
  const context = draft.context?.toLowerCase() ?? '';
  return apart(hits)
    .filter(
      ({ compiled: { phrase } }) =>
        !phrase.internal || (!draft.isNote && !context.includes(phrase.avoid.toLowerCase())),
    )
    .map((hit) => findingOf(hit, prose));
}

function* hitsAt(
  found: readonly Word[],
  at: number,
  low: string,
  written: string,
  starting: ReadonlyMap<string, readonly Compiled[]>,
): Generator<Hit> {
  const start = found[at]!;
  for (const [base, first] of start.bases) {
    for (const compiled of starting.get(base) ?? []) {
      const { words, phrase, isCapitals } = compiled;
      if (first && (phrase.exact || (base.length < SHORTEST && !isCapitals))) continue;
      const end = found[at + words.length - 1];
      if (!end) continue;
      const last = lastEnding(compiled, found, at, low);
      if (last === undefined || (first && last && words.length > 1)) continue;
      const span = { start: start.start, end: end.end };
      if (isCapitals && !isWrittenSo(written.slice(span.start, span.end), phrase.avoid)) continue;
      if (!isWhole(low, span)) continue;
      yield {
        compiled,
        span,
        first: words.length > 1 ? first : '',
        last: words.length > 1 ? last : first,
      };
    }
  }
}

/** How the last word is put, when the words between are those of the phrase; else undefined. */
function lastEnding(
  { words, gaps, phrase }: Compiled,
  found: readonly Word[],
  at: number,
  low: string,
): Ending | undefined {
  for (let n = 1; n < words.length; n++) {
    const between = low.slice(found[at + n - 1]!.end, found[at + n]!.start);
    if (!isGap(between, gaps[n - 1]!)) return undefined;
    const word = found[at + n]!;
    if (word.text === words[n]) continue;
    if (n < words.length - 1 || phrase.exact) return undefined;
    return word.bases.find(([base, ending]) => base === words[n] && ending === 's')?.[1];
  }
  return '';
}

/** Blanks for blanks, or a hyphen; any other sign as it is written in the phrase. */
function isGap(between: string, wanted: string): boolean {
  if (between === wanted) return true;
  return (
    /^\s+$/.test(wanted) &&
    (between === '-' || (/^\s{1,3}$/.test(between) && !/\n\s*\n/.test(between)))
  );
}

/** "RMA" is not "rma", and "IT" is not "it"; an "s" may follow. */
function isWrittenSo(words: string, avoid: string): boolean {
  return words === avoid || words === `${avoid}s`;
}

/** Not a part of something larger: "e-mail", "mail.com", "don't". */
function isWhole(low: string, { start, end }: Span): boolean {
  return (
    !/[\p{L}\p{N}]['’._@/-]$|[#@·]$/u.test(low.slice(Math.max(0, start - 2), start)) &&
    !/^(?:[_@/-][\p{L}\p{N}]|\.[\p{L}\p{N}]|['’](?!s\b)\p{L}|·)/u.test(low.slice(end, end + 2))
  );
}

function unspacedHits(compiled: Compiled, low: string): Hit[] {
  const hits: Hit[] = [];
  const { avoid } = compiled.phrase;
  const wanted = avoid.toLowerCase();
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
    hits.push({ compiled, span: { start: at, end: at + wanted.length }, first: '', last: '' });
  }
  return hits;
}

/** Of two on the same words the longer one; one's own list comes before those of libraries. */
function apart(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const length = ({ span }: Hit): number => span.end - span.start;
  const sorted = [...hits].sort(
    (a, b) => length(b) - length(a) || a.compiled.rank - b.compiled.rank,
  );
  const taken = new Set<number>();
  for (const hit of sorted) {
    // A look at each place, not at each pair of hits.
    let isFree = true;
    for (let at = hit.span.start; at < hit.span.end && isFree; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = hit.span.start; at < hit.span.end; at++) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.span.start - b.span.start);
}

function findingOf(hit: Hit, prose: Prose): Finding {
  const { compiled, span } = hit;
  const { phrase, from } = compiled;
  const fix = preferred(hit, prose);
  return {
    source: 'tone',
    rule: PHRASE_RULE,
    span,
    severity: 'info',
    label: labelOf(phrase, from),
    message: messageOf(phrase),
    fixes: fix === undefined ? [] : [{ span, text: fix }],
  };
}

function labelOf({ internal }: Phrase, from: string | undefined): string {
  if (internal) return 'A word of the house';
  return from ? `“${from}” says it otherwise` : 'On your list';
}

function messageOf({ prefer, reason, internal }: Phrase): string {
  if (reason) return reason;
  if (internal) return 'It is meant for colleagues; a customer may not know it.';
  return prefer
    ? `Better: “${prefer}”.`
    : 'This is not to be said to customers. Put it another way.';
}

/** The preferred words in the form of those that they replace; nothing where that is not certain. */
function preferred({ compiled, span, first, last }: Hit, prose: Prose): string | undefined {
  const { prefer } = compiled.phrase;
  if (prefer === undefined) return undefined;
  const parts = prefer.split(' ');
  if (first || last) {
    // "reverted back" → "replied": what was put into another form is the verb, which stands first.
    const at = last === 's' && !first && parts.length > 1 ? parts.length - 1 : 0;
    const put = inflected(parts[at]!, first || last);
    if (put === undefined) return undefined;
    parts[at] = put;
  }
  const text = parts.join(' ');
  // A name keeps its small letter, and what is written in capitals says nothing of a beginning.
  if (/^\p{Ll}+\p{Lu}/u.test(text)) return text;
  const isStart = sentenceAt(prose, span.start).start === span.start;
  if (compiled.isCapitals && !isStart) return text;
  return likeIn(prose.written.slice(span.start, span.end), text);
}
