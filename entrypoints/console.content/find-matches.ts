import type { ReviewView } from '@/components/face/view';
import { askAgain, type Ask } from '@/utils/platform/port';
import type { SnippetAnswer, SnippetAsk } from '@/utils/platform/snippet-port';
import type { Offer } from './offer';

/** So many of the customer's messages tell what it is about now. */
const MESSAGES = 3;

export type FindMatches = {
  /** Resolves to true when the matches of what is typed now are in the offer. */
  search(offer: Offer): Promise<boolean>;
  /** Has the active match filled, where the library is, and shows the offer again. */
  preview(offer: Offer): void;
  /** What a person should see before this snippet is put in. */
  review(offer: Offer, id: string): Promise<ReviewView | undefined>;
};

/** Asks the library for an open picker; answers that come too late are dropped. */
export function findMatches(on: {
  readonly ask: Ask<SnippetAsk, SnippetAnswer>;
  isOpen(offer: Offer): boolean;
  show(): void;
  failed(error: unknown): void;
}): FindMatches {
  const { isOpen } = on;
  const ask = askAgain(on.ask);
  const answerTo = async (question: SnippetAsk): Promise<SnippetAnswer | undefined> =>
    ask(question).catch((error: unknown) => {
      on.failed(error);
      return undefined;
    });
  return {
    async search(offer) {
      const { typed } = offer;
      offer.searching = true;
      const from = await offer.from;
      if (!isOpen(offer) || offer.typed !== typed) return false;
      const conversation = offer.place.customerSays(MESSAGES);
      const answer = await answerTo({ kind: 'search', query: typed.query, conversation, ...from });
      if (!isOpen(offer) || offer.typed !== typed || answer?.kind !== 'matches') return false;
      Object.assign(offer, { matches: answer.matches, active: 0, searching: false });
      return true;
    },
    preview(offer) {
      const id = offer.matches[offer.active]?.id;
      if (id === undefined || offer.previews.has(id)) return;
      void (async () => {
        const answer = await answerTo({ kind: 'preview', id, ...(await offer.from) });
        if (answer?.kind !== 'preview' || offer.previews.has(id)) return;
        const { text, langs, lang } = answer;
        offer.previews.set(id, { text, langs, ...(lang && { lang }) });
        if (isOpen(offer) && offer.matches[offer.active]?.id === id) on.show();
      })();
    },
    async review(offer, id) {
      const answer = await answerTo({ kind: 'review', id, ...(await offer.from) });
      if (answer?.kind !== 'review') return undefined;
      const { due, pieces } = answer;
      return { ...(due && { due }), ...(pieces && { pieces }) };
    },
  };
}
