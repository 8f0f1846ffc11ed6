import { matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import type { ToneRule } from '@/utils/tone/rule';

/** One apology each; sympathy ("sorry to hear") and a regretful no ("sorry, but") are none. */
const APOLOGY = pattern(
  "((i|we)('m|'re| am| are) )?((so|very|really|truly|deeply|terribly|extremely|awfully|incredibly|genuinely|sincerely|again) )*(sorry|sry)(?! to (hear|see|read|learn)| (that|if|but) (you('re| are)? (not|having|feel|didn't|still|can't)))",
  '((my|our|please accept (my|our)|many|with) )?((sincere(st)?|deepest|humble(st)?|heartfelt|full|profound|sincere and _) )*apolog(y|ies)',
  '((i|we) )?((do|must|want to|would like to|sincerely|deeply|really|truly|also|again|once again|can only|humbly|profusely) )*(apologi[sz]e|apologi[sz]ing)',
  '(deeply|sincerely|truly|very much) regret(?! to)|(please |kindly )?((forgive|pardon|excuse) (me|us|my|our)|excuse the)|my bad',
);
const GROVELLING = pattern(
  "((i|we) )?(can't|cannot|can not|couldn't|could not) (even )?(begin to |possibly |ever )?(apologi[sz]e|say sorry|tell you how sorry|express how sorry|describe how sorry)( enough)?( how)?",
  "(words|nothing|no words|no apology) (can|could|cannot|can't|will|would|is)( _){0,3} (how sorry|my regret|our regret|enough|undo|excuse|make up)",
  '(a |one )?(thousand|million|hundred|billion|endless|countless|infinite|thousands? of|millions? of) (_ )?(apologies|pardons|sorr(y|ies)|times sorry)',
  'humbly apologi[sz]e|(say|said) sorry (often |loud )?enough|beg(ging)? ((for )?(your|you for)|for) (_ )?(forgiveness|pardon|mercy)|please,? (please )?(forgive|find it in your heart)|hope you (can|will|could)( _){0,7} forgive',
  "(so|very|really|terribly),? (so|very|really|terribly),? (so |very )?sorry|sorry,? sorry|(from|with) (the bottom of )?(my|our|all my|all our) hearts?( and soul)?|mortified|(we|i) (feel|are|am) (absolutely |so |truly |just )?(terrible|awful|horrible|sick) about|(please )?don't (be (angry|mad|upset|cross)|hate|hold (it|this) against|leave us)",
);
const NOT_OURS =
  /\b(?:no need to|needn't|don't (?:need|have) to|do not (?:need|have) to|please don't|don't|never|why|their|his|her|your|an?|safe than|you(?:'re| are)?|better safe than) $/;

export const overApologising: ToneRule = {
  id: 'tone/over-apologising',
  label: 'over_apologising',
  title: 'One apology is enough',
  reason: 'Repeated apologies sound helpless. Say sorry once, then what you do about it.',
  find: (draft) => {
    const prose = proseOf(draft);
    const asSpans = (expression: RegExp): { start: number; end: number }[] =>
      matchesOf(prose, expression)
        .filter(({ before }) => !NOT_OURS.test(before))
        .map(({ start, end }) => ({ start, end }));
    const grovelling = asSpans(GROVELLING);
    if (grovelling.length) return grovelling.map((span) => ({ span }));
    const apologies = asSpans(APOLOGY);
    return apologies.slice(1).map((span) => ({ span }));
  },
  examples: {
    flags: [
      'Sorry for the wait, and [we apologise] for the wrong link.',
      '[We can’t apologise enough] for this.',
      '[A thousand apologies] for the delay.',
    ],
    passes: [
      'I’m really sorry about the mix-up.',
      'I’m sorry to hear that. We apologise for the delay.',
      'No need to apologise, it happens.',
    ],
  },
};
