import type { ReplyField, replyFields } from './reply-fields';
import { whenSent } from './when-sent';

/** Where Enter alone makes a new line, as far as that was seen and no description says so. */
export type NewLines = {
  /** Enter made one in this composer. */
  has(field: ReplyField): boolean;
  /** Enter alone goes to this composer now: what comes of it is watched. */
  watch(field: ReplyField): void;
};

/**
 * Learns by looking: a text that has a line more and still stands there when a reply would be gone was
 * not sent. A composer that is emptied after an Enter, or goes, is not trusted any more. Kept for this composer,
 * while the page is open.
 */
export function seenNewLines(
  fields: ReturnType<typeof replyFields>,
  signal: AbortSignal,
): NewLines {
  const seen = new WeakSet<Element>();
  return {
    has: ({ element }) => seen.has(element),
    watch(field) {
      const { element, text } = field;
      if (!text.trim()) return;
      const forget = (): boolean => seen.delete(element);
      whenSent(field, fields, forget, signal, {
        gone: forget,
        stood({ text: now }) {
          if (element.isConnected && hasLineMore(text, now)) seen.add(element);
        },
      });
    },
  };
}

/** Whether it is the same text with another line in it, and perhaps more at its end. */
function hasLineMore(before: string, now: string): boolean {
  const [lines, more] = [before.split('\n'), now.split('\n')];
  return more.length > lines.length && more.join('').startsWith(lines.join(''));
}
