import type { Editor } from '@/utils/editors/editor';

/**
 * Calls `look` before the next frame after anything that may have changed the draft or the caret:
 * typing, a page that writes the field itself, an editor that renders anew. `typed` tells whether a
 * person typed; many changes in one frame are one look.
 */
export function followComposer(
  editor: Editor,
  look: (typed: boolean) => void,
  signal: AbortSignal,
): void {
  const { element } = editor;
  let frame: number | undefined;
  let typed = false;

  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      const was = typed;
      typed = false;
      if (!signal.aborted) look(was);
    });
  };

  element.addEventListener(
    'input',
    ({ isTrusted }) => {
      typed ||= isTrusted;
      soon();
    },
    { signal },
  );
  // A field that the page empties itself tells by its selection, or not before the next event.
  const options = { capture: true, passive: true, signal };
  document.addEventListener('selectionchange', soon, options);
  for (const type of ['keyup', 'click', 'focusin', 'focusout', 'change']) {
    window.addEventListener(type, soon, options);
  }
  const observer = new MutationObserver(soon);
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  soon();
}
