import { MODALS, SUBJECTS } from '@/utils/grammar/lexicon/closed';
import type { GrammarRule } from '@/utils/grammar/rule';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';

const ASKS = /^(?:am|is|are|was|were|do|does|did|have|has|can|could|will|would|shall|may)$/;
const ASKS_WITH = /^(?:what|where|when|why|how|which|who|whose)$/;
const OPENS = /^(?:and|but|so|also|then|hi|hello|ok|okay|please|thanks|sorry|well|yes|no)$/;
const COUNTED = /^(?:long|much|many|often|soon|far|old|big|time|date|day|kind|type)$/;

/** "Can you send it." */
export const questionMarks: GrammarRule = {
  id: 'grammar/question-marks',
  label: 'Question mark',
  reason: 'This is a question, so it ends in a question mark.',
  find: (sentence) => {
    const { ending, endsAt, tokens } = sentence;
    const last = tokens.at(-1);
    if (!/^\.\.?$/.test(ending) || !last || !isAsked(sentence)) return [];
    return [{ span: { start: last.end, end: endsAt + ending.length }, instead: ['?'] }];
  },
  examples: {
    flags: [
      'Can you try it again[.|?]',
      'How long did it take[.|?]',
      'Hi Ann, could you send me the label[.|?]',
      'May I have your name please[.|?]',
      'What is your order number[.|?]',
      'Is there anything else I can help with[.|?]',
      'Do you have the receipt[ .|?]',
      'How many people will be there[.|?]',
      'Would Thursday or Friday suit you[.|?]',
    ],
    passes: [
      'Can you try it again?',
      'Should you need it, write to us.',
      'What you see is the old page.',
      'What a day.',
      'How it works is simple.',
      'May you have a nice day.',
      'When is late, we call.',
      'Do it again.',
      'Have you ever, he said, and went.',
      'Will do.',
      'What is done is done.',
      'How can I help is what we ask first.',
      'Please have your IBAN ready.',
      'So did my colleague in Leeds.',
      'How many people come is up to you.',
      'How much it costs depends on the size.',
    ],
  },
};

function isAsked({ at, tokens }: Sentence): boolean {
  const from = opening(tokens);
  const first = at(from).lower;
  // A clause behind a comma may be what it is all about: "Can you see it, I asked."
  if (tokens.slice(from).some(({ text }) => /^[,:–—-]$/.test(text))) return false;
  if (/^(?:may|shall)$/.test(first)) return /^(?:i|we)$/.test(at(from + 1).lower);
  // "Have your card ready", "do it yourself", "so did I".
  const isOrder = /^(?:do|have)$/.test(first) && !/^(?:i|you|we|they)$/.test(at(from + 1).lower);
  const isSo = at(from - 1).lower === 'so' && !/^(?:can|could|would|will)$/.test(first);
  if (ASKS.test(first)) return !isOrder && !isSo && isSubject(at(from + 1), at(from + 2));
  if (!ASKS_WITH.test(first)) return false;
  let aux = from + (COUNTED.test(at(from + 1).lower) ? 2 : 1);
  // "How many people will be there": what is counted may itself be the subject.
  const isCount = /^(?:many|much)$/.test(at(from + 1).lower) && at(aux).kind === 'word';
  if (isCount && !ASKS.test(at(aux).lower)) aux += 1;
  if (isCount && /^(?:will|would|can|could)$/.test(at(aux).lower) && isBare(at(aux + 1)))
    return true;
  const isTurned = ASKS.test(at(aux).lower) && isSubject(at(aux + 1), at(aux + 2));
  // "What is done is done", "How can I help is what we ask".
  const later = tokens.slice(aux + 2);
  return isTurned && !later.some(({ lower }) => /^(?:is|are|was|were|will)$/.test(lower));
}

/** Behind a greeting, a name and small words that begin a sentence. */
function opening(tokens: readonly Token[]): number {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma > 0 && comma <= 3 && OPENS.test(tokens[0]?.lower ?? '')) return comma + 1;
  return OPENS.test(tokens[0]?.lower ?? '') ? 1 : 0;
}

function isSubject({ lower, isName }: Token, next: Token): boolean {
  if (/^(?:people|guys)$/.test(next.lower)) return false;
  if (isName) return next.base === true || /^(?:and|or)$/.test(next.lower);
  if (SUBJECTS.has(lower)) return next.kind === 'word' && !MODALS.has(next.lower);
  return (
    /^(?:the|your|my|this|that|there|anyone|everything|these|those)$/.test(lower) &&
    next.kind === 'word'
  );
}

const isBare = ({ base, lower }: Token): boolean => base === true || lower === 'be';
