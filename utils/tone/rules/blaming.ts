import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

const PARTICIPLE =
  '(?:\\w{2,}ed|asked|told|sent|known|seen|done|made|given|paid|put|kept|said|written|chosen|' +
  'thought|begun|understood|forgotten|read(?! (?:access|receipt|permission|only)))';

/** What the customer is told to have done wrong: obligation in the past, or neglect. */
const PATTERNS = [
  new RegExp(
    `\\byou (?:really |clearly |obviously )?(?:should|ought to|could)(?: have|'ve|’ve| of)` +
      `(?! (?:already |now )?(?:received|noticed|needed)\\b)(?= (?:\\w+ly |not |just |already )?${PARTICIPLE}\\b)`,
    'gi',
  ),
  /\byou (?:just |simply |clearly |obviously |still )?(?:failed|neglected|forgot|refused|omitted) to\b/gi,
  /\byou (?:did not|didn['’]t) (?:even )?(?:read|follow|provide|give|tell|send|check|listen|include|mention|respond|reply|answer|fill|pay|complete)\b/gi,
  /\byou never (?:even )?(?:replied|responded|sent|told|gave|answered|provided|included|mentioned|confirmed|contacted|filled|paid|completed|followed|checked|listened)\b/gi,
  /\b(?:this|that|it) is (?:entirely |all |clearly |simply )?your (?:own )?(?:fault|mistake|error|problem|responsibility)\b/gi,
  /\b(?:through|by|because of|due to) your (?:own )?(?:fault|negligence|carelessness)\b/gi,
  /\bas you (?:would|should) (?:have )?known?\b/gi,
];

/** The customer's own question, or a kind denial, is no reproach. */
const HARMLESS =
  /(?:\b(?:if|in case|unless|when|that|sorry|whether|why|not saying)\s+(?:\w+\s+)?|\bnot\s+)$/i;

function find(text: string): ToneMatch[] {
  return PATTERNS.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: words, index }) => {
      const before = text.slice(Math.max(0, index - 30), index);
      const end = index + words.length;
      const isQuestion = /^[^.!\n]*\?/.test(text.slice(end, end + 160));
      if (HARMLESS.test(before) || isQuestion) return [];
      return [{ span: { start: index, end: index + words.length } }];
    }),
  );
}

export const blaming: ToneRule = {
  id: 'tone/blaming',
  label: 'blaming',
  title: 'Sounds like blame',
  reason: 'It tells the customer what they did wrong. Say what you need, or what happens next.',
  find: ({ text }) => find(text),
  examples: {
    flags: [
      '[You should have] read the terms.',
      'Well, [you failed to] attach the receipt.',
      '[You did not provide] the order number.',
      '[This is your fault], I am afraid.',
      'As I said, [you didn’t follow] the steps.',
    ],
    passes: [
      'You should have received an e-mail by now.',
      'It is not your fault.',
      'If you did not send the form yet, that is fine.',
      'You could try another browser.',
      'Did you forget to save it?',
      'I am sorry that you did not receive it.',
      'You should have access now, and an e-mail shortly.',
      'You must have a valid ID.',
      'With Premium you never pay shipping.',
      'You could have read access to it.',
    ],
  },
};
