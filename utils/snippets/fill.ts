import { writeDate } from './date-wish';
import { parseTemplate, type Template, type TemplatePart, type TemplateValues } from './template';

/** What a template is filled with; the same gives the same. */
export type Filling = {
  readonly values: TemplateValues;
  /** Epoch ms. */
  readonly now: number;
  /** Language of dates, as browsers name it: "en-GB". */
  readonly locale: string;
};

export type Filled = {
  readonly text: string;
  /** UTF-16 offset into the text where the caret goes; behind the text when it is missing. */
  readonly cursor?: number;
};

/** A part as it is written: `filled` tells what was put in for the template's author. */
export type FilledPart = { readonly text: string; readonly filled: boolean } | 'cursor';

/** The text that goes into the composer. */
export function fillTemplate(template: Template, filling: Filling): Filled {
  let text = '';
  let cursor: number | undefined;
  for (const part of fillParts(template.parts, filling)) {
    if (part === 'cursor') cursor ??= text.length;
    else text += part.text;
  }
  return { text, ...(cursor !== undefined && { cursor }) };
}

/** The same in pieces, for a preview that shows what was filled in. */
export function fillParts(parts: readonly TemplatePart[], filling: Filling): FilledPart[] {
  return parts.flatMap((part): FilledPart[] => {
    switch (part.kind) {
      case 'text':
        return [{ text: part.text, filled: false }];
      case 'variable':
        return [{ text: filling.values[part.name]?.trim() || part.fallback, filled: true }];
      case 'date':
        return [{ text: writeDate(part.wish, filling.now, filling.locale), filled: true }];
      case 'cursor':
        return ['cursor'];
      case 'if':
        return fillParts(filling.values[part.name]?.trim() ? part.known : part.unknown, filling);
    }
  });
}

/** First line of what would be inserted, cut to `length` UTF-16 units, for lists. */
export function previewOf(source: string, filling: Filling, length = 120): string {
  const line = fillTemplate(parseTemplate(source), filling).text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
