import FroalaEditor from 'froala-editor';
import 'froala-editor/js/plugins/link.min.js';
import 'froala-editor/js/plugins/lists.min.js';
import type { ComposerKind } from '../composers.ts';
import { sendOnEnter } from './enter.ts';
import { linesOfHtml } from './lines.ts';

type Froala = {
  readonly el: HTMLElement;
  readonly html: { get(): string; set(html: string): void };
  readonly events: { focus(): void };
};

export const composer: ComposerKind = {
  name: 'froala',
  label: 'Froala',
  async mount(frame, { onInput, onSubmit }) {
    const place = document.createElement('div');
    frame.append(place);
    const editor = await new Promise<Froala>((resolve) => {
      const made = new (FroalaEditor as unknown as new (place: Element, options: object) => Froala)(
        place,
        {
          toolbarButtons: [],
          quickInsertEnabled: false,
          attribution: false,
          events: { initialized: () => resolve(made), contentChanged: onInput, input: onInput },
        },
      );
    });
    sendOnEnter(editor.el, onSubmit);
    return {
      field: editor.el,
      text: () => linesOfHtml(editor.html.get()),
      html: () => editor.html.get(),
      clear: () => editor.html.set(''),
      focus: () => editor.events.focus(),
      setPlaceholder: () => undefined,
    };
  },
};
