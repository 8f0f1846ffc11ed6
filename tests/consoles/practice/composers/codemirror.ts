import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';

export const composer: ComposerKind = {
  name: 'codemirror',
  label: 'CodeMirror 6',
  mount(frame, { onInput, onSubmit }) {
    const view = new EditorView({
      parent: frame,
      state: EditorState.create({
        extensions: [
          history(),
          EditorView.lineWrapping,
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.updateListener.of(({ docChanged }) => docChanged && onInput()),
        ],
      }),
    });
    sendOnEnter(view.contentDOM, onSubmit);
    return {
      field: view.contentDOM,
      text: () => view.state.doc.toString(),
      clear: () => view.dispatch({ changes: { from: 0, to: view.state.doc.length } }),
      focus: () => view.focus(),
      setPlaceholder: () => undefined,
    };
  },
};
