import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/plugins/link';
import 'tinymce/plugins/lists';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import type { Composer, ComposerEvents, ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';
import { linesOfHtml } from './lines.ts';

export const composer: ComposerKind = {
  name: 'tinymce-inline',
  label: 'TinyMCE, inline',
  mount: (frame, events) => mountTinyMce(frame, events, { inline: true }),
};

export async function mountTinyMce(
  frame: HTMLElement,
  { onInput, onSubmit }: ComposerEvents,
  options: { readonly inline: boolean; readonly height?: number },
): Promise<Composer> {
  const place = document.createElement('div');
  frame.append(place);
  const [editor] = await tinymce.init({
    target: place,
    license_key: 'gpl',
    content_css: 'default',
    menubar: false,
    statusbar: false,
    toolbar: false,
    plugins: 'link lists',
    ...options,
  });
  if (!editor) throw new Error('TinyMCE made no editor.');
  const field = editor.getBody();
  editor.on('input change undo redo SetContent', onInput);
  sendOnEnter(field, onSubmit);
  return {
    field,
    ...(!options.inline && { host: editor.getContainer() }),
    text: () => linesOfHtml(editor.getContent()),
    html: () => editor.getContent(),
    clear: () => void editor.setContent(''),
    focus: () => editor.focus(),
    setPlaceholder: () => undefined,
  };
}
