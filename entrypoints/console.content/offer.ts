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
  /** A list was shown for it. */
  listed: boolean;
  /** This key came before the matches: it acts when they are there. */
  early?: 'Enter' | 'Tab' | undefined;
  /** Whether the chosen snippet needs a look is being asked; then what is to be looked at. */
  review?: 'asked' | ReviewView | undefined;
};

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
    ...(review && review !== 'asked' && { review }),
  };
}
