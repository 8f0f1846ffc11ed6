import { BE, DETERMINERS, SUBJECTS, THIRD_SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { ACTIONS, INTRANSITIVE, STATES } from '@/utils/grammar/lexicon/actions';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import {
  beginsObject,
  endsPhrase,
  gerund,
  isEnd,
  isOnlyVerb,
  participle,
  skipAdverbs,
  spanOf,
} from '@/utils/grammar/sentence/look';
import { thirdPerson } from '@/utils/grammar/lexicon/inflect';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const PERSONS = /^(?:i|we|you|they|he|she)$/;
const CONTRACTED = /^(i|we|you|they|he|she|it)'(?:m|re|s)$/;

export const formAfterBe: GrammarRule = {
  id: 'grammar/form-after-be',
  label: 'Verb form',
  reason: 'After a form of “be” the verb ends in “-ing”, or is a participle such as “sent”.',
  find: (sentence) =>
    sentence.tokens.flatMap((be, index): GrammarMatch[] => {
      const [, contracted] = CONTRACTED.exec(be.lower) ?? [];
      if (!BE.has(be.lower) && !contracted) return [];
      const verbAt = skipAdverbs(sentence, index + 1);
      const verb = sentence.at(verbAt);
      const next = sentence.at(verbAt + 1);
      const subject = contracted ?? sentence.at(index - 1).lower;
      if (!verb.verb || verb.isName || verb.ing || /^(?:cringe|onboard)$/.test(verb.lower))
        return [];
      if (verb.past && !verb.participle && !verb.base && !verb.adjective) {
        return [{ span: verb, instead: [participle(verb)] }];
      }
      if (verb.base && !verb.participle && isClosed(sentence, index, verb, next))
        return [{ span: verb, instead: [participle(verb)] }];
      if (verb.base && !verb.participle && isPassive(sentence, index, verbAt))
        return [{ span: verb, instead: [participle(verb)] }];
      if (!verb.base || verb.participle || verb.adjective || verb.adverb) return [];
      if (
        STATES.has(verb.verb) &&
        (/^(?:i|we|they|you|he|she)$/.test(subject) ||
          (subject === 'it' && /^(?:depend|belong|consist|seem|contain)$/.test(verb.verb))) &&
        !/^be/.test(be.lower)
      ) {
        return [asState(be, verb, subject, contracted !== undefined)];
      }
      if (/^(?:be|been|being)$/.test(be.lower)) return afterBeen(sentence, index, verb, next);
      if (!isVerbHere(sentence, index, subject, verb, next)) return [];
      return [{ span: verb, instead: formsFor(subject, verb, next) }];
    }),
  examples: {
    flags: [
      'We are [look|looking] into it.',
      'The order was [ship|shipped] on Monday.',
      'It has been [process|processed] today.',
      'It will be [deliver|delivered] on Tuesday.',
      'I [am agree|agree] with you.',
      'It [is depend|depends] on the country.',
      'It was [took|taken] back.',
      "I'm [check|checking] your order.",
      'Please be [inform|informed] that it is live.',
      'The error was [cause|caused] by an update.',
      'Our office is [close|closed] on Sundays.',
      'Your case was [close|closed] by my colleague.',
      'It has been [fix|fixed] in the latest version.',
    ],
    passes: [
      'It is work.',
      'We are open until five.',
      'That was fun.',
      'It will be work for him.',
      'They are set to go.',
      'The best thing you can do is call us.',
      'What we did was restart it.',
      'The idea is to help.',
      'There will be charges.',
      'It is a must.',
      'All you need to do is check the box.',
      'The shop is close by the station.',
      'We are close to a fix.',
      'The store is close.',
      'This is work by an artist.',
    ],
  },
};

/** "Your case was close by my colleague", "caused by an update". */
function isPassive({ at }: Sentence, be: number, verbAt: number): boolean {
  const verb = at(verbAt);
  const doer = at(verbAt + 2);
  if (
    at(verbAt + 1).lower !== 'by' ||
    !verb.mainVerb ||
    !/^(?:is|are|was|were|been|be)$/.test(at(be).lower)
  )
    return false;
  // "The shop is close by the station", "it is work by an artist".
  if (verb.adjective)
    return /^(?:my|our|your|mistake|a|an)$/.test(doer.lower) && verb.lower === 'close';
  const isThere = /^(?:there|here|it|this|that)$/.test(at(be - 1).lower) && verb.one === true;
  return (
    !(isThere && !/^(?:was|were|been)$/.test(at(be).lower)) &&
    (DETERMINERS.has(doer.lower) || doer.lower === 'mistake' || doer.isName || doer.many === true)
  );
}

/** "Our office is close on Sundays", "the ticket is close": what opens is closed, not close. */
function isClosed({ at }: Sentence, be: number, verb: Token, next: Token): boolean {
  if (verb.lower !== 'close') return false;
  const subject = at(be - 1).lower;
  const isFile = /^(?:ticket|case|chat|account|conversation|request|thread)$/.test(subject);
  if (isFile) return isEnd(next) || /^(?:now|already|since|because|on)$/.test(next.lower);
  const isPlace =
    /^(?:office|shop|store|branch|bank|desk|counter|line|hotline|we|they|offices|stores|shops)$/.test(
      subject,
    );
  return (
    isPlace &&
    (/^(?:on|until|from|during|tomorrow|today|now|for)$/.test(next.lower) ||
      (next.lower === 'at' && /^(?:night|the|weekends|\d.*)$/.test(at(be + 3).lower)))
  );
}

function asState(be: Token, verb: Token, subject: string, isContracted: boolean): GrammarMatch {
  const base = verb.verb ?? '';
  const form = THIRD_SUBJECTS.has(subject) ? thirdPerson(base) : base;
  const said = isContracted ? `${be.text.split(/['’]/)[0] ?? ''} ${form}` : form;
  return { span: spanOf(be, verb), instead: [said] };
}

function afterBeen(sentence: Sentence, index: number, verb: Token, next: Token): GrammarMatch[] {
  const isNounToo = verb.one === true;
  const isThere = sentence.tokens
    .slice(Math.max(0, index - 4), index)
    .some(({ lower }) => lower === 'there');
  if (isThere) return [];
  if (
    isNounToo &&
    !(ACTIONS.has(verb.verb ?? '') && !/^(?:work|use|test|change|damage|start)$/.test(verb.lower))
  )
    return [];
  if (isNounToo && !endsPhrase(next)) return [];
  return [{ span: verb, instead: [participle(verb)] }];
}

function isVerbHere(
  { at, tokens }: Sentence,
  be: number,
  subject: string,
  verb: Token,
  next: Token,
): boolean {
  // "All I can do is ask", "What we did was wait".
  if (tokens.slice(0, be).some(({ lower }) => /^(?:do|did|does|done|all|what|thing)$/.test(lower)))
    return false;
  if (isOnlyVerb(verb))
    return (at(be).kind === 'word' && !isEnd(at(be - 1))) || SUBJECTS.has(subject);
  if (!ACTIONS.has(verb.verb ?? '')) return false;
  if (PERSONS.test(subject)) {
    return beginsObject(next) || /^(?:on|into|for|to|with|at|after|from|by)$/.test(next.lower);
  }
  const isThing = at(be - 1).one === true || subject === 'it';
  return (
    isThing &&
    /^(?:was|were)$/.test(at(be).lower) &&
    /^(?:on|by|to|from|yesterday|today|last|already|once|twice|two|three|again|because|due|but|since|automatically|successfully|correctly)$/.test(
      next.lower,
    ) &&
    verb.verb !== 'work'
  );
}

function formsFor(subject: string, verb: Token, next: Token): string[] {
  if (/^(?:suppose|ask|allow|tell|advise|inform)$/.test(verb.lower) && next.lower === 'to')
    return [participle(verb), gerund(verb)];
  const isDoing =
    INTRANSITIVE.has(verb.verb ?? '') ||
    beginsObject(next) ||
    (PERSONS.test(subject) && subject !== 'you');
  return isDoing ? [gerund(verb), participle(verb)] : [participle(verb), gerund(verb)];
}
