import type { PiiDetector } from '@/utils/pii/detector';
import type { Reading } from '@/utils/pii/reading';
import type { Span } from '@/utils/text/span';

const SPOKEN_OF =
  /seed|mnemonic|phrase|wallet|recover|metamask|ledger|(?:12|18|24|twelve|twenty[ -]four)[ -](?:secret )?words/;
/** Words of three to eight letters (BIP-39 has no others), numbered or not; no sentence is made of them. */
const WORD = String.raw`(?:\d{1,2}[.):]?\s?)?(?!(?:the|and|for|was|are|not|but|has|had|with|from|your|our|were|those|these|please|which|would|could|have|been|them|their|seed|phrase|words?)(?![a-z]))[a-z]{3,8}`;
const RUN = new RegExp(String.raw`(?<![a-z\d])${WORD}(?:[\s,]{1,3}${WORD}){11,23}(?![a-z])`, 'g');

/** Twelve words, or three, six … more (BIP-39): what is left over is talk that goes on. */
function phrasesIn({ plain }: Reading): Span[] {
  if (!SPOKEN_OF.test(plain)) return [];
  return Array.from(plain.matchAll(RUN)).flatMap(({ 0: run, index: start }) => {
    const words = Array.from(run.matchAll(/[a-z]+/g));
    // The words of the list are hardly ever bent; those of a sentence are.
    if (words.filter(([word]) => /[^s]s$|ed$/.test(word)).length > 1) return [];
    const last = words[words.length - (words.length % 3) - 1]!;
    return [{ start, end: start + last.index + last[0].length }];
  });
}

export const seedPhrase: PiiDetector = {
  id: 'pii/seed-phrase',
  entity: 'SECRET',
  label: 'The words that open a wallet',
  reason:
    'Twelve words or more in a row, and a wallet is spoken of. Whoever has them has the money.',
  severity: 'blocking',
  confidence: 0.93,
  find: phrasesIn,
  redact: () => '(recovery words removed)',
  examples: {
    finds: [
      'my seed phrase is [gadget orbit velvet lumber sadness pigeon fabric tilt honey museum crisp wagon]',
      'wallet wont open. [1. apple 2. brick 3. canoe 4. drift 5. ember 6. frost 7. giant 8. hover 9. ivory 10. jelly 11. knife 12. lemon] thanks',
      'these are my twelve words: [canyon olive marble trumpet ginger falcon velvet sketch onion harbor pepper violin]. Nothing happens',
    ],
    ignores: [
      'I lost the twelve words of my wallet, please help me get back into it',
      'gadget orbit velvet lumber sadness pigeon fabric tilt honey museum crisp wagon',
      'we can recover your account while all system checks every detail about orders that got placed last month',
      'Your wallet app needs an update before you can recover anything, sorry about that.',
    ],
  },
};
