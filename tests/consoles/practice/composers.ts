import { contenteditableComposer } from './composers/contenteditable.ts';
import { textareaComposer } from './composers/textarea.ts';

export interface ComposerEvents {
  /** The text may have changed. */
  onInput(): void;
  /** Enter was pressed to send. */
  onSubmit(): void;
}

/** One mounted text editor, whatever it is made of. */
export interface Composer {
  /** The element a person types into. */
  field: HTMLElement;
  /** What stands for the field in the console's own tree, where it is inside of something. */
  host?: HTMLElement;
  /** The text as the engine's own interface gives it out; lines end with "\n". */
  text(): string;
  /** The same with its marks, where the engine has some. */
  html?(): string;
  clear(): void;
  focus(): void;
  setPlaceholder(text: string): void;
}

export interface ComposerKind {
  /** The value of ?editor= */
  name: string;
  label: string;
  /** Puts the editor into its frame; the frame gives the field its name and test id. */
  mount(frame: HTMLElement, events: ComposerEvents): Composer | Promise<Composer>;
}

/** Engines are large: each is bundled and loaded when it is asked for, from the file of its name. */
export const ENGINES: readonly Pick<ComposerKind, 'name' | 'label'>[] = [
  { name: 'input', label: 'One line' },
  { name: 'react', label: 'Text area of React' },
  { name: 'shadow', label: 'In shadow roots' },
  { name: 'shadow-prosemirror', label: 'ProseMirror in shadow roots' },
  { name: 'frame', label: 'In a frame' },
  { name: 'frame-other', label: 'In a frame of another origin' },
  { name: 'ckeditor4', label: 'CKEditor 4' },
  { name: 'ckeditor5', label: 'CKEditor 5' },
  { name: 'codemirror', label: 'CodeMirror 6' },
  { name: 'draft', label: 'Draft.js' },
  { name: 'froala', label: 'Froala' },
  { name: 'lexical', label: 'Lexical' },
  { name: 'prosemirror', label: 'ProseMirror' },
  { name: 'quill1', label: 'Quill 1' },
  { name: 'quill2', label: 'Quill 2' },
  { name: 'slate', label: 'Slate' },
  { name: 'tinymce', label: 'TinyMCE' },
  { name: 'tinymce-inline', label: 'TinyMCE, inline' },
  { name: 'tiptap', label: 'TipTap' },
  { name: 'trix', label: 'Trix' },
];

/** Every editor the console can be used with; the first is the default. */
export const EDITORS: readonly Pick<ComposerKind, 'name' | 'label'>[] = [
  textareaComposer,
  contenteditableComposer,
  ...ENGINES,
];

/** The editor named by ?editor=, or the default one. */
export async function chosenComposer(search: string): Promise<ComposerKind> {
  const name = new URLSearchParams(search).get('editor');
  if (name === contenteditableComposer.name) return contenteditableComposer;
  const engine = ENGINES.find((each) => each.name === name);
  if (!engine) return textareaComposer;
  const { composer } = (await import(/* @vite-ignore */ `/scripts/engine-${engine.name}.js`)) as {
    composer: ComposerKind;
  };
  return composer;
}
