import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offeredTone, offerTone } from '@/utils/findings/offered-tone';
import { watchWords } from '@/utils/platform/words';
import { findPhrases } from '@/utils/words/find-phrases';
import { knownIn } from '@/utils/words/known';
import { NO_WORDS, type AllWords } from '@/utils/words/words';
import { addingOf } from './adding';

/** Dictionaries and phrases: injected behind the rules of tone, whose hints they join. */
export default defineUnlistedScript(() => {
  const tone = offeredTone();
  if (!tone) return;
  let words: AllWords = { own: NO_WORDS, team: [] };
  offerTone({
    id: tone.id,
    find: (draft) => [...findPhrases(draft, words), ...tone.find(draft)],
    house: {
      watch: (news, signal) =>
        watchWords((now) => {
          words = now;
          news();
        }, signal),
      knownIn: (text) => knownIn(text, words),
      dismissalsOf: addingOf,
    },
  });
});
