import { tableOf } from '@/utils/grammar/table';
import { HAVE, BE, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, opensClause, past, spanOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const MAKE = tableOf<string>({
  do: 'make',
  does: 'makes',
  did: 'made',
  doing: 'making',
  done: 'made',
});
/** What is made rather than done. */
const MADE =
  /^(?:payment|call|reservation|booking|appointment|mistake|decision|suggestion|complaint|purchase|deposit|offer|exception|request)$/;

const FORM = /^(?:form|forms|survey|questionnaire|application)$/;

/** Words that go together. */
export const collocations: GrammarRule = {
  id: 'grammar/collocations',
  label: 'Words that go together',
  reason: 'English puts these words together in another way.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const found =
        makeIt(sentence, token, index) ??
        fillForm(sentence, token, index) ??
        fillUp(sentence, token, index) ??
        revertBack(sentence, token, index) ??
        becauseOf(sentence, token, index) ??
        letKnow(sentence, token, index) ??
        thanksFor(sentence, token, index) ??
        seenWithoutHave(sentence, token, index);
      return found ? [found] : [];
    }),
  examples: {
    flags: [
      'Please [do|make] a payment before Friday.',
      'I have [done|made] a mistake.',
      'Please [fill|fill in] the form.',
      'You can [fill|fill in] this short survey.',
      'Please [let know|let me know] if it works.',
      '[Thanks your|Thanks for your] message.',
      "I'll [let know you|let you know] soon.",
      'Please fill [up|in] the form.',
      'Please [revert back|reply] by Friday.',
      'It failed [because of|because] the server was down.',
      'I [seen|saw] your message.',
      'You need to [listen the|listen to the] message.',
      'I will get [back you|back to you] soon.',
      'I [very|really] like your idea.',
    ],
    passes: [
      'We do our best.',
      'Fill the tank first.',
      'Fill up the tank.',
      'We had to revert back to version 2.',
      'What broke because of the outage was the login.',
      'It is filled in.',
      'Do the calls cost money?',
      'What did the call cost?',
      'Have you seen it?',
      'Thanks, your order is here.',
      'Had I known it, I would have said so.',
      'Listen, the line is bad.',
      'I see what the mistake did.',
    ],
  },
};

/** "Do a payment". */
function makeIt({ at, ending }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const make = MAKE[token.lower];
  if (!make || !/^(?:a|an|the|another|your|our)$/.test(at(index + 1).lower)) return undefined;
  const noun = at(index + 2).adjective ? at(index + 3) : at(index + 2);
  const isAuxiliary =
    /^do|^did/.test(token.lower) &&
    (ending === '?' ||
      isEnd(at(index - 1)) ||
      /^(?:what|how|why|when|where)$/.test(at(index - 1).lower));
  const isVerb = token.lower === 'done' || token.lower === 'doing' || !isAuxiliary;
  return MADE.test(noun.lower) && isVerb ? { span: token, instead: [make] } : undefined;
}

