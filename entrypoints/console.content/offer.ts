import type { PickerView, PreviewView, ReviewView } from '@/components/face/view';
import { boxOf } from '@/utils/dom/box';
import type { Editor } from '@/utils/editors/editor';
import type { AskedFrom } from '@/utils/platform/snippet-port';
import type { SnippetMatch } from '@/utils/snippets/snippet';
import type { Typed } from '@/utils/snippets/trigger';
import type { Place } from './place';

/** An open picker: for which composer, what was typed, and what was found for it. */
export type Offer = {
  readonly editor: Editor;
  readonly place: Place;
  readonly dir: 'ltr' | 'rtl';
  /** Where the typed query begins: after the trigger, or the caret when opened by key. */
  readonly start: number;
  readonly byKey: boolean;
  /** What the page shows of the conversation, as it was when the picker opened. */
  readonly from: Promise<AskedFrom>;
  /** The filled texts of matches that were pointed at. */
  previews: Map<string, PreviewView>;
  typed: Typed;
  matches: readonly SnippetMatch[];
  /** -1: none, as the list changed while it was open and a person has to look. */
  active: number;
  /** The matches are still those of what was typed before. */
  searching: boolean;
  /** The row that a person went to meanwhile: it is the active one of the matches that come. */
  moved?: string | undefined;
  /** A list was shown for it. */
  listed: boolean;
  /** This key came before the matches: it acts when they are there. */
  early?: 'Enter' | 'Tab' | undefined;
  review?: Review | undefined;
};

/** Whether this snippet, which was chosen, needs a look is being asked; then what is to be looked at. */
export type Review = { readonly id: string; readonly view?: ReviewView };

export function newOffer(
  fixed: Pick<Offer, 'editor' | 'place' | 'byKey' | 'from' | 'typed'>,
): Offer {
  const { element } = fixed.editor;
  return {
    ...fixed,
    dir: getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr',
    start: fixed.typed.span.start,
    previews: new Map(),
    matches: [],
    active: 0,
    searching: true,
    listed: false,
  };
}

/**
 * Brings an open list up to date. Rows stay where they are, for a pointer or a finger may be on its way to
 * one; what is new comes behind them. Nothing is active that was not there to be seen.
 */
export function renew(offer: Offer, found: readonly SnippetMatch[]): void {
  const { matches, active } = offer;
  const fresh = new Map(found.map((match) => [match.id, match]));
  const rows = matches.map((old) => fresh.get(old.id) ?? { ...old, gone: true });
  for (const { id } of matches) fresh.delete(id);
  offer.matches = [...rows, ...fresh.values()];
  offer.previews = new Map();
  if (!rows[active] || rows[active].gone) offer.active = -1;
}

/** Goes to a row; in a list that is about to be another one the row is remembered by its snippet. */
export function goTo(offer: Offer, row: number): void {
  offer.active = row;
  if (offer.searching) offer.moved = offer.matches[row]?.id;
}

/** Puts the matches of what is typed now in. Nothing is active when the row that was gone to is not among them. */
export function take(offer: Offer, matches: readonly SnippetMatch[]): void {
  const { moved } = offer;
  offer.matches = matches;
  offer.active = moved === undefined ? 0 : matches.findIndex(({ id }) => id === moved);
  offer.searching = false;
}

export function viewOf(offer: Offer, now: number): PickerView {
  const { matches, active, typed, previews, review, editor, dir } = offer;
  const preview = previews.get(matches[active]?.id ?? '');
  return {
    matches,
    active,
    query: typed.query,
    composer: boxOf(editor.element),
    dir,
    now,
    ...(preview && { preview }),
    ...(review?.view && { review: review.view }),
  };
}
