import { CLOSED } from '@/utils/grammar/lexicon/closed';
import { fnv } from '@/utils/text/fnv';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

/** Rows of the weight table: features are hashed into it, and share what they meet there. */
export const TABLE_SIZE = 1 << 18;

/** What surrounds a word, each as the hash of a short text. Training and use share this function. */
export function featuresOf({ at }: Sentence, index: number): readonly number[] {
  const [w2, w1, n1, n2] = [at(index - 2), at(index - 1), at(index + 1), at(index + 2)].map(nameOf);
  const [c3, c2, c1, d1, d2, d3] = [-3, -2, -1, 1, 2, 3].map((step) => classOf(at(index + step)));
  return [
    'bias',
    `a${w1}`,
    `b${n1}`,
    `c${w2} ${w1}`,
    `d${w1} ${n1}`,
    `e${n1} ${n2}`,
    `f${w2}`,
    `g${n2}`,
    `h${c1} ${d1}`,
    `i${c2} ${c1}`,
    `j${d1} ${d2}`,
    `k${c2} ${c1} ${d1}`,
    `l${c1} ${d1} ${d2}`,
    `m${d1} ${d2} ${d3}`,
    `n${c3} ${c2} ${c1}`,
    `o${w1} ${d1}`,
    `p${c1} ${n1}`,
    `q${w1} ${d1} ${d2}`,
  ].map(fnv);
}

/** The row of one feature for one word of one set. */
export function rowOf(feature: number, set: number, word: number): number {
  return (Math.imul(feature ^ (set * 31 + word + 1), 0x9e3779b1) >>> 0) % TABLE_SIZE;
}

function nameOf({ kind, lower }: Token): string {
  return kind === 'word' ? lower : kind;
}

/** What a word may be, shorter than the word: this is what carries over to words never seen. */
function classOf(token: Token): string {
  const { kind, lower } = token;
  if (kind !== 'word') return kind === 'mark' ? lower : kind;
  if (CLOSED.has(lower)) return lower;
  if (token.isName) return 'Name';
  const parts = [
    token.one && (token.mainNoun ? 'N' : 'n'),
    token.many && (token.mainNoun ? 'P' : 'p'),
    token.base && (token.mainVerb ? 'V' : 'v'),
    token.third && 's',
    (token.past || token.participle) && 'd',
    token.ing && 'g',
    token.adjective && 'A',
    token.adverb && 'R',
  ];
  return parts.filter(Boolean).join('') || '?';
}
