import { isAlone } from '@/utils/dom/take-key';
import type { Offer, Review } from './offer';

/** What a key means while the picker is open; undefined when it is not the picker's. */
export type PickerKey =
  | { readonly does: 'move'; readonly by: 1 | -1 }
  | { readonly does: 'choose' | 'confirm'; readonly id: string }
  /** Enter or Tab before there is a list. */
  | { readonly does: 'hurry'; readonly key: 'Enter' | 'Tab' }
  | { readonly does: 'back' | 'close' }
  /** Kept from the console, and nothing else. */
  | { readonly does: 'nothing' };

export function pickerKey(event: KeyboardEvent, offer: Offer): PickerKey | undefined {
  const { key } = event;
  const plain = isAlone(event);
  if (offer.review) return plain ? reviewKey(event, offer.review) : undefined;
  const { matches, active, searching } = offer;
  const picked = matches[digitOf(event) - 1];
  if (picked) return { does: 'choose', id: picked.id };
  if (!plain) return undefined;
  if (key === 'Escape') return { does: 'close' };
  if ((key === 'ArrowDown' || key === 'ArrowUp') && matches.length) {
    // What was taken is taken from where the marker was then.
    return offer.early ? { does: 'nothing' } : { does: 'move', by: key === 'ArrowDown' ? 1 : -1 };
  }
  if (key !== 'Enter' && key !== 'Tab') return undefined;
  if (searching) return { does: 'hurry', key };
  const chosen = matches[active];
  if (chosen) return { does: 'choose', id: chosen.id };
  // With rows in view and none active, Enter is still no key of the console: it would send.
  return matches.length ? { does: 'nothing' } : undefined;
}

/** The row that an arrow goes to, past those that are gone; -1 when no row is left. */
export function rowBeside({ matches, active }: Offer, by: 1 | -1): number {
  const { length } = matches;
  let row = active < 0 && by < 0 ? length : active;
  for (let left = length; left > 0; left--) {
    row = (row + by + length) % length;
    if (!matches[row]!.gone) return row;
  }
  return -1;
}

/**
 * What a key that came before the matches takes of them: the active one. Enter always does, or it would
 * send; Tab expands a shortcut that was typed in full, anything else is seen before it is put in.
 */
export function takenEarly({ early, matches, active, typed, listed }: Offer): string | undefined {
  const match = matches[active];
  if (!match || !early) return undefined;
  const isMeant = early === 'Enter' || listed || match.shortcut === typed.query.toLowerCase();
  return isMeant ? match.id : undefined;
}

function reviewKey({ key, repeat }: KeyboardEvent, { id, view }: Review): PickerKey | undefined {
  if (key === 'Escape') return { does: 'back' };
  if (key !== 'Enter' && key !== 'Tab') return undefined;
  // A key that is held down has chosen; it does not confirm as well.
  return key === 'Enter' && view && !repeat ? { does: 'confirm', id } : { does: 'nothing' };
}

/** The digit that is pressed with Ctrl (Cmd); NaN for any other key. */
function digitOf({ ctrlKey, metaKey, code }: KeyboardEvent): number {
  return ctrlKey || metaKey ? Number(/^Digit([1-9])$/.exec(code)?.[1]) : NaN;
}
