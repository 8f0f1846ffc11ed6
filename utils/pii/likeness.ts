import type { Finding } from '@/utils/findings/finding';
import { fold } from './fold';

/** The words that a finding stands under. */
export function wordsOf({ span }: Pick<Finding, 'span'>, text: string): string {
  return text.slice(span.start, span.end);
}

/** The value itself, however it was grouped or written: what is hashed to know it again. */
export function valueOf(words: string): string {
  return fold(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]/gu, '');
}

/** What a value looks like, and nothing of what it is: each digit is a 9, each word an A. */
export function shapeOf(rule: string, words: string): string {
  return `${rule} ${fold(words)
    .replace(/\p{N}/gu, '9')
    .replace(/[\p{L}\p{M}_]+/gu, 'A')
    .trim()}`;
}
