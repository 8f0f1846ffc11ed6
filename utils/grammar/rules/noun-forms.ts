import { tableOf } from '@/utils/grammar/table';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';
import { endsPhrase } from '@/utils/grammar/sentence/look';

/** The noun that a verb becomes: "your confirmation". */
const NOUNS = tableOf<string>({
  ...{
    understand: 'understanding',
    confirm: 'confirmation',
    cooperate: 'cooperation',
    subscribe: 'subscription',
    deliver: 'delivery',
  },
  ...{
    pay: 'payment',
    apologize: 'apologies',
    apologise: 'apologies',
    inform: 'information',
    respond: 'response',
    explain: 'explanation',
  },
  ...{
    complain: 'complaint',
    register: 'registration',
    verify: 'verification',
    activate: 'activation',
    arrive: 'arrival',
    approve: 'approval',
  },
  ...{
    appreciate: 'appreciation',
    decide: 'decision',
    suggest: 'suggestion',
    recommend: 'recommendation',
    assist: 'assistance',
  },
  ...{
    describe: 'description',
    choose: 'choice',
    renew: 'renewal',
    refuse: 'refusal',
    lose: 'loss',
    know: 'knowledge',
    receive: 'receipt',
  },
  ...{
    collaborate: 'collaboration',
    reserve: 'reservation',
    attend: 'attention',
    participate: 'participation',
    cancel: 'cancellation',
  },
  ...{
    install: 'installation',
    solve: 'solution',
    analyze: 'analysis',
    analyse: 'analysis',
    maintain: 'maintenance',
    replace: 'replacement',
  },
});

export const nounForms: GrammarRule = {
  id: 'grammar/noun-forms',
  label: 'Noun or verb',
  reason: 'A noun belongs here: “your confirmation”, “the inconvenience”.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      const noun = NOUNS[token.lower];
      if (!noun || token.isName) return [];
      const before = at(index - 1).lower;
      const next = at(index + 1);
      if (before === 'her' && /^(?:let|lets|make|help|have)$/.test(at(index - 2).lower)) return [];
      const isOwned = /^(?:your|our|my|their|his|her|the|an|any)$/.test(before);
      return isOwned && endsPhrase(next) ? [{ span: token, instead: [noun] }] : [];
    }),
  examples: {
    flags: [
      'Thanks for your [understand|understanding].',
      'We wait for your [confirm|confirmation].',
      'The [deliver|delivery] is late.',
      'I have a question about the [pay|payment].',
    ],
    passes: [
      'Click the verify link.',
      'Your cancel button is here.',
      'The pay button is green.',
      'We understand.',
      'They know it.',
    ],
  },
};
