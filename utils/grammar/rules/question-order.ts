import { SUBJECTS, THIRD_SUBJECTS } from '@/utils/grammar/lexicon/closed';
import { pastOf, thirdPerson } from '@/utils/grammar/lexicon/inflect';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { isEnd, spanOf, wordsOf } from '@/utils/grammar/sentence/look';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const AUXILIARY =
  /^(?:am|is|are|was|were|will|can|could|should|would|have|has|had|must|did|do|does)$/;
const ASKS = /^(?:can|could|will|would|do|does|did|are|is|have|has|please|shall|may)$/;

export const questionOrder: GrammarRule = {
  id: 'grammar/question-order',
  label: 'Word order',
  reason: 'A question turns subject and verb round; a question inside a sentence does not.',
  find: (sentence) => [
    ...direct(sentence),
    ...inside(sentence),
    ...lookLike(sentence),
    ...costsIt(sentence),
    ...verbSecond(sentence),
  ],
  examples: {
    flags: [
      'How long [it will|will it] take?',
      'Why [you are|are you] not able to log in?',
      'When [I will|will I] get it?',
      'How long [it takes|does it take]?',
      'Please tell me [what is your name|what your name is].',
      'Let me know what [do you think|you think].',
      'What [you see|do you see] on the screen?',
      'When [you bought|did you buy] the phone?',
      '[How|What] does the message look like?',
      'I know how much [costs it|it costs].',
      'Can you tell me [where is the router|where the router is]?',
      'Tell me what [were you|you were] doing then.',
      "I don't know where [is it|it is].",
      'Tomorrow [will we|we will] send it.',
      'Could you tell me what [is the issue|the issue is] with the card?',
    ],
    passes: [
      'How long will it take?',
      'When you are ready, could you call us?',
      'What you have is fine, right?',
      'I know where it is.',
      'What is your name?',
      'Tell me what is wrong.',
      'When you get it can you check?',
      'Do you know what time it is?',
      'How is it going?',
      'How does it look?',
      'Only then will we know.',
      'Today can we call you?',
      'When you get home?',
      'What you need is the code.',
      'I see how it looks like rain to you, but no.',
    ],
  },
};

/** "How long it will take?" */
function direct(sentence: Sentence): GrammarMatch[] {
  const { at, tokens, ending } = sentence;
  if (ending !== '?' || tokens.length > 14 || tokens.some(({ kind }) => kind === 'mark')) return [];
  const start = /^(?:and|so|but|ok|okay|also)$/.test(at(0).lower) ? 1 : 0;
  const first = at(start).lower;
  if (!/^(?:why|when|where|how|what)$/.test(first)) return [];
  let subject = start + 1;
  if (first === 'how' && /^(?:long|much|many|often|soon|far)$/.test(at(subject).lower))
    subject += 1;
  if (first === 'what' && /^(?:time|date)$/.test(at(subject).lower)) subject += 1;
  if (/^(?:how)$/.test(first) && at(subject).many) subject += 1;
  if (!SUBJECTS.has(at(subject).lower)) return [];
  const verb = at(subject + 1);
  if (/^(?:guys|all|folks|two|both)$/.test(verb.lower)) return [];
  const rest = tokens.slice(subject + 2);
  if (
    rest.some((word, place) => ASKS.test(word.lower) && SUBJECTS.has(rest[place + 1]?.lower ?? ''))
  )
    return [];
  if (first === 'what' && rest.some(({ lower }) => /^(?:is|was|are|means?)$/.test(lower)))
    return [];
  if (AUXILIARY.test(verb.lower) && rest.length > 0) {
    return [{ span: spanOf(at(subject), verb), instead: [`${verb.text} ${at(subject).text}`] }];
  }
  const isOpen =
    subject > start + 1 ||
    first === 'why' ||
    (/^(?:what|where|how)$/.test(first) && rest.length > 0);
  const isWhen = first === 'when' && verb.past === true && !verb.base;
  return isOpen || isWhen ? withDo(at(subject), verb) : [];
}

function withDo(subject: Token, verb: Token): GrammarMatch[] {
  if (!verb.verb || verb.isName || verb.ing) return [];
  const isPast = verb.past && !verb.base;
  if (!isPast && !verb.base && !verb.third) return [];
  const aux = isPast ? 'did' : THIRD_SUBJECTS.has(subject.lower) ? 'does' : 'do';
  return [{ span: spanOf(subject, verb), instead: [`${aux} ${subject.text} ${verb.verb}`] }];
}

