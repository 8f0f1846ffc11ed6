// The first part is bundled and run in the content script's world; the rest is sent there as text.
import { openUnderlines } from '@/utils/underlines/underlines';
import { deepActiveElement } from '@/utils/dom/frames';
import { editorOf } from '@/utils/editors/editors';
import type { Editor } from '@/utils/editors/editor';

const READS = 20;
const KIND = 'grammar';

type Bench = {
  benchEditor?: {
    /** Milliseconds of reading text and caret once, and beside it the text of the nodes alone. */
    read(): { ours: number; plain: number; length: number };
    /** From now on, paints so many marks in each frame after a key. */
    paintAfterKeys(marks: number): void;
  };
};

function editor(): Editor {
  const found = editorOf(deepActiveElement());
  if (!found) throw new Error('The focus is in no editor.');
  return found;
}

function timed(run: () => unknown): number {
  const before = performance.now();
  for (let read = 0; read < READS; read++) run();
  return (performance.now() - before) / READS;
}

(globalThis as Bench).benchEditor = {
  read() {
    const { element, getText, getSelection } = editor();
    const plain = timed(() => ('value' in element ? element.value : element.textContent));
    return { ours: timed(() => [getText(), getSelection()]), plain, length: getText().length };
  },
  paintAfterKeys(marks) {
    const open = editor();
    const lines = openUnderlines(open, '', new AbortController().signal);
    let frame = 0;
    const paint = (): void => {
      const { length } = open.getText();
      const step = Math.floor(length / marks);
      lines.paint(
        Array.from({ length: marks }, (_, mark) => ({
          span: { start: mark * step, end: mark * step + 5 },
          kind: KIND,
        })),
      );
    };
    open.element.addEventListener('keydown', () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(paint);
    });
    paint();
  },
};
