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
  find: (sentence) => [...direct(sentence), ...inside(sentence)],
  examples: {
    flags: [
      'How long [it will|will it] take?',
      'Why [you are|are you] not able to log in?',
      'When [I will|will I] get it?',
      'How long [it takes|does it take]?',
      'Please tell me [what is your name|what your name is].',
      'Let me know what [do you think|you think].',
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
  return subject > start + 1 || first === 'why' ? withDo(at(subject), verb) : [];
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
    if (!/^(?:is|are)$/.test(verb.lower) || !/^(?:your|our|their)$/.test(subject.lower)) return [];
    let end = index + 3;
    while (at(end).kind === 'word' && (at(end).one || at(end).many || at(end).adjective)) end += 1;
    if (end === index + 3 || !isEnd(at(end))) return [];
    return [
      {
        span: spanOf(token, at(end - 1)),
        instead: [`${token.text} ${wordsOf(sentence, index + 2, end)} ${verb.text}`],
      },
    ];
  });
}