/** "Please let know", "listen the message". */
function letKnow({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const next = at(index + 1);
  const told = at(index + 2);
  if (
    token.lower === 'let' &&
    next.lower === 'know' &&
    /^(?:you|me|us|him|them|her)$/.test(told.lower)
  )
    return { span: spanOf(token, told), instead: [`let ${told.text} know`] };
  if (token.lower === 'let' && next.lower === 'know' && !next.isName)
    return { span: spanOf(token, next), instead: ['let me know', 'let us know'] };
  if (
    token.lower === 'back' &&
    /^(?:get|got|getting|come|write)$/.test(at(index - 1).lower) &&
    /^(?:you|me|us|him|them)$/.test(next.lower)
  )
    return { span: spanOf(token, next), instead: [`back to ${next.text}`] };
  if (
    token.lower === 'very' &&
    /^(?:i|we|they|you)$/.test(at(index - 1).lower) &&
    /^(?:like|appreciate|understand|hope|want|need)$/.test(next.lower)
  )
    return { span: token, instead: ['really'] };
  if (token.verb === 'listen' && /^(?:the|my|your|our|this|it|me|us)$/.test(next.lower))
    return { span: spanOf(token, next), instead: [`${token.text} to ${next.text}`] };
  return undefined;
}

/** "Thanks your message". */
function thanksFor({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const isYou = token.lower === 'you' && at(index - 1).lower === 'thank';
  const next = at(index + 1);
  if (!isYou && !(token.lower === 'thanks' && isEnd(at(index - 1)))) return undefined;
  if (next.lower !== 'your' || !(at(index + 2).one ?? at(index + 2).many)) return undefined;
  const isEnding =
    isEnd(at(index + 3)) || /^(?:and|about|on|from|regarding)$/.test(at(index + 3).lower);
  return isEnding ? { span: spanOf(token, next), instead: [`${token.text} for your`] } : undefined;
}

/** "I seen it". */
function seenWithoutHave(
  sentence: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  const { at } = sentence;
  const isSubject = SUBJECTS.has(token.lower) && token.lower !== 'it';
  if (!isSubject || !opensClause(sentence, index)) return undefined;
  const verb = at(index + 1);
  const before = at(index - 1).lower;
  if (!/^(?:seen|taken|given|gone|known|written|spoken|forgotten|chosen)$/.test(verb.lower))
    return undefined;
  if (HAVE.has(before) || BE.has(before) || /^(?:if|had|being)$/.test(before)) return undefined;
  return { span: verb, instead: [past(verb), `have ${verb.text}`] };
}

/** "Please fill up the form." */
function fillUp({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  if (token.verb !== 'fill' || at(index + 1).lower !== 'up') return undefined;
  const isForm = [2, 3, 4].some((step) => FORM.test(at(index + step).lower));
  return isForm && at(index + 2).kind === 'word'
    ? { span: at(index + 1), instead: ['in', 'out'] }
    : undefined;
}

/** "Kindly revert back with a screenshot": in most Englishes people reply. */
function revertBack({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  const back = at(index + 1);
  if (token.lower !== 'revert' || back.lower !== 'back') return undefined;
  const isReply =
    /^(?:with|by|as|if|when|once|at|soon)$/.test(at(index + 2).lower) || isEnd(at(index + 2));
  if (isReply) return { span: spanOf(token, back), instead: ['reply', 'get back to us'] };
  const isTo = at(index + 2).lower === 'to' && /^(?:us|you|me)$/.test(at(index + 3).lower);
  return isTo ? { span: spanOf(token, back), instead: ['get back', 'reply'] } : undefined;
}

/** "Because of the server was overloaded": a clause follows, so no "of". */
function becauseOf(
  { at, tokens }: Sentence,
  token: Token,
  index: number,
): GrammarMatch | undefined {
  const of = at(index + 1);
  if (
    token.lower !== 'because' ||
    of.lower !== 'of' ||
    !/^(?:the|your|our|my|a|an)$/.test(at(index + 2).lower)
  )
    return undefined;
  if (
    index === 0 ||
    tokens.slice(0, index).some(({ lower }) => /^(?:what|that|which|who|whether|if)$/.test(lower))
  )
    return undefined;
  let end = index + 3;
  while ((at(end).one ?? at(end).many ?? at(end).adjective) && end < index + 6) end += 1;
  return end > index + 3 && /^(?:is|was|are|were|has|had)$/.test(at(end).lower)
    ? { span: spanOf(token, of), instead: ['because'] }
    : undefined;
}

/** "Please fill the form": a form is filled in, or out. */
function fillForm({ at }: Sentence, token: Token, index: number): GrammarMatch | undefined {
  if (token.verb !== 'fill' || token.lower === 'fills') return undefined;
  if (!/^(?:the|this|that|our|a|your|an)$/.test(at(index + 1).lower)) return undefined;
  const before = at(index - 1).lower;
  let noun = index + 2;
  while (at(noun).kind === 'word' && !FORM.test(at(noun).lower) && noun < index + 5) noun += 1;
  if (!FORM.test(at(noun).lower) || (at(noun + 1).one && !at(noun + 1).verb)) return undefined;
  if (/^(?:in|out|up)$/.test(at(noun + 1).lower) || /^(?:a|the)$/.test(before)) return undefined;
  const middle = at(noun - 1).lower;
  if (/^(?:of|in|with|on|for)$/.test(middle)) return undefined;
  return { span: token, instead: [`${token.text} in`, `${token.text} out`] };
}
