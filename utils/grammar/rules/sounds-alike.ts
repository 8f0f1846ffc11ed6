import type { Pair } from '@/utils/grammar/alike/look';
import { LOOK_ALIKES } from '@/utils/grammar/alike/look-alikes';
import { NEAR_WORDS } from '@/utils/grammar/alike/near-words';
import { OTHER_WORDS } from '@/utils/grammar/alike/other-words';
import { SMALL_WORDS } from '@/utils/grammar/alike/small-words';
import type { GrammarMatch, GrammarRule } from '@/utils/grammar/rule';

const PAIRS: readonly Pair[] = [...SMALL_WORDS, ...OTHER_WORDS, ...LOOK_ALIKES, ...NEAR_WORDS];
const BY_WORD = new Map<string, readonly Pair[]>();
for (const pair of PAIRS) BY_WORD.set(pair[0], [...(BY_WORD.get(pair[0]) ?? []), pair]);

export const soundsAlike: GrammarRule = {
  id: 'grammar/sounds-alike',
  label: 'Sounds alike',
  reason: 'This is another word that looks or sounds almost the same.',
  find: ({ tokens, at }) =>
    tokens.flatMap((token, index): GrammarMatch[] => {
      if (token.isName) return [];
      const look = { at, index, before: at(index - 1), next: at(index + 1), after: at(index + 2) };
      const pair = BY_WORD.get(token.lower)?.find(([, , isWrong]) => isWrong(look));
      return pair ? [{ span: token, instead: [pair[1]] }] : [];
    }),
  examples: {
    flags: [
      'It is lighter [then|than] the old one.',
      "You won't [loose|lose] any data.",
      'It does not [effect|affect] your account.',
      "I'm glad to [here|hear] that it works.",
      'Please let me [no|know] when it arrives.',
      'Check [weather|whether] the light is green.',
      'I would [advice|advise] you to wait.',
      'We will [except|accept] the return.',
      'It has no [affect|effect] on the bill.',
      'It is [to|too] late to change it.',
      'We got [there|their] payment.',
      '[Their|There] is a delay.',
      'I need [you|your] order number.',
      "[Were|We're] happy to help you.",
      '[Than|Then] click on Save.',
      'You should [of|have] received it.',
      'Thanks for your [patient|patience].',
      'Sorry for the [inconvenient|inconvenience].',
      'Please fill in the [from|form] online.',
      'The line is [quiet|quite] slow.',
      'Please [sing|sign] the contract.',
      'It was [build|built] in 2019.',
      'I [choose|chose] the wrong one yesterday.',
      'We cannot [except|accept] it.',
      'Which shop [where|were] you in?',
      'I got an error [massage|message].',
      'It is [already|ready] to pick up.',
      'The fee was [wave|waived] by us.',
      'It leaves from gate 4, [witch|which] is near.',
      'It was left with [you|your] neighbour.',
      'How does this [effect|affect] my bill?',
      "I'd [advice|advise] you to wait.",
      'Thanks for your [patients|patience].',
      'Please [insure|ensure] that it is closed.',
      'Can I [by|buy] one in the shop?',
      'Have a [grate|great] day!',
      'The parcel [weights|weighs] two kilos.',
      'Please [wright|write] it down.',
      'Try again [latter|later].',
      '[Pleas|Please] keep the box.',
      "[Whose|Who's] calling, please?",
      "Sorry, [there|they're] out of stock.",
    ],
    passes: [
      'First we check it, then we ship it.',
      'More often than not, then, it works.',
      'A loose cable is to blame.',
      'The effect is small, and it affects two users.',
      "I'm here to help.",
      'There are no fees, now you know.',
      'The weather is bad, whether or not we like it.',
      'Thanks for the advice.',
      'All items except one shipped.',
      'Go to small towns.',
      'There they are.',
      'I need you to call us.',
      'Because of course it is.',
      'I will send you order details.',
      'If the price is higher, then call us.',
      'What colours are there in stock?',
      'I am sending you money.',
      'The from address is wrong.',
      'What movie is this from?',
      'It is quiet here, and quite nice.',
      'Take me there where the sky is blue.',
      'They build in stages.',
      'She can sing the song.',
      'I choose the plan every year.',
      'Whose setting is it?',
      'The doctor has many patients, and the latter is ill.',
      'Her pleas changed nothing.',
      'There, out of sight, it stands.',
      'We insure the parcel for 100 euros.',
      'It can be paid by the end of May.',
    ],
  },
};
