import { STOP_BEGINS, STOP_ENDS, type FilledPart } from '@/utils/snippets/fill';
import { markupOf } from '@/utils/snippets/markup';

/** Private characters around what was filled in, beside those around a stop. */
const FILLED_BEGINS = '\uF8E2';
const FILLED_ENDS = '\uF8E3';

export type Piece = { readonly text: string; readonly look: 'text' | 'filled' | 'stop' };

/** The HTML of filled parts of a rich template, with private characters for what was filled in. */
export function markedMarkup(parts: readonly FilledPart[]): string {
  return parts
    .map(({ text, filled, stop }) => {
      if (stop) return STOP_BEGINS + markupOf(text) + STOP_ENDS;
      return filled ? FILLED_BEGINS + markupOf(text) + FILLED_ENDS : text;
    })
    .join('');
}

/** A marked text in pieces; `look` is what the text begins with, where it is the next of several. */
export function piecesOf(
  marked: string,
  look: Piece['look'] = 'text',
): { readonly pieces: readonly Piece[]; readonly look: Piece['look'] } {
  const pieces: Piece[] = [];
  for (const text of marked.split(/([\uF8E0-\uF8E3])/)) {
    if (text === STOP_BEGINS) {
      look = 'stop';
      pieces.push({ text: '', look });
    } else if (text === FILLED_BEGINS) look = 'filled';
    else if (text === STOP_ENDS || text === FILLED_ENDS) look = 'text';
    else if (text) pieces.push({ text, look });
  }
  return { pieces, look };
}

export function unmarked(text: string): string {
  return text.replace(/[\uF8E0-\uF8E3]/g, '');
}
