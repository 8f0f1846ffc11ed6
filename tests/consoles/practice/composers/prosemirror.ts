import { baseKeymap, toggleMark } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema, type Node } from '@tiptap/pm/model';
import { schema as basic } from 'prosemirror-schema-basic';
import { addListNodes } from '@tiptap/pm/schema-list';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';

const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block'),
  marks: basic.spec.marks,
});

export const composer: ComposerKind = {
  name: 'prosemirror',
  label: 'ProseMirror',
  mount(frame, { onInput, onSubmit }) {
    const newLine = baseKeymap['Enter']!;
    const state = EditorState.create({
      schema,
      plugins: [
        history(),
        keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
        keymap({ 'Mod-b': toggleMark(schema.marks['strong']!), 'Shift-Enter': newLine }),
        keymap(baseKeymap),
      ],
    });
    const view: EditorView = new EditorView(frame, {
      state,
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        onInput();
      },
    });
    sendOnEnter(view.dom, onSubmit);
    return {
      field: view.dom,
      text: () => linesOf(view.state.doc),
      html: () => view.dom.innerHTML,
      clear() {
        view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
      },
      focus: () => view.focus(),
      setPlaceholder: () => undefined,
    };
  },
};

/** A line per block of text, whatever it is in. */
function linesOf(doc: Node): string {
  return doc.textBetween(0, doc.content.size, '\n', (leaf) =>
    leaf.type.name === 'hard_break' ? '\n' : '',
  );
}
