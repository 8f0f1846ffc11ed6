import { textOfMarkup } from './markup';
import type { TemplatePart } from './part';
import { parseTemplate } from './template';
import type { Text } from './variant';

/** Stands for what is filled in; U+FFFC is Unicode's own sign for "something else goes here". */
export const GAP = '\uFFFC';

/** What a snippet says whoever it is sent to: plain text, with a `GAP` for each filling. */
export function speechOf({ body, rich }: Text): string {
  const speech = said(parseTemplate(body, { rich }).parts);
  return rich ? textOfMarkup(speech) : speech;
}

function said(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'if') return said(part.known);
      if (part.kind === 'option') return part.on ? said(part.parts) : '';
      return GAP;
    })
    .join('');
}
