import type { TextEdit } from './edit';

/**
 * The one edit that leads from `before` to `after`: what is common at both ends is left out.
 * Undefined when the texts are equal. Where the same letters repeat, several edits would do; this
 * one stands as late as it can, as typing does.
 */
export function changeBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let kept = 0;
  while (
    kept < shorter - start &&
    before[before.length - 1 - kept] === after[after.length - 1 - kept]
  ) {
    kept++;
  }
  return {
    span: { start, end: before.length - kept },
    text: after.slice(start, after.length - kept),
  };
}
