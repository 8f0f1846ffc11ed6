import { baseKeymap } from '@tiptap/pm/commands';
import { history as undoHistory, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { EditorState, type Command } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import { schema } from 'prosemirror-schema-basic';
import { h } from '../../practice/page/dom.ts';

export type Composer = {
  readonly box: HTMLElement;
  text(): string;
  /** Changes to the draft of a conversation, in one of its two modes. */
  take(conversation: string, isPrivate: boolean): void;
};

/** The reply box with its one editor; a draft is kept for each conversation and mode. */
export function composer(
  send: (text: string, isPrivate: boolean) => void,
  onMode: (isPrivate: boolean) => void,
): Composer {
  const drafts = new Map<string, EditorState>();
  let name = '';
  let isPrivate = false;
  const place = h('div', { class: 'reply-box__top' });
  const button = (text: string, onClick: () => void): HTMLElement => {
    const made = h('button', { text, attrs: { type: 'button' } });
    made.addEventListener('click', onClick);
    return made;
  };
  const sendButton = button('Send (↵)', () => submit());
  const box = h(
    'div',
    { class: 'reply-box' },
    button('Reply', () => onMode(false)),
    button('Private Note', () => onMode(true)),
    place,
    h(
      'div',
      { class: 'bottom-box' },
      h('div', { class: 'left-wrap' }, h('button', { text: '😊', attrs: { title: 'Emoji' } })),
      h('div', { class: 'right-wrap' }, sendButton),
    ),
  );
  const newDraft = (): EditorState =>
    EditorState.create({
      schema,
      plugins: [
        undoHistory(),
        keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo, Enter: submit, 'Shift-Enter': breakLine }),
        keymap(baseKeymap),
      ],
    });
  const editor = new EditorView(place, {
    state: newDraft(),
    attributes: { class: 'ProseMirror-woot-style' },
  });
  const text = (): string => {
    const { doc } = editor.state;
    return doc.textBetween(0, doc.content.size, '\n', ({ type }) =>
      type === schema.nodes.hard_break ? '\n' : '',
    );
  };
  function submit(): boolean {
    const written = text().trim();
    if (!written) return true;
    editor.dispatch(editor.state.tr.delete(0, editor.state.doc.content.size));
    send(written, isPrivate);
    return true;
  }
  return {
    ...{ box, text },
    take(conversation, asNote) {
      drafts.set(name, editor.state);
      name = `${conversation}/${asNote ? 'note' : 'reply'}`;
      isPrivate = asNote;
      box.classList.toggle('is-private', isPrivate);
      sendButton.textContent = isPrivate ? 'Add Note (↵)' : 'Send (↵)';
      editor.updateState(drafts.get(name) ?? newDraft());
      editor.focus();
    },
  };
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()).scrollIntoView());
  return true;
};