/** "Tell me what is your name", "let me know what do you think". */
function inside(sentence: Sentence): GrammarMatch[] {
  const { at, tokens } = sentence;
  return tokens.flatMap((token, index): GrammarMatch[] => {
    if (!/^(?:what|where|when|how|why)$/.test(token.lower) || index < 2) return [];
    const before = at(index - 1).lower;
    if (!/^(?:me|us|know|confirm|understand|explain|sure|check|see)$/.test(before)) return [];
    const verb = at(index + 1);
    const subject = at(index + 2);
    if (/^(?:do|does|did)$/.test(verb.lower) && SUBJECTS.has(subject.lower)) {
      const main = at(index + 3);
      if (!main.base || !main.verb) return [];
      const form =
        verb.lower === 'did'
          ? pastOf(main.verb)
          : verb.lower === 'does'
            ? thirdPerson(main.verb)
            : main.verb;
      return [{ span: spanOf(verb, main), instead: [`${subject.text} ${form}`] }];
    }
    const isOwned = /^(?:your|our|their)$/.test(subject.lower);
    const isIt = /^(?:it|he|she|they)$/.test(subject.lower) && isEnd(at(index + 3));
    if (/^(?:is|are|was|were)$/.test(verb.lower) && isIt && !/^(?:how)$/.test(token.lower))
      return [{ span: spanOf(verb, subject), instead: [`${subject.text} ${verb.text}`] }];
    const isDoing = SUBJECTS.has(subject.lower) && at(index + 3).ing === true && index > 1;
    if (/^(?:is|are|was|were)$/.test(verb.lower) && isDoing)
      return [{ span: spanOf(verb, subject), instead: [`${subject.text} ${verb.text}`] }];
    const isAsked =
      token.lower === 'what' &&
      subject.lower === 'the' &&
      /^(?:problem|issue|reason|status|price|cost|error|number|name|address|amount)$/.test(
        at(index + 3).lower,
      );
    const isPlaced =
      isAsked ||
      (/^(?:where|when|how|why)$/.test(token.lower) && /^(?:the|this|my)$/.test(subject.lower));
    if (!/^(?:is|are|was|were)$/.test(verb.lower) || !(isOwned || isPlaced)) return [];
    let end = index + 3;
    while (at(end).kind === 'word' && (at(end).one || at(end).many || at(end).adjective)) end += 1;
    if (end > index + 3 && isAsked && /^(?:with|of|for)$/.test(at(end).lower))
      return [
        {
          span: spanOf(verb, at(end - 1)),
          instead: [`${wordsOf(sentence, index + 2, end)} ${verb.text}`],
        },
      ];
    if (end === index + 3 || !isEnd(at(end))) return [];
    return [
      {
        span: spanOf(token, at(end - 1)),
        instead: [`${token.text} ${wordsOf(sentence, index + 2, end)} ${verb.text}`],
      },
    ];
  });
}

/** "How does it look like?": either "how does it look" or "what does it look like". */
function lookLike({ at, tokens }: Sentence): GrammarMatch[] {
  const how = tokens.findIndex(({ lower }) => lower === 'how');
  if (how < 0) return [];
  const look = tokens.findIndex(({ verb }, index) => verb === 'look' && index > how);
  const isNear = look > how + 1 && look <= how + 7;
  const isWhole = isNear && at(look + 1).lower === 'like' && isEnd(at(look + 2));
  const isAsked =
    at(how + 1).kind === 'word' && !/^(?:much|many|long|often)$/.test(at(how + 1).lower);
  return isWhole && isAsked ? [{ span: at(how), instead: ['what'] }] : [];
}

/** "I know how much costs it", "how much costs it?" */
function costsIt({ at, tokens }: Sentence): GrammarMatch[] {
  return tokens.flatMap((token, index): GrammarMatch[] => {
    const verb = at(index + 1);
    const subject = at(index + 2);
    if (!/^(?:much|long)$/.test(token.lower) || at(index - 1).lower !== 'how') return [];
    if (
      !/^(?:cost|costs|takes|take)$/.test(verb.lower) ||
      !/^(?:it|this|that)$/.test(subject.lower)
    )
      return [];
    const base = verb.verb ?? verb.lower;
    const isDirect = at(index - 2).kind === 'edge';
    const right = isDirect
      ? `does ${subject.text} ${base}`
      : `${subject.text} ${thirdPerson(base)}`;
    return [{ span: spanOf(verb, subject), instead: [right] }];
  });
}

/** "Tomorrow will we send it": in a statement the subject stands first. */
function verbSecond({ at, ending }: Sentence): GrammarMatch[] {
  if (
    ending !== '.' ||
    !/^(?:tomorrow|today|now|yesterday|therefore|unfortunately|usually|normally|next|maybe|then)$/.test(
      at(0).lower,
    )
  )
    return [];
  const from = at(0).lower === 'next' ? 2 : 1;
  const isTurned = /^(?:will|can|have|must|would|should|do|are|am)$/.test(at(from).lower);
  if (!isTurned || !/^(?:we|i|you|they)$/.test(at(from + 1).lower) || at(from + 2).kind !== 'word')
    return [];
  return [
    { span: spanOf(at(from), at(from + 1)), instead: [`${at(from + 1).text} ${at(from).text}`] },
  ];
}
