import { listen } from '@/utils/dom/frames';
import { request } from '@/utils/platform/requests';
import type { Settings } from '@/utils/platform/settings';
import type { SentData } from './watch-transcripts';

const MARKED = 'chatside-sent';
const MASKED = 'chatside-masked';

/**
 * Marks what customers sent, or covers it until it is clicked, on this screen only: the browser paints
 * over the letters, and no node of the page is touched.
 */
export function markSent(
  how: () => Settings['piiTranscript'],
  failed: (error: unknown) => void,
  signal: AbortSignal,
): { show(data: readonly SentData[]): void; repaint(): void } {
  let data: readonly SentData[] = [];
  const uncovered = new WeakSet<Range>();
  let isStyled = false;

  const style = (): void => {
    isStyled = true;
    request('underlines/style', { inFrames: false }).catch((error: unknown) => {
      isStyled = false; // asked for again with the next message
      failed(error);
    });
  };
  const isCovered = ({ range }: SentData): boolean => how() === 'mask' && !uncovered.has(range);
  const paint = (name: string, some: readonly SentData[]): void => {
    if (some.length) CSS.highlights.set(name, new Highlight(...some.map(({ range }) => range)));
    else CSS.highlights.delete(name);
  };
  const repaint = (): void => {
    const shown = how() === 'plain' ? [] : data;
    if (shown.length && !isStyled) style();
    paint(
      MARKED,
      shown.filter((each) => !isCovered(each)),
    );
    paint(MASKED, shown.filter(isCovered));
  };

  listen(
    'click',
    ({ isTrusted, clientX: x, clientY: y }) => {
      if (!isTrusted || how() !== 'mask') return;
      const hit = data
        .filter(isCovered)
        .find(({ range }) =>
          Array.from(range.getClientRects()).some(
            ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
          ),
        );
      if (!hit) return;
      uncovered.add(hit.range);
      repaint();
    },
    { capture: true, passive: true, signal },
  );
  signal.addEventListener('abort', () => {
    CSS.highlights.delete(MARKED);
    CSS.highlights.delete(MASKED);
  });
  return {
    show(next) {
      data = next;
      repaint();
    },
    repaint,
  };
}
