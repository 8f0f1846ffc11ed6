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
  text(): string;
  clear(): void;
  focus(): void;
  setPlaceholder(text: string): void;
}

export interface ComposerKind {
  /** The value of ?editor= */
  name: string;
  label: string;
  /** Puts the editor into its frame; the frame gives the field its name and test id. */
  mount(frame: HTMLElement, events: ComposerEvents): Composer;
}

/** Every editor the console can be used with; the first is the default. */
export const COMPOSER_KINDS: readonly [ComposerKind, ...ComposerKind[]] = [
  textareaComposer,
  contenteditableComposer,
];

/** The editor named by ?editor=, or the default one. */
export function chosenComposer(search: string): ComposerKind {
  const name = new URLSearchParams(search).get('editor');
  return COMPOSER_KINDS.find((kind) => kind.name === name) ?? COMPOSER_KINDS[0];
}
