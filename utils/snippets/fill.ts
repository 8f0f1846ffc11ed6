import { writeDate } from './date-wish';
import { markupOf } from './markup';
import type { Span } from '@/utils/text/span';
import type { TemplatePart } from './part';
import type { Template } from './template';
import { fallbackOf, VARIABLES, type TemplateValues } from './variables';

/** What a template is filled with; the same gives the same. */
export type Filling = {
  readonly values: TemplateValues;
  /** Epoch ms. */
  readonly now: number;
  /** Language of dates, as browsers name it: "en-GB". */
  readonly locale: string;
  /** Values of the facts, by name. */
  readonly facts?: ReadonlyMap<string, string>;
  /** What was answered in the form, by the name of the gap; an option that is on is "on". */
  readonly answers?: ReadonlyMap<string, string>;
  readonly clipboard?: string;
};

export type Filled = {
  readonly text: string;
  /** Where the caret goes, in order; the words of a stop stand there selected. UTF-16 offsets. */
  readonly stops: readonly Span[];
};

/** A part as it is written: `filled` tells what was put in for the template's author. */
export type FilledPart = {
  readonly text: string;
  readonly filled: boolean;
  /** The caret goes here; the text is what it selects. */
  readonly stop?: true;
};

/** The text that goes into the composer. Of a rich template it is HTML, with `stopMark`s in it. */
export function fillTemplate(template: Template, filling: Filling): Filled {
  let text = '';
  const stops: Span[] = [];
  for (const part of fillParts(template.parts, filling)) {
    const start = text.length;
    // A field has one kind of line end, whatever a file or the clipboard has.
    if (!template.rich) text += part.text.replace(/\r\n?/g, '\n');
    else if (part.stop) text += `${STOP_BEGINS}${markupOf(part.text)}${STOP_ENDS}`;
    else text += part.filled ? markupOf(part.text) : part.text;
    if (part.stop && !template.rich) stops.push({ start, end: text.length });
  }
  return { text, stops };
}

/** Private characters that carry the stops of a rich template through its HTML; nobody types them. */
export const STOP_BEGINS = '\uF8E0';
export const STOP_ENDS = '\uF8E1';

/** The same in pieces, for a preview that shows what was filled in. */
export function fillParts(parts: readonly TemplatePart[], filling: Filling): FilledPart[] {
  const { values, answers, facts, now, locale } = filling;
  const put = (text: string): FilledPart[] => [{ text, filled: true }];
  return parts.flatMap((part): FilledPart[] => {
    switch (part.kind) {
      case 'text':
        return [{ text: part.text, filled: false }];
      case 'variable': {
        const asked = answers?.get(gapOf(part.name));
        return put(
          values[part.name]?.trim() || (part.fallback ?? fallbackOf(part.name) ?? asked ?? ''),
        );
      }
      case 'date':
        return put(writeDate(part.wish, now, locale));
      case 'cursor':
        return [{ text: part.words, filled: true, stop: true }];
      case 'ask':
      case 'pick':
        return put(answers?.get(part.name) ?? part.initial);
      case 'clipboard':
        return put(filling.clipboard ?? '');
      case 'fact':
        return put(facts?.get(part.name) ?? '');
      case 'include':
        return []; // Taken in before: see `expandTemplate`.
      case 'if':
        return fillParts(values[part.name]?.trim() ? part.known : part.unknown, filling);
      case 'option': {
        const on = answers?.get(part.name) ?? (part.on ? 'on' : '');
        return on === 'on' ? fillParts(part.parts, filling) : [];
      }
    }
  });
}

/** How the form asks for a value that the page does not show: "The subject of this conversation". */
export function gapOf(name: keyof typeof VARIABLES): string {
  const { words } = VARIABLES[name];
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** First line of what would be inserted, cut to `length` UTF-16 units, for lists. */
export function previewOf(text: string, length = 120): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}
