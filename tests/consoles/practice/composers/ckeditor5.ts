import { Bold, ClassicEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';
import { linesOfHtml } from './lines.ts';

export const composer: ComposerKind = {
  name: 'ckeditor5',
  label: 'CKEditor 5',
  async mount(frame, { onInput, onSubmit }) {
    const place = document.createElement('div');
    frame.append(place);
    // It wants its place in the page, where the frame is put at the end of this task.
    await Promise.resolve();
    const editor = await ClassicEditor.create(place, {
      licenseKey: 'GPL',
      plugins: [Essentials, Paragraph, Bold, Italic, Link, List],
      toolbar: [],
    });
    const field = editor.ui.view.editable.element;
    if (!field) throw new Error('CKEditor 5 has no field.');
    // What it did not write onto its field itself is gone with the next focus.
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      if (!root) return;
      writer.addClass('editor-field', root);
      writer.setAttribute('data-testid', 'composer', root);
    });
    editor.model.document.on('change:data', onInput);
    sendOnEnter(field, onSubmit);
    return {
      field,
      text: () => linesOfHtml(editor.getData()),
      html: () => editor.getData(),
      clear: () => editor.setData(''),
      focus: () => editor.focus(),
      setPlaceholder: () => undefined,
    };
  },
};
