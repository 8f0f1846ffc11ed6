import type { ReviewView } from '@/components/face/view';
import { logFailure } from '@/utils/platform/log';
import { askAgain, type Ask } from '@/utils/platform/port';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import { renew, take, type Offer } from './offer';

/** So many of the customer's messages tell what it is about now. */
const MESSAGES = 3;

export type FindMatches = {
  /** Resolves to true when the matches of what is typed now are in the offer. */
  search(offer: Offer): Promise<boolean>;
  /** Asks once more for the list that stands open; true when it is up to date. */
  refresh(offer: Offer): Promise<boolean>;
  /** Has the active match filled, where the library is, and shows the offer again. */
  preview(offer: Offer): void;
  /** What a person should see before this snippet is put in. */
  review(offer: Offer, id: string): Promise<ReviewView | undefined>;
};

/**
 * Asks the library for an open picker; answers that come too late are dropped. Rejects where the library
 * cannot be asked, but for a preview, which is done without.
 */
export function findMatches(on: {
  readonly ask: Ask<SnippetAsk, SnippetAnswer>;
  isOpen(offer: Offer): boolean;
  show(): void;
  /** The library is another than the one of the last matches. */
  changed(): void;
}): FindMatches {
  const { isOpen } = on;
  const ask = askAgain(on.ask);
  let isTold = false;
  /** One wait for the next change at a time; a host that went away is asked by the next search. */
  const hearOfChange = async (edition: number): Promise<void> => {
    if (isTold) return;
    isTold = true;
    const news = await on.ask({ kind: 'changed', edition }).catch(() => undefined);
    isTold = false;
    if (news) on.changed();
  };
  const find = async (offer: Offer, again: boolean): Promise<boolean> => {
    const { typed } = offer;
    if (!again) offer.searching = true;
    const from = await offer.from;
    if (!isOpen(offer) || offer.typed !== typed) return false;
    const conversation = offer.place.customerSays(MESSAGES);
    const answer = await ask({
      kind: 'search',
      query: typed.query,
      conversation,
      ...(again && { shown: offer.matches.map(({ id }) => id) }),
      ...from,
    });
    if (!isOpen(offer) || offer.typed !== typed || answer.kind !== 'matches') return false;
    if (again && (offer.searching || offer.review)) return false;
    if (again) renew(offer, answer.matches);
    else take(offer, answer.matches);
    void hearOfChange(answer.edition);
    return true;
  };
  return {
    search: (offer) => find(offer, false),
    refresh: (offer) => find(offer, true),
    preview(offer) {
      const { previews } = offer;
      const id = offer.matches[offer.active]?.id;
      if (id === undefined || previews.has(id)) return;
      const fetch = async (): Promise<void> => {
        const answer = await ask({ kind: 'preview', id, ...(await offer.from) });
        if (answer.kind !== 'preview' || previews.has(id)) return;
        const { text, langs, lang } = answer;
        previews.set(id, { text, langs, ...(lang && { lang }) });
        if (isOpen(offer) && offer.matches[offer.active]?.id === id) on.show();
      };
      // The row itself says enough; choosing it asks again.
      fetch().catch((error: unknown) => logFailure('the preview of a snippet', error));
    },
    async review(offer, id) {
      const answer = await ask({ kind: 'review', id, ...(await offer.from) });
      if (answer.kind !== 'review') return undefined;
      const { due, pieces } = answer;
      return { ...(due && { due }), ...(pieces && { pieces }) };
    },
  };
}
