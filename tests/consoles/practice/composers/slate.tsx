import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { createEditor, Editor, Node, Transforms, type Descendant } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { ComposerKind } from '../composers.ts';
import { isSendKey } from './enter.ts';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }] as unknown as Descendant[];

export const composer: ComposerKind = {
  name: 'slate',
  label: 'Slate',
  mount(frame, { onInput, onSubmit }) {
    const editor = withHistory(withReact(createEditor()));
    const root = document.createElement('div');
    frame.append(root);
    flushSync(() =>
      createRoot(root).render(
        <Slate editor={editor} initialValue={EMPTY} onChange={onInput}>
          <Editable
            className="editor-field"
            onKeyDown={(event) => {
              if (event.nativeEvent.shiftKey && event.key === 'Enter') {
                event.preventDefault();
                Editor.insertBreak(editor);
              } else if (isSendKey(event.nativeEvent)) {
                event.preventDefault();
                onSubmit();
              }
            }}
          />
        </Slate>,
      ),
    );
    const field = root.querySelector<HTMLElement>('[data-slate-editor]');
    if (!field) throw new Error('Slate rendered nothing.');
    return {
      field,
      text: () => editor.children.map((line) => Node.string(line)).join('\n'),
      clear() {
        Transforms.delete(editor, { at: [0], unit: 'line' });
        while (editor.children.length > 1) Transforms.removeNodes(editor, { at: [1] });
        Transforms.delete(editor, {
          at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) },
        });
      },
      focus() {
        ReactEditor.focus(editor);
        if (!editor.selection) Transforms.select(editor, Editor.end(editor, []));
      },
      setPlaceholder: () => undefined,
    };
  },
};
