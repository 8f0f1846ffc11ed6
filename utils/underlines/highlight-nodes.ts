import { boxIn } from '@/utils/dom/box';
import { readPlainText } from '@/utils/dom/plain-text';
import type { Span } from '@/utils/text/span';
import type { Underlines } from './mark';

const nameOf = (kind: string): string => `chatside-${kind}`;

/**
 * Underlines the words of an editable element through the CSS Custom Highlight API: the browser
 * paints them, no node of the page is touched. The registry is shared with the page, which may clear
 * it; it sees the ranges, whose words are its own.
 */
export function highlightNodes(element: HTMLElement, signal: AbortSignal): Underlines {
  const page = element.ownerDocument;
  const { CSS, Highlight } = (page.defaultView ?? window) as Window & typeof globalThis;
  let painted = new Set<string>();
  const clear = (): void => painted.forEach((name) => CSS.highlights.delete(name));
  signal.addEventListener('abort', clear);

  const rangesOf = (spans: readonly Span[]): Range[] => {
    const text = readPlainText(element);
    return spans.map(({ start, end }) => {
      const range = page.createRange();
      const from = text.pointAt(start);
      const to = text.pointAt(end);
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    });
  };

  return {
    paint(marks) {
      if (signal.aborted || (marks.length === 0 && painted.size === 0)) return;
      const highlights = new Map<string, Highlight>();
      const add = (kind: string, range: Range): void => {
        const highlight = highlights.get(nameOf(kind)) ?? new Highlight();
        highlights.set(nameOf(kind), highlight.add(range));
      };
      rangesOf(marks.map(({ span }) => span)).forEach((range, index) => {
        const mark = marks[index];
        if (mark) add(mark.kind, range);
        if (mark?.active) add('active', range);
      });
      for (const name of painted) if (!highlights.has(name)) CSS.highlights.delete(name);
      for (const [name, highlight] of highlights) CSS.highlights.set(name, highlight);
      painted = new Set(highlights.keys());
    },
    whereIs(span) {
      const [line] = rangesOf([span])[0]?.getClientRects() ?? [];
      return line && line.width > 0 ? boxIn(line, page) : undefined;
    },
  };
}
