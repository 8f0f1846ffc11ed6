import { IRREGULAR_VERBS } from '@/utils/grammar/lexicon/irregular';
import { readingOf } from '@/utils/grammar/lexicon/lexicon';
import { BE, HAVE } from '@/utils/grammar/lexicon/closed';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { skipAdverbsBack } from '@/utils/grammar/sentence/look';

/** Regular forms that are right as well, or belong to another verb: "costed the project", "hanged". */
const RIGHT_TOO =
  /^(?:cost|hang|light|bet|rid|quit|cast|broadcast|input|offset|lie|wind|shine|wake|tear|ring|stick|wet|weave)$/;

/** "sended" → send. */
const MADE_UP = new Map(
  [...IRREGULAR_VERBS].flatMap(([base, [past]]) => {
    if (RIGHT_TOO.test(base)) return [];
    const stems = [base, base.replace(/e$/, ''), base.replace(/y$/, 'i'), base + base.slice(-1)];
    return stems
      .map((stem) => `${stem}ed`)
      .filter(
        (form) => form !== past && (form === 'leaved' || form === 'payed' || !readingOf(form).verb),
      )
      .map((form) => [form, base] as const);
  }),
);

export const irregularForms: GrammarRule = {
  id: 'grammar/irregular-forms',
  label: 'Verb form',
  reason: 'This verb has a past of its own: “sent”, not “sended”.',
  find: (sentence) =>
    sentence.tokens.flatMap((token, index): GrammarMatch[] => {
      const base = token.isName ? undefined : MADE_UP.get(token.lower);
      const forms = base === undefined ? undefined : IRREGULAR_VERBS.get(base);
      if (!forms) return [];
      const before = sentence.at(skipAdverbsBack(sentence, index - 1)).lower;
      const isPast = !(HAVE.has(before) || BE.has(before) || /'(?:ve|s|re|m)$/.test(before));
      const [past, participle] = forms;
      const right = isPast ? past : participle;
      return [{ span: token, instead: right ? [right] : [] }];
    }),
  examples: {
    flags: [
      'I [sended|sent] it to you.',
      'The driver [leaved|left] it at the door.',
      'It was [payed|paid] last week.',
      'She [choosed|chose] the blue one.',
      'It has already been [breaked|broken].',
    ],
    passes: ['He costed the project.', 'It was delivered.', 'We needed it.', 'They lied about it.'],
  },
};
