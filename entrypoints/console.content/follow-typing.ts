import type { Editor } from '@/utils/editors/editor';
import { editorOf } from '@/utils/editors/editors';

/**
 * Tells of what a person types, and of a caret that moves. What an input method is still composing is
 * not told, and what it puts in may go on with a query but opens nothing: `mayOpen` is false.
 */
export function followTyping(
  on: { typed(editor: Editor, mayOpen: boolean): void; moved(): void },
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const tell = (event: Event, mayOpen: boolean): void => {
    if (!event.isTrusted) return;
    const editor = editorOf(event.composedPath()[0] ?? null);
    if (editor) on.typed(editor, mayOpen);
  };
  window.addEventListener(
    'input',
    (event) => {
      const { isComposing, inputType } = event as InputEvent;
      if (!isComposing) tell(event, !/composition/i.test(inputType));
    },
    options,
  );
  window.addEventListener('compositionend', (event) => tell(event, false), options);
  document.addEventListener('selectionchange', () => on.moved(), { signal });
}
