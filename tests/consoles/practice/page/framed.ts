import { contenteditableComposer } from '../composers/contenteditable.ts';

/** What the framed editor tells the console around it. */
export type Framed =
  | { readonly kind: 'text'; readonly text: string; readonly html: string }
  | { readonly kind: 'submit' };

export type ToFramed = 'clear' | 'focus';

const tell = (message: Framed): void => window.parent.postMessage(message, '*');

const tellText = (): void => tell({ kind: 'text', text: composer.text(), html: composer.html() });

const composer = contenteditableComposer.mount(document.body, {
  onInput: () => tellText(),
  onSubmit: () => tell({ kind: 'submit' }),
});
composer.field.classList.add('editor-field');
composer.field.dataset['testid'] = 'composer';

window.addEventListener('message', ({ source, data }: MessageEvent<ToFramed>) => {
  if (source !== window.parent) return;
  if (data === 'focus') return composer.focus();
  composer.clear();
  tellText();
});
