import type { Finding } from '@/utils/findings/finding';
import { overlaps, type Span } from '@/utils/text/span';
import { isKnown } from '../lexicon/lexicon';
import { CHAT_WORDS } from '../spelling/chat-words';
import type { Language } from './languages';
import { nearWords } from './near';
import type { WordGraph } from './word-graph';

const PART = /\p{L}[\p{L}\p{M}]*/gu;
/** What stands around a word that is no plain one: a hyphen, a digit, a sign of addresses. */
const ATTACHED = /[\p{N}@#_/\\-]/u;
const SHORTEST = 4;
/** With fewer known words a text is in another language, or in none. */
const KNOWN_SHARE = 0.75;
const CHAT = new Set<string>(CHAT_WORDS);

/**
 * Words that the dictionary of a language does not have, where a known one is near. Silent about names
 * and whatever begins with a capital, words with a hyphen or digits, English words, and words that are known.
 */
export function findMisspelt(
  text: string,
  language: Language,
  graph: WordGraph,
  { known, masked }: { readonly known: ReadonlySet<string>; readonly masked: readonly Span[] },
): Finding[] {
  let judged = 0;
  const unknown: { readonly span: Span; readonly word: string }[] = [];
  for (const { 0: word, index } of text.matchAll(PART)) {
    const span = { start: index, end: index + word.length };
    if (word !== word.toLowerCase() || masked.some((mask) => overlaps(mask, span))) continue;
    if (ATTACHED.test(`${text[index - 1] ?? ''}${text[span.end] ?? ''}`)) continue;
    judged += 1;
    const composed = word.normalize('NFC');
    if (word.length < SHORTEST || isWord(composed, language, graph)) continue;
    if (known.has(composed) || CHAT.has(composed) || isKnown(composed)) continue;
    if (!isInWhole(text, span, graph)) unknown.push({ span, word: composed });
  }
  if (judged < SHORTEST || unknown.length > judged * (1 - KNOWN_SHARE)) return [];
  return unknown.flatMap(({ span, word }): Finding[] => {
    const near = nearWords(word, graph);
    if (!near.length) return [];
    return [
      {
        source: 'grammar',
        rule: 'grammar/spelling',
        span,
        severity: 'info',
        label: 'Spelling',
        message: `The ${language.label} dictionary does not have “${word}”.`,
        fixes: near.map((fix) => ({ span, text: fix })),
      },
    ];
  });
}

function isWord(word: string, { compounds }: Language, graph: WordGraph): boolean {
  return graph.has(word) || (compounds === true && isCompound(word, graph, 3));
}

/** "klanten|service", "levering|s|datum": known words, with a letter of binding between them. */
function isCompound(word: string, graph: WordGraph, parts: number): boolean {
  for (let at = 3; at <= word.length - 3; at++) {
    if (!graph.has(word.slice(0, at))) continue;
    const rest = word.slice(at);
    for (const right of rest.startsWith('s') ? [rest, rest.slice(1)] : [rest]) {
      if (right.length < 3) continue;
      if (graph.has(right) || (parts > 2 && isCompound(right, graph, parts - 1))) return true;
    }
  }
  return false;
}

/** "aujourd'hui" is one word of two parts. */
function isInWhole(text: string, { start, end }: Span, graph: WordGraph): boolean {
  const before = /[\p{L}]*['’]$/u.exec(text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^['’]\p{L}+/u.exec(text.slice(end, end + 20))?.[0] ?? '';
  if (!before && !after) return false;
  return graph.has(`${before}${text.slice(start, end)}${after}`.replaceAll('’', "'").toLowerCase());
}
