import type { Span } from '@/utils/text/span';

/** Stretches that are no English prose: no rule of any kind applies to what overlaps them. */
const NO_PROSE = [
  /\b(?:https?:\/\/|www\.)\S+/g,
  /(?<![^\s@])[^\s@]{1,64}@[^\s@]{1,255}/g,
  /(?<![\w.-])[\w-]{1,63}(?:\.[\w-]{1,63}){0,4}\.(?:com|org|net|io|dev|co|uk|de|fr|eu|us|app|shop|html?|pdf|csv|png|jpe?g|zip)\b\S*/gi,
  /(?:^|\s)[~.]?\/[\w./-]+/g,
  /`[^`\n]*`/g,
  /\{\{[^}\n]*\}\}/g,
  /[#@][\p{L}\p{N}_-]+/gu,
  /^[>|].*$/gm,
];

/** The stretches of a text that are left alone. */
export function maskedSpans(text: string): Span[] {
  return NO_PROSE.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: match, index }) => ({
      start: index,
      end: index + match.length,
    })),
  );
}
