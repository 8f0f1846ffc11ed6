import type { Editor } from '@/utils/editors/editor';

/** What happened since the last look: a person typed, the editor put other nodes in. */
export type Seen = { readonly typed: boolean; readonly rendered: boolean };

/**
 * Calls `look` before the next frame after anything that may have changed the draft or the caret:
 * typing, a page that writes the field itself, an editor that renders anew. Many changes in one frame
 * are one look. `soon` asks for one.
 */
export function followComposer(
  editor: Editor,
  look: (seen: Seen) => void,
  signal: AbortSignal,
): { soon(): void } {
  const { element } = editor;
  let frame: number | undefined;
  let seen: Seen = { typed: false, rendered: false };

  const soon = (): void => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      const since = seen;
      seen = { typed: false, rendered: false };
      if (!signal.aborted) look(since);
    });
  };

  element.addEventListener(
    'input',
    ({ isTrusted }) => {
      if (isTrusted) seen = { ...seen, typed: true };
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
  const observer = new MutationObserver(() => {
    seen = { ...seen, rendered: true };
    soon();
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  soon();
  return { soon };
}
