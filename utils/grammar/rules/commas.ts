import { HAVE, MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarRule } from '@/utils/grammar/rule';
import { isBe } from '@/utils/grammar/alike/look';
import { spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence } from '@/utils/grammar/sentence/token';

const LINKS =
  /^(?:however|therefore|moreover|furthermore|additionally|nevertheless|alternatively|unfortunately|fortunately)$/;
const CONDITIONS =
  /^(?:if|when|once|after|before|unless|until|while|because|since|although|though)$/;

/** "However you can", "No we don't", "If it fails please call us". */
export const commas: GrammarRule = {
  id: 'grammar/commas',
  label: 'Comma',
  reason: 'A comma parts what opens the sentence from the sentence itself.',
  find: (sentence) => {
    const at = linkEnd(sentence) ?? conditionEnd(sentence) ?? secondClause(sentence);
    if (at === undefined) return [];
    const next = sentence.at(at);
    const before = sentence.at(at - 1);
    return next.kind === 'word'
      ? [{ span: spanOf(before, next), instead: [`${before.text}, ${next.text}`] }]
      : [];
  },
  examples: {
    flags: [
      '[However you|However, you] can use the old one.',
      "[No we|No, we] don't charge for it.",
      '[Yes it|Yes, it] is included.',
      "If it doesn't [work please|work, please] call us.",
      'When the light is [green please|green, please] restart it.',
      'If you send [it we|it, we] will refund you.',
    ],
    passes: [
      'However you do it, it works.',
      'No one is here.',
      'If it fails, please call us.',
      'Please call us if it fails.',
      'If you could please send it, we would be glad.',
      'If you please him, he pays.',
      'Otherwise, it is fine.',
    ],
  },
};

/** "However you can", "Yes it is": what follows has to be a whole clause. */
function linkEnd({ at, tokens }: Sentence): number | undefined {
  const first = at(0).lower;
  const isLink = LINKS.test(first);
  if (!isLink && !/^(?:yes|no)$/.test(first)) return undefined;
  if (!SUBJECTS.has(at(1).lower)) return undefined;
  const verb = at(2);
  // "However you do it, it works": a second clause follows.
  const isWay = first === 'however' && tokens.slice(2).some(({ text }) => text === ',');
  const isClause =
    MODALS.has(verb.lower) ||
    HAVE.has(verb.lower) ||
    isBe(verb) ||
    verb.base === true ||
    /^(?:do|does|did)(?:n't)?$/.test(verb.lower);
  return isClause && !isWay ? 1 : undefined;
}

/** "If it does not work please call us". */
function conditionEnd({ at, tokens }: Sentence): number | undefined {
  if (!CONDITIONS.test(at(0).lower)) return undefined;
  const please = tokens.findIndex(({ lower }) => lower === 'please' || lower === 'kindly');
  if (please < 3 || tokens.slice(0, please).some(({ kind }) => kind === 'mark')) return undefined;
  const before = at(please - 1);
  const isMiddle =
    SUBJECTS.has(before.lower) ||
    MODALS.has(before.lower) ||
    /^(?:to|and|or|but|then|so)$/.test(before.lower);
  return !isMiddle && at(please + 1).base === true ? please : undefined;
}

/** "If you send it back we will refund you": the first clause ends in no noun that "we" may describe. */
function secondClause({ at, tokens }: Sentence): number | undefined {
  if (!CONDITIONS.test(at(0).lower)) return undefined;
  const we = tokens.findIndex(({ lower }, index) => {
    if (index < 3 || !/^(?:we|i|we'll|i'll)$/.test(lower)) return false;
    return lower.endsWith("'ll") || MODALS.has(at(index + 1).lower);
  });
  if (we < 3 || tokens.slice(0, we).some(({ kind }) => kind === 'mark')) return undefined;
  const before = at(we - 1);
  const isWhole =
    /^(?:it|them|him|us|me|yet|again|today|tomorrow|now|back|here|there|soon|already)$/.test(
      before.lower,
    ) ||
    (before.mainAdjective === true && !before.one && !before.verb);
  return isWhole ? we : undefined;
}
