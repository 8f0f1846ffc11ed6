import { Editor } from '@tiptap/react';
import StarterKit from '@tiptap/starter-kit';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';

export const composer: ComposerKind = {
  name: 'tiptap',
  label: 'TipTap',
  mount(frame, { onInput, onSubmit }) {
    const editor = new Editor({ element: frame, extensions: [StarterKit], onUpdate: onInput });
    const field = editor.view.dom;
    sendOnEnter(field, onSubmit);
    return {
      field,
      text: () => editor.getText({ blockSeparator: '\n' }),
      html: () => editor.getHTML(),
      clear: () => editor.commands.clearContent(),
      focus: () => editor.commands.focus(),
      setPlaceholder: () => undefined,
    };
  },
};
