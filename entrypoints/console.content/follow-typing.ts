import type { Editor } from '@/utils/editors/editor';
import { editorOf } from '@/utils/editors/editors';
import { listen } from '@/utils/dom/frames';

/**
 * Tells of what a person types, and of a caret that moves. What an input method is still composing is
 * not told, and what it puts in may go on with a query but opens nothing: `mayOpen` is false.
 */
export function followTyping(
  on: { typed(editor: Editor, mayOpen: boolean): void; moved(): void },
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  let announced: ReturnType<typeof setTimeout> | undefined;
  const tell = (event: Event, mayOpen: boolean): void => {
    if (!event.isTrusted) return;
    const editor = editorOf(event.composedPath()[0] ?? null);
    if (editor) on.typed(editor, mayOpen);
  };
  listen(
    'input',
    (event) => {
      const { isComposing, inputType } = event as InputEvent;
      if (!isComposing) tell(event, !/composition/i.test(inputType));
    },
    options,
  );
  // An engine that puts the letter in itself (Lexical, Slate, Draft) lets no `input` follow, or before it.
  listen(
    'beforeinput',
    (event) => {
      if (!event.isTrusted || event.isComposing) return;
      const [target] = event.composedPath();
      clearTimeout(announced);
      announced = setTimeout(() => {
        const editor = editorOf(target ?? null);
        if (editor) on.typed(editor, true);
      }, 0);
    },
    options,
  );
  signal.addEventListener('abort', () => clearTimeout(announced));
  listen('compositionend', (event) => tell(event, false), options);
  listen('selectionchange', () => on.moved(), options);
}
