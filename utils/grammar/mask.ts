import type { Span } from '@/utils/text/span';
import { isForeign } from './english';

/** Stretches that are no English prose: no rule of any kind applies to what overlaps them. */
const NO_PROSE = [
  /\b(?:https?:\/\/|www\.)\S+/g,
  /(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,255}/g,
  /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|io|dev|co|uk|de|fr|eu|us|in|au|ca|app|shop|html?|pdf|csv|png|jpe?g|zip|exe|docx?|xlsx?)\b\S*/gi,
  /(?:^|\s)[~.]?\/[\w./-]+/g,
  /`[^`\n]*`/g,
  /\{\{[^}\n]*\}\}/g,
  /\[[^\]\n]{1,40}\]|<[^>\s][^>\n]{0,40}>/g,
  /[#@][\p{L}\p{N}_-]+/gu,
  /^[>|].*$/gm,
  // What somebody else said, or what stands on a button.
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|„[^“”\n]{1,120}[“”]|«[^»\n]{1,120}»|(?<!\w)'[^'\n]{2,60}'(?!\w)/g,
  // "Settings > Billing > Change plan"
  /\p{Lu}[\p{L} ]{1,30}(?:\s[>→›]\s*\p{Lu}[\p{L} ]{1,30}?(?=\s[>→›]|[.,;!?\n]|$))+/gu,
];

const SENTENCE = /[^.!?\n]+[.!?]*/g;

/** The stretches of a text that are prose in no language. */
export function unproseIn(text: string): Span[] {
  return NO_PROSE.flatMap((pattern) => spansOf(text, pattern));
}

/** The stretches of a text that are left alone. */
export function maskedSpans(text: string): Span[] {
  const spans = unproseIn(text);
  const prose = text.replace(/\S+/g, (word, index: number) =>
    spans.some(({ start, end }) => index < end && index + word.length > start)
      ? ' '.repeat(word.length)
      : word,
  );
  for (const span of spansOf(prose, SENTENCE)) {
    if (isForeign(prose.slice(span.start, span.end))) spans.push(span);
  }
  return spans;
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  }));
}
