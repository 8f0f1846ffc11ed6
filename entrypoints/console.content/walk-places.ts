import { boxOf } from '@/utils/dom/box';
import { listen } from '@/utils/dom/frames';
import { takeKey } from '@/utils/dom/take-key';
import type { Editor } from '@/utils/editors/editor';
import { carrySpan } from '@/utils/text/carry';
import { changeBetween } from '@/utils/text/change';
import { lettersOf, samePlace } from '@/utils/text/letters';
import type { Span } from '@/utils/text/span';
import type { Place } from './place';
import type { Scene } from './scene';
import { beginWork } from './under-way';

/**
 * Lets Tab go through the places of a text that is about to be inserted, and Shift+Tab back. It ends
 * with the last one, with Esc, or when the person goes elsewhere; then Tab is the page's again.
 */
export function walkPlaces(
  on: {
    readonly editor: Editor;
    readonly place: Place;
    readonly scene: Scene;
    readonly signal: AbortSignal;
  },
  places: readonly Span[],
  /** The draft as it will be; a rich editor may lay it out with other spaces. */
  meant: string,
): { begin(): void; end(): void } {
  const { editor, place, scene } = on;
  const life = new AbortController();
  if (places.length < 2) return { begin: () => undefined, end: () => undefined };
  const signal = AbortSignal.any([on.signal, life.signal]);
  let draft: string | undefined;
  let spans: Span[] = [];
  let current = 0;

  const end = (): void => {
    if (life.signal.aborted) return;
    life.abort();
    if (draft !== undefined) scene.change({ places: undefined });
  };
  const show = (): void => {
    if (draft === undefined) return;
    scene.change({
      places: {
        place: [current + 1, spans.length],
        composer: boxOf(editor.element),
        dir: getComputedStyle(editor.element).direction === 'rtl' ? 'rtl' : 'ltr',
      },
    });
  };
  const begin = (): void => {
    const text = editor.getText();
    if (signal.aborted || draft !== undefined || lettersOf(text) !== lettersOf(meant)) return end();
    draft = text;
    life.signal.addEventListener('abort', beginWork());
    spans = places.map(({ start, end: to }) => ({
      start: samePlace(meant, start, text),
      end: samePlace(meant, to, text),
    }));
    observer.observe(editor.element, { childList: true, characterData: true, subtree: true });
    show();
  };
  const follow = (): void => {
    if (draft === undefined) return;
    const text = editor.getText();
    const edit = changeBetween(draft, text);
    if (!edit) return;
    draft = text;
    const carried = spans.map((span) => carrySpan(span, edit));
    // A place that was written over is no place any more; with the one at hand, all is over.
    if (!carried[current]) return end();
    current -= carried.slice(0, current).filter((span) => !span).length;
    spans = carried.filter((span) => span !== undefined);
    if (spans.length < 2) end();
    else show();
  };

  const options = { capture: true, signal };
  // A text field has no nodes to be told of; an engine may let no `input` follow.
  const observer = new MutationObserver(follow);
  editor.element.addEventListener('input', follow, { signal });
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.isComposing || draft === undefined) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : 0;
      if (event.key !== 'Escape' && !step) return;
      const next = spans[current + step];
      if (!place.isSame() || editor.getText() !== draft || !next) return end();
      takeKey(event);
      if (!step) return end();
      current += step;
      editor.select(next);
      editor.reveal(next);
      if (current === spans.length - 1) end();
      else show();
    },
    options,
  );
  listen('focusout', ({ isTrusted }) => isTrusted && end(), options);
  listen('resize', show, options);
  listen('scroll', show, { ...options, passive: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    end();
  });
  return { begin, end };
}
