import type { Editor } from '@/utils/editors/editor';
import { listen } from '@/utils/dom/frames';

/** What happened since the last look: a person typed, the editor put other nodes in. */
export type Seen = { readonly typed: boolean; readonly rendered: boolean };

/**
 * Calls `look` soon after anything that may have changed the draft or the caret: typing, a page that
 * writes the field itself, an editor that renders anew. Many changes are one look. What changes the
 * page is looked at in the frame that will paint it; what does not may not cost the page a frame, for
 * the next key would have to wait for the one after. `soon` asks for a look.
 */
export function followComposer(
  editor: Editor,
  look: (seen: Seen) => void,
  signal: AbortSignal,
): { soon(): void } {
  const { element } = editor;
  let frame: number | undefined;
  let task: ReturnType<typeof setTimeout> | undefined;
  let seen: Seen = { typed: false, rendered: false };

  const forget = (): void => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(task);
    frame = undefined;
    task = undefined;
  };
  const lookNow = (): void => {
    forget();
    const since = seen;
    seen = { typed: false, rendered: false };
    if (!signal.aborted) look(since);
  };
  const withFrame = (): void => {
    frame ??= requestAnimationFrame(lookNow);
  };
  const soon = (): void => {
    if (frame === undefined) task ??= setTimeout(lookNow, 0);
  };

  // Where an engine puts the letter in itself there is no `input`.
  for (const type of ['beforeinput', 'input']) {
    element.addEventListener(
      type,
      ({ isTrusted }) => {
        if (isTrusted) seen = { ...seen, typed: true };
        withFrame();
      },
      { signal },
    );
  }
  // A field that the page empties itself tells by its selection, or not before the next event.
  const options = { capture: true, passive: true, signal };
  listen('selectionchange', soon, options);
  for (const type of ['keyup', 'click', 'focusin', 'focusout', 'change'] as const) {
    listen(type, soon, options);
  }
  const observer = new MutationObserver(() => {
    seen = { ...seen, rendered: true };
    withFrame();
  });
  observer.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    forget();
  });
  soon();
  return { soon };
}
