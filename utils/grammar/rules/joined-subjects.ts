import { MASS } from '@/utils/grammar/lexicon/support';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, skipAdverbs } from '@/utils/grammar/sentence/look';
import { nounSubjectAt } from '@/utils/grammar/sentence/subject';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const MANY = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ["isn't", "aren't"],
  ["wasn't", "weren't"],
  ["hasn't", "haven't"],
  ["doesn't", "don't"],
]);
const DETERMINED = /^(?:the|these|those|our|your|my|their|his|her|its)$/;

export const joinedSubjects: GrammarRule = {
  id: 'grammar/joined-subjects',
  label: 'Agreement',
  reason: 'Two subjects joined by “and” take the verb of many.',
  find: (sentence) => {
    // Only at the head of a sentence: "I checked the app and the website shows it" is two clauses.
    const match = atHead(sentence);
    return match ? [match] : [];
  },
  examples: {
    flags: [
      'The app and the website [shows|show] another price.',
      'Your internet and your phone [is|are] on one bill.',
      'The box and the cable [was|were] missing.',
    ],
    passes: [
      'The app and the website show the price.',
      'I opened the app and the website shows the price.',
      'The phone is here and the case is not.',
    ],
  },
};

function atHead(sentence: Sentence): GrammarMatch | undefined {
  const { at } = sentence;
  const first = nounSubjectAt(sentence, 0);
  if (!first || at(first.end).lower !== 'and' || !DETERMINED.test(at(first.end + 1).lower))
    return undefined;
  let end = first.end + 2;
  while (isNominal(at(end)) && isNominal(at(end + 1)) && !at(end + 1).third && end < 8) end += 1;
  const second = at(end);
  if (!(second.one ?? second.many) || MASS.has(second.noun ?? '')) return undefined;
  const verbAt = skipAdverbs(sentence, end + 1);
  const verb = at(verbAt);
  const isVerb = verb.third && verb.mainVerb && (!verb.many || beginsObject(at(verbAt + 1)));
  const right = MANY.get(verb.lower) ?? (isVerb ? verb.verb : undefined);
  return right ? { span: verb, instead: [right] } : undefined;
}

const isNominal = ({ one, many, adjective, isName, kind }: Token): boolean =>
  kind === 'word' && (one === true || many === true || adjective === true || isName);
