import { HAVE, MODALS, OBJECTS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import { MASS } from '@/utils/grammar/lexicon/support';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { beginsObject, skipAdverbs } from '@/utils/grammar/sentence/look';
import { nounSubjectAt, type NounSubject } from '@/utils/grammar/sentence/subject';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';
import { tableOf } from '@/utils/grammar/table';

const TO_SINGULAR = tableOf<string>({
  ...{ are: 'is', have: 'has', were: 'was', "aren't": "isn't", "haven't": "hasn't" },
  ...{ "weren't": "wasn't", "don't": "doesn't" },
});
const TO_PLURAL = tableOf<string>({
  ...{ is: 'are', has: 'have', was: 'were', "isn't": "aren't", "hasn't": "haven't" },
  ...{ "wasn't": "weren't", "doesn't": "don't" },
});
const PLACES =
  /^(?:on|in|for|from|with|at|about|under|between|near|behind|before|after|by|to|of|during|within|without)$/;
const WHEN =
  /^(?:yesterday|today|earlier|recently|already|twice|again|online|directly|here|there|now)$/;

/** "The documents that you uploaded yesterday is": a clause or phrases between subject and verb. */
export const agreementAcross: GrammarRule = {
  id: 'grammar/agreement-across',
  label: 'Agreement',
  reason: 'The verb goes with its subject, which stands some words before it.',
  find: (sentence) => {
    // "If the items you chose were lower": with "were" what is unreal.
    if (sentence.tokens.some(({ lower }) => /^(?:wish|though)$/.test(lower))) return [];
    return sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const subject = subjectAt(sentence, token, index);
      if (!subject) return [];
      const clause = clauseEnd(sentence, subject.end);
      const end = phrasesEnd(sentence, clause ?? subject.end);
      // Phrases alone are seen elsewhere (far-agreement.ts); here there is a clause, or a comma.
      const behind = clause === undefined ? commaEnd(sentence, subject.end) : end;
      if (behind === undefined) return [];
      const right = rightForm(sentence, subject, skipAdverbs(sentence, behind));
      return right ? [right] : [];
    });
  },
  examples: {
    flags: [
      'The documents that you uploaded yesterday [is|are] too blurry.',
      "The items you returned on the 4th [hasn't|haven't] reached us.",
      'The attachments you sent us [shows|show] another number.',
      'The changes you made [has|have] not been saved.',
      'The person who handled your calls [are|is] off today.',
      'Every customer who signed up before June [get|gets] it for free.',
      'The price of the upgrade, including taxes, [come|comes] to 40 euros.',
      'Your invoices, including the one from May, [is|are] in the archive.',
    ],
    passes: [
      'The documents that you uploaded yesterday are too blurry.',
      'The order you placed has two items.',
      'The one who called is here.',
      'The refund you asked for takes five days.',
      'The people who called have a ticket.',
      'The item that you sent us and the box are here.',
      'The reason you see two charges is simple.',
      'The email you sent us has been read.',
      'The team who helped you are off today.',
      'The changes you made last week show now.',
      'The address you gave us includes a box.',
    ],
  },
};

function subjectAt(sentence: Sentence, token: Token, index: number): NounSubject | undefined {
  const subject = nounSubjectAt(sentence, index);
  if (!subject || MASS.has(subject.head.noun ?? '') || token.lower === 'no') return undefined;
  return subject;
}

/** The end of "that you uploaded", "you sent us", "who signed up". */
function clauseEnd({ at }: Sentence, from: number): number | undefined {
  const isRelative = /^(?:that|which|who)$/.test(at(from).lower);
  let index = isRelative ? from + 1 : from;
  const hasSubject = SUBJECTS.has(at(index).lower) && at(index).lower !== 'it';
  if (!hasSubject && !isRelative) return undefined;
  if (hasSubject) index += 1;
  const hasAuxiliary =
    HAVE.has(at(index).lower) || MODALS.has(at(index).lower) || at(index).lower === 'did';
  if (hasAuxiliary) index += 1;
  const verb = at(index);
  const isVerb = hasAuxiliary ? (verb.participle ?? verb.base) : verb.past && !verb.base;
  if (!isVerb || verb.isName) return undefined;
  index += 1;
  if (/^(?:up|in|out|for|off|back)$/.test(at(index).lower) && !beginsObject(at(index + 1)))
    index += 1;
  // The object of "who handled your calls", the person of "you sent us".
  if (OBJECTS.has(at(index).lower)) index += 1;
  else if (isRelative && !hasSubject && beginsObject(at(index))) index = nounsEnd(at, index + 1);
  return index;
}

function nounsEnd(at: Sentence['at'], from: number): number {
  let index = from;
  const isPart = ({ one, many, adjective, isName, kind }: Token): boolean =>
    kind === 'word' && (one === true || many === true || adjective === true || isName);
  while (isPart(at(index)) && index < from + 3 && !(at(index).many && !at(index + 1).many))
    index += 1;
  return isPart(at(index)) && index < from + 3 ? index + 1 : index;
}

/** The end of "yesterday", "on the 4th", "before June", one behind the other. */
function phrasesEnd({ at }: Sentence, from: number): number {
  let index = from;
  for (let turns = 0; turns < 3; turns += 1) {
    if (WHEN.test(at(index).lower)) index += 1;
    else if (/^(?:last|this)$/.test(at(index).lower) && at(index + 1).one) index += 2;
    else if (PLACES.test(at(index).lower)) {
      let noun = index + 1;
      if (beginsObject(at(noun))) noun += 1;
      const end = at(noun).kind === 'number' ? nextOf(at, noun) : nounsEnd(at, noun);
      if (end === index + 1) return index;
      index = end;
    }
  }
  return index;
}

/** "4th" is a number and letters behind it. */
const nextOf = (at: Sentence['at'], index: number): number =>
  /^(?:st|nd|rd|th)$/.test(at(index + 1).lower) ? index + 2 : index + 1;

/** "…, including taxes and fees, come": what stands between two commas. */
function commaEnd(sentence: Sentence, from: number): number | undefined {
  const { at } = sentence;
  const open = phrasesEnd(sentence, from);
  if (
    at(open).text !== ',' ||
    !/^(?:including|together|along|as|like|especially)$/.test(at(open + 1).lower)
  )
    return undefined;
  for (let index = open + 2; index < open + 9; index += 1)
    if (at(index).text === ',') return index + 1;
  return undefined;
}

function rightForm(
  { at }: Sentence,
  { head, isPlural }: NounSubject,
  index: number,
): GrammarMatch | undefined {
  const verb = at(index);
  const closed = (isPlural ? TO_PLURAL : TO_SINGULAR)[verb.lower];
  if (closed) return { span: verb, instead: [closed] };
  if (!verb.verb || verb.isName || !verb.mainVerb || verb.past || verb.adjective) return undefined;
  const next = at(index + 1);
  const goesOn =
    beginsObject(next) ||
    next.kind === 'number' ||
    /^(?:to|in|on|for|by|from|with|at|that|off)$/.test(next.lower);
  if (isPlural && verb.third && (!verb.many || beginsObject(next)))
    return { span: verb, instead: [verb.verb] };
  const isBare =
    !isPlural && verb.base && !head.many && goesOn && (!verb.mainNoun || beginsObject(next));
  return isBare ? { span: verb, instead: [thirdPerson(verb.verb)] } : undefined;
}
