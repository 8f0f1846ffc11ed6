import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';
import { linesOfHtml } from './lines.ts';

type Editor4 = {
  readonly container: { readonly $: HTMLElement };
  readonly dataProcessor: { readonly writer: { lineBreakChars: string; indentationChars: string } };
  editable(): { readonly $: HTMLElement };
  getData(): string;
  setData(html: string): void;
  focus(): void;
  on(event: string, heard: () => void): void;
};

type CKEditor4 = { replace(place: HTMLElement, options: object): Editor4 };

/** In a frame of its own; it loads its parts from where its script came from. */
export const composer: ComposerKind = {
  name: 'ckeditor4',
  label: 'CKEditor 4',
  async mount(frame, { onInput, onSubmit }) {
    const place = document.createElement('textarea');
    frame.append(place);
    await loaded('/ckeditor4/ckeditor.js');
    const { CKEDITOR } = window as unknown as { CKEDITOR: CKEditor4 };
    const editor = CKEDITOR.replace(place, {
      toolbar: [['Bold', 'Link', 'BulletedList']],
      removePlugins: 'elementspath,resize,scayt,wsc',
      versionCheck: false,
      height: 110,
    });
    await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
    Object.assign(editor.dataProcessor.writer, { lineBreakChars: '', indentationChars: '' });
    editor.on('change', onInput);
    const field = editor.editable().$;
    sendOnEnter(field, onSubmit);
    return {
      field,
      host: editor.container.$,
      text: () => linesOfHtml(editor.getData()),
      html: () => editor.getData(),
      clear: () => editor.setData(''),
      focus: () => editor.focus(),
      setPlaceholder: () => undefined,
    };
  },
};

function loaded(src: string): Promise<void> {
  const script = document.createElement('script');
  script.src = src;
  const done = new Promise<void>((resolve, reject) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${src} did not load.`)));
  });
  document.head.append(script);
  return done;
}
