import type { DateWish } from './date-wish';
import type { VariableName } from './variables';

/** One piece of a template. In a rich template `text` holds HTML, everywhere else plain text. */
export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  /** A missing fallback is the variable's own, or the value is asked for. */
  | { readonly kind: 'variable'; readonly name: VariableName; readonly fallback?: string }
  | { readonly kind: 'date'; readonly wish: DateWish }
  /** Where the caret goes; the words stand there selected, to be typed over. */
  | { readonly kind: 'cursor'; readonly words: string }
  | {
      readonly kind: 'ask';
      readonly name: string;
      readonly initial: string;
      readonly multiline: boolean;
    }
  | {
      readonly kind: 'pick';
      readonly name: string;
      readonly options: readonly string[];
      readonly initial: string;
    }
  | { readonly kind: 'clipboard' }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'include'; readonly shortcut: string }
  /** One part or the other, by whether the value is known. */
  | {
      readonly kind: 'if';
      readonly name: VariableName;
      readonly known: readonly TemplatePart[];
      readonly unknown: readonly TemplatePart[];
    }
  /** A part that the operator switches on or off in the form. */
  | {
      readonly kind: 'option';
      readonly name: string;
      readonly on: boolean;
      readonly parts: readonly TemplatePart[];
    };

export type PartOf<Kind extends TemplatePart['kind']> = Extract<
  TemplatePart,
  { readonly kind: Kind }
>;

/** Calls `visit` with each part, those within others too, in the order of the source. */
export function eachPart(
  parts: readonly TemplatePart[],
  visit: (part: TemplatePart) => void,
): void {
  for (const part of parts) {
    visit(part);
    if (part.kind === 'if') {
      eachPart(part.known, visit);
      eachPart(part.unknown, visit);
    } else if (part.kind === 'option') eachPart(part.parts, visit);
  }
}
