import type { Span } from '@/utils/text/span';

const SENTENCE = /[^.!?…\n]*(?:[.!?…]+(?!\s)[^.!?…\n]*)*[.!?…]*\s*/g;

/** A paragraph cut behind the ends of its sentences. Every character belongs to one chunk. */
export function chunksOf(paragraph: string): Span[] {
  return Array.from(paragraph.matchAll(SENTENCE), ({ 0: match, index }) => ({
    start: index,
    end: index + match.length,
  })).filter(({ start, end }) => start < end);
}
