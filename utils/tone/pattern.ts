import { overlaps } from '@/utils/text/span';
import { sentenceAt, type Prose, type Sentence } from './prose';
import type { ToneMatch } from './rule';
import { WORDS } from './words';

/**
 * Word patterns as one expression over lower-case text. `{class}` stands for the words of that class
 * in `words.ts`, a space for any blanks, `_` for any word, a plain bracket only groups, and nothing
 * begins or ends within a word.
 */
export function pattern(...sources: readonly string[]): RegExp {
  const all = sources.map((source) =>
    source
      .replace(/(?<!\\)\((?!\?)/g, '(?:')
      .replaceAll('_', '\\w+')
      .replace(/\{([a-z]\w*)\}/g, (_, name) => classOf(name)),
  );
  return new RegExp(
    `(?<![\\w'À-ɏ])(?:${all.join('|')})(?![\\wÀ-ɏ])`.replace(/ (?![?*+])/g, ' +'),
    'g',
  );
}

function classOf(name: string): string {
  const words = WORDS[name as keyof typeof WORDS];
  if (!words) throw new Error(`no class of words is called "${name}"`);
  return words;
}

/** Words that a pattern found, with what stands around them in their sentence. */
export type Match = {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly sentence: Sentence;
  readonly before: string;
  readonly after: string;
};

/** How far a guard looks: a pasted document is one sentence to us. */
const AROUND = 160;

export function matchesOf(prose: Prose, expression: RegExp): Match[] {
  return Array.from(prose.low.matchAll(expression), ({ 0: words, index: start }) => {
    const end = start + words.length;
    const sentence = sentenceAt(prose, start);
    return {
      ...{ start, end, words, sentence },
      before: prose.low.slice(Math.max(sentence.start, start - AROUND), start),
      after: prose.low.slice(end, Math.min(sentence.end, end + AROUND)),
    };
  });
}

/** Whether the words stand in a clause that only supposes them: "if you forgot it". */
export function isSupposed({ before }: Match): boolean {
  return /\b(?:if|unless|in case|whether|when(?:ever)?|should you|even though|although)\b[^,;:]*$/.test(
    before,
  );
}

/** Whether a "not" right before turns the words round: "not your fault". */
export function isDenied({ before }: Match): boolean {
  return /(?:\b(?:not|never|nothing|isn't|wasn't|without|no|hardly|doesn't mean)|n't)(?: \w+){0,2} $/.test(
    before,
  );
}

/** Of two that share words, the earlier in the list stays. */
export function apart(found: readonly ToneMatch[]): ToneMatch[] {
  const kept: ToneMatch[] = [];
  for (const match of found) {
    if (!kept.some(({ span }) => overlaps(span, match.span))) kept.push(match);
  }
  return kept;
}
