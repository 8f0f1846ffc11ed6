import type { Span } from '@/utils/text/span';
import type { Reading } from './reading';

/** A word of a message without the marks around it. */
export type Token = Span & {
  readonly value: string;
  /** In small letters, without accents. */
  readonly plain: string;
  readonly quoted: boolean;
  /** What stands right behind it, up to the next word. */
  readonly tail: string;
};

/** Words between blanks; Chinese, Japanese and Korean words are apart from what is not. */
const WORD =
  /[^\s\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,200}|[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,20}/g;
const OPENING = /^(?:["'`(<[{*~№#]|n[°º])+/;
/** "#Summer24": no mark around a word, but its own. */
const OWN_SIGN = /^[#~*<](?=.*\p{L}.*\d)[^>]*[^*~>]$/u;
const CLOSING = /["'`)>\]}*,;:.?…]+$/;

/** The word that begins at or after an offset. */
export function tokenAt({ text, plain }: Reading, from: number): Token | undefined {
  WORD.lastIndex = from;
  const match = WORD.exec(text);
  if (!match) return undefined;
  const raw = match[0];
  const opened = OWN_SIGN.test(raw) ? 0 : (OPENING.exec(raw)?.[0].length ?? 0);
  const body = raw.slice(opened).replace(CLOSING, '');
  const start = match.index + opened;
  const end = start + body.length;
  return {
    start,
    end,
    value: body,
    plain: plain.slice(start, end),
    quoted: /["'`]/.test(raw.slice(0, opened)),
    tail: `${raw.slice(opened + body.length)}${text.slice(match.index + raw.length, match.index + raw.length + 1)}`,
  };
}

/** The words of a part of a text. */
export function tokensIn(reading: Reading, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end;) {
    const token = tokenAt(reading, at);
    if (!token || token.start >= end) break;
    tokens.push(token);
    at = Math.max(token.end + Math.max(0, token.tail.length - 1), token.start + 1);
  }
  return tokens;
}
