import { pattern } from '@/utils/tone/pattern';
import { proseOf, wordsOf } from '@/utils/tone/prose';
import { readCustomer } from '@/utils/tone/reading/read';
import type { ToneRule } from '@/utils/tone/rule';

/** An apology, the feeling or the harm by its name, or a hand on the wheel. */
const EMPATHY = pattern(
  'sorry|sry|apolog_|regret|forgive|pardon|my bad|excuse us|(completely |fully |totally |can |do )*(understand|understandabl[ey]|relate|imagine|appreciate (how|that|this|the|your)|(my|our) (very )?best|see (why|how|that (this|it|you|we))|hear you|hear that|hear how|get (it|why|how|that)|feel (for you|you|the same|your)|empathi[sz]e|sympathi[sz]e)',
  "frustrat\\w*|annoy\\w*|disappoint\\w*|inconvenien\\w*|upset\\w*|stress\\w*|terrible|awful|horrible|unpleasant|unacceptable|not acceptable|not ok(ay)?|not good enough|not fair|unfair|infuriat\\w*|exhausting|maddening|worr(y|ied|ying|isome)|anger|angry|trouble|hassle|nightmare|hurt\\w*|pain(ful)?|sad|distress\\w*|scary|frightening|shock\\w*|difficult|tough|hard|rough|rotten|mess|ordeal|embarrass\\w*|unsettling|unnerving|concern(ed|ing)?|bad (experience|news|service|start|timing)|poor (experience|service|start)|dreadful|the last thing|too (long|many|often|much)|far (too|from)|ridiculous|tiring|tedious|disheartening|upsetting|lost (time|a day|your)|deserve|patience|bearing with|put(ting)? up with|hang in there|don't (lose hope|give up|worry)|i('ve| have) (just |already |now |personally )*(opened|started|escalated|arranged|asked|alerted|raised|flagged|prioriti[sz]ed|taken|put)",
  "you('re| are) (absolutely |completely |totally |quite |of course |so )*(right|not alone|entitled|justified)|rightly|fair (point|enough)|that's on us|on us|we('ve| have)? (let you down|failed|messed|dropped|got (it|this|that) wrong|should have|should've|could have|made|fell short|missed|lost|forgot|didn't|did not|owe)|(let|letting) you down|i('ve| have)? (let you down|failed|should have|messed|owe|made a mistake|dropped)|(our|my) (mistake|error|fault|failure|bad|responsibility|side|end)|(this|that|it) (should|must) (not|never) (have )?(happen\\w*|been)|shouldn't (have|happen|be)|should never|never should have|(isn't|is not|wasn't|was not|not) (the|how|what|ok|okay|good|acceptable|right|fair) (_ ){0,3}(experience|service|standard|we|you|want|expect|should)\\w*|not what (you|we)|take (full )?(ownership|responsibility)|take(n|ing)? (this|it|your case|that|over)( _)? (personally|seriously|over|myself|from here|on|up)|taken (it )?over|personally|i'll (own|stay on|make sure|sort this|fix this|see to it|make (this|it) right|take care|handle this myself|put (this|it) right)|make (this|it|things) (right|up to you)|put (this|it|things) right|make up for|thank you for (your patience|bearing|telling|letting|raising|flagging|being|sticking|speaking|the honest|your honest|staying|the feedback|your feedback|sharing)|thanks for (your patience|bearing|telling|letting|raising|flagging|sticking|staying|the honest|sharing)|no wonder|of course you|you (shouldn't|should not) have (had )?(to|been)|you've (been|had|waited)( _){0,3} (waiting|long|trouble|enough|patient|times|week|weeks|days)|(i|anyone|anybody)('d| would) (be|feel)|as well as (the|your) (wait|trouble)|goodwill|compensat_|on the house|free of charge as|waive\\w*|how (hard|bad|tough|much (this|it|that) (means|matters|affects))",
);

export const missingEmpathy: ToneRule = {
  id: 'tone/missing-empathy',
  label: 'missing_empathy',
  title: 'The customer sounds upset',
  reason: 'They wrote in anger or distress. One sentence that says you see it, first.',
  whole: true,
  find: (draft) => {
    const { context } = draft;
    const { low, written } = proseOf(draft);
    if (!context || wordsOf(low).length < 3) return [];
    if (!readCustomer(context).labels.includes('frustrated') || low.search(EMPATHY) >= 0) return [];
    const start = low.length - low.trimStart().length;
    const first = /^[^.!?\n]*[.!?]?/.exec(written.slice(start))?.[0] ?? '';
    return [{ span: { start, end: start + first.trimEnd().length } }];
  },
  examples: {
    flags: [
      '[Refunds take five days.] << Third time I ask! This is ridiculous.',
      '[Please send the order number.] << I am furious. You lost my parcel.',
      '[The technician comes on Monday.] << Nobody came, I waited all day. Disgraceful.',
    ],
    passes: [
      'I’m sorry for the wait. Refunds take five days. << Third time I ask! This is ridiculous.',
      'You’re right, that took too long. << I am furious.',
      'Refunds take five days. << How long does a refund take?',
    ],
  },
};
