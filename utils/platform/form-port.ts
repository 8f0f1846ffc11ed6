import type { FilledPart } from '@/utils/snippets/fill';
import type { Gap } from '@/utils/snippets/gaps';

/** Name of the port between the frame with the form and the context that holds the library. */
export const FORM_PORT = 'fill-form';

/** Answers by the name of their gap; an option that is on is "on". */
export type Answers = Readonly<Record<string, string>>;

/** What the person chose in the form so far. */
export type Choices = { readonly answers: Answers; readonly lang?: string };

export type FormAsk =
  /** The first thing said; the id opens the form once. */
  | { readonly kind: 'open'; readonly form: string }
  | ({ readonly kind: 'change' | 'submit' } & Choices)
  | { readonly kind: 'cancel' };

/** What the form shows. The template itself stays where it is. */
export type FormContent = {
  readonly title: string;
  readonly gaps: readonly Gap[];
  /** Languages of the snippet, where there are several; `lang` is the one that was taken. */
  readonly langs: readonly string[];
  readonly lang?: string;
  /** The text as it would be put in now. */
  readonly preview: readonly FilledPart[];
};

export type FormAnswer =
  | { readonly kind: 'form'; readonly content: FormContent }
  | { readonly kind: 'done' }
  /** A sentence: with these choices the snippet cannot be put in. */
  | { readonly kind: 'broken'; readonly problem: string }
  /** There is no such form, or not any more. */
  | { readonly kind: 'gone' };

/** Said by the content script to the frame when it has loaded, with a `MessagePort` for the answers. */
export type FormGreeting = {
  readonly form: string;
  readonly scheme: 'light' | 'dark';
  readonly dir: 'ltr' | 'rtl';
};

/** Said by the frame to the content script: it has loaded; its height in CSS pixels; it has no form. */
export type FormSays =
  | { readonly kind: 'here' }
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'gone' };
