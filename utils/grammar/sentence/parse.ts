import { readingOf } from '@/utils/grammar/lexicon/lexicon';
import type { Span } from '@/utils/text/span';
import { EDGE, withReading, type Sentence, type Token } from './token';

const TOKEN =
  /(?<!\p{L})\p{Lu}&\p{Lu}\p{Ll}?(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\d[\d.,:/%-]*|\S/gu;
const ENDS = new Set(['.', '!', '?', '…', ';']);

/** The sentences of a draft. What is masked is one token that no rule looks into. */
export function sentencesOf(text: string, masked: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let tokens: Token[] = [];
  let last = 0;
  const close = (ending: string, endsAt = tokens.at(-1)?.end ?? 0): void => {
    if (tokens.length) sentences.push(sentenceOf(tokens, ending, endsAt));
    tokens = [];
  };
  for (const { 0: match, index } of text.matchAll(TOKEN)) {
    const mask = masked.find(({ start, end }) => index >= start && index < end);
    if (mask) {
      const previous = tokens.at(-1);
      if (previous?.kind === 'masked' && previous.start === mask.start) continue;
      tokens.push(maskedAt(text, mask));
      last = mask.end;
      continue;
    }
    if (/\n/.test(text.slice(last, index))) close('');
    last = index + match.length;
    if (ENDS.has(match) && /^(?:$|[\s"”')\]!?.]|\P{L})/u.test(text.slice(last, last + 1))) {
      // "Wait ...", "a .5 mm tip": no full stop.
      close(match === '.' ? stopAt(text, last) : match, index);
      continue;
    }
    tokens.push(tokenOf(match, index, tokens.length === 0));
  }
  close('');
  return sentences;
}

/** Two full stops are a slip, three a pause; before a digit there is none: "a .5 mm tip". */
function stopAt(text: string, next: number): string {
  const [rest = ''] = /^[.\d]*/.exec(text.slice(next, next + 2)) ?? [];
  return rest === '.' ? '..' : rest ? '…' : '.';
}

function tokenOf(text: string, start: number, isFirst: boolean): Token {
  if (/^\d/.test(text)) return plain('number', text, start);
  if (!/^\p{L}/u.test(text)) return plain('mark', text, start);
  const lower = text.toLowerCase().replace(/’/g, "'");
  const isName = !isFirst && /^\p{Lu}/u.test(text) && !/^I(?:$|['’])/.test(text);
  const isShouted = text.length > 1 && text === text.toUpperCase();
  return withReading(
    { kind: 'word', text, lower, isName, start, end: start + text.length },
    isName || isShouted ? {} : readingOf(lower),
  );
}

const plain = (kind: 'number' | 'mark' | 'masked', text: string, start: number): Token =>
  withReading({ kind, text, lower: text, isName: false, start, end: start + text.length }, {});

function sentenceOf(tokens: readonly Token[], ending: string, endsAt: number): Sentence {
  return { tokens, ending, endsAt, at: (index) => tokens[index] ?? EDGE };
}

const maskedAt = (text: string, { start, end }: Span): Token => ({
  ...EDGE,
  ...{ kind: 'masked', start, end, text: text.slice(start, end) },
});
