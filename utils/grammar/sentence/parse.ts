import { readingOf } from '@/utils/grammar/lexicon/lexicon';
import type { Span } from '@/utils/text/span';
import { EDGE, type Sentence, type Token } from './token';

const TOKEN = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d[\d.,:/%-]*|\S/gu;
const ENDS = new Set(['.', '!', '?', '…', ';']);

/** The sentences of a draft. What is masked is one token that no rule looks into. */
export function sentencesOf(text: string, masked: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let last = 0;
  const close = (ending: string): void => {
    if (tokens.length) sentences.push(sentenceOf(tokens, ending));
    tokens = [];
  };
  for (const { 0: match, index } of text.matchAll(TOKEN)) {
    const mask = masked.find(({ start, end }) => index >= start && index < end);
    if (mask) {
      const previous = tokens.at(-1);
      if (previous?.kind === 'masked' && previous.start === mask.start) continue;
      tokens.push({ ...EDGE, kind: 'masked', ...mask, text: text.slice(mask.start, mask.end) });
      last = mask.end;
      continue;
    }
    if (/\n/.test(text.slice(last, index))) close('');
    last = index + match.length;
    if (ENDS.has(match) && /^(?:$|[\s"”')\]!?.]|\P{L})/u.test(text.slice(last, last + 1))) {
      close(match);
      continue;
    }
    tokens.push(tokenOf(match, index, tokens.length === 0));
  }
  close('');
  return sentences;
}

function tokenOf(text: string, start: number, isFirst: boolean): Token {
  const span = { start, end: start + text.length };
  if (/^\d/.test(text)) return { ...EDGE, kind: 'number', text, lower: text, ...span };
  if (!/^\p{L}/u.test(text)) return { ...EDGE, kind: 'mark', text, lower: text, ...span };
  const lower = text.toLowerCase().replace(/’/g, "'");
  const isName = !isFirst && /^\p{Lu}/u.test(text) && !/^I(?:$|['’])/.test(text);
  const isShouted = text.length > 1 && text === text.toUpperCase();
  return {
    ...(isName || isShouted ? {} : readingOf(lower)),
    kind: 'word',
    text,
    lower,
    isName,
    ...span,
  };
}

function sentenceOf(tokens: readonly Token[], ending: string): Sentence {
  return { tokens, ending, at: (index) => tokens[index] ?? EDGE };
}
