import { matchesOf, pattern, type Match } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import { likeIn } from '@/utils/tone/rewrite';
import type { ToneRule } from '@/utils/tone/rule';

const SAID =
  '(?:said|told|mentioned|explained|stated|wrote|written|noted|indicated|pointed out|informed|advised|clarified|answered|described|outlined|repeated|communicated|covered|specified|requested|asked)';
const TWICE =
  '(?:already|previously|clearly|repeatedly|just|earlier|before|literally|now|once|specifically|explicitly|very clearly)';

const PATTERNS = pattern(
  // It was said before.
  `(?:as|like) (?:i|we)(?:'ve| have|'d| had)? (?:(?:have |had )?${TWICE} )*(?:been )?(?:${SAID})(?: (?:to )?you)?(?: (?:before|earlier|already|above|several times|many times|twice|multiple times|in my (?:last|previous|earlier|first) \\w+))*`,
  `as (?:${TWICE} )+${SAID}(?: (?:to )?you)?(?: (?:in my|in our) (?:last|previous|earlier|first) [\\w-]+)?|as (?:was )?${SAID} (?:above|before|earlier|previously|already|several times|multiple times|repeatedly|in (?:my|our|the) (?:last|previous|earlier|first|above) [\\w-]+)|as (?:(?:i|we) )?${SAID}(?=,)(?! (?:on|by|over) (?:the )?phone)`,
  '(?:as )?per (?:my|our) (?:last|previous|earlier|first|prior|recent)? ?(?:e-?mails?|messages?|replies|reply|notes?|response|chat|explanation|instructions?|conversation)|(?:see|refer to|read|check|re-?read|scroll (?:back )?(?:up )?to) (?:again )?(?:my|our) (?:last|previous|earlier|first|prior) (?:e-?mails?|messages?|reply|note|response|answer)',
  `(?:i|we)(?:'ve| have| had|'d)? (?:(?:have )?${TWICE} )+(?:been )?(?:${SAID}|been (?:through|over)|gone (?:through|over)|answered)(?: [\\w']+){0,3} (?:you|that|this|it|twice|times|question|before|link|answer|information|instructions|steps|everything)|(?:i|we)(?:'ve| have| had)? (?:${SAID}) (?:you |this |that |it |to you )+(?:already|before|twice|several times|many times|multiple times|\\w+ times|again and again|over and over|repeatedly|more than once)`,
  "(?:for|this is) the (?:second|third|fourth|fifth|sixth|tenth|last|final|umpteenth|hundredth|nth|millionth|\\d+(?:nd|rd|th)) time|how many (?:more )?times (?:do|must|should|have)|(?:let me|i'll|i will|allow me to|i have to|must i|do i (?:have|need) to|i'd like to) (?:repeat|say (?:it|this|that) (?:again|once more|one more time)|spell (?:it|this) out|break it down|remind you(?: again| once more| that)|explain (?:it|this|that) (?:again|one more time|once more|slowly|in simple))(?: myself)?|i repeat|to repeat(?: myself)?|again,(?! (?:thank|thanks|sorry|apolog|my apolog|i'm sorry|we're sorry|we apolog|i apolog|welcome|congrat|please accept|we appreciate|i appreciate|feel free|if you have))|once (?:again|more),(?! (?:thank|thanks|sorry|apolog|my apolog|our apolog|i'm sorry|we're sorry|we apolog|i apolog|welcome|congrat|please accept|we appreciate|i appreciate|feel free|i'm|i am|let me know))|yet again,?(?= you| we| i)",
  // It is plain to see, for others.
  "(?<=^|[.!?] |, |and |but )obviously|(?:it's|it is|that's|that is|this is|it should be|that should be|this should be|should be) (?:quite |pretty |rather |all |very |really |so )*(?:obvious|self-explanatory|self-evident|common sense|common knowledge|(?:quite |pretty |very )clear(?:ly)? (?:stated|written|explained|from|that|in)|not (?:that )?(?:complicated|hard) to (?:understand|read|follow|see))|(?<=^|[.!?] )clearly,? (?:you|there|the|we|this|that|it|our|my|nobody|someone)|needless to say|it goes without saying|(?:as|like) (?:any(?:one|body)|every(?:one|body)|most people)(?: \\w+)? (?:can|could|would|should|knows?|sees?)|as (?:you(?:'re| are)?|i'm sure you(?:'re| are)?|you (?:may|should|would|must|will|surely|probably|no doubt|very)) (?:\\w+ )*?(?:well (?:know|aware)|(?:surely|no doubt|already|certainly|undoubtedly|obviously|clearly) (?:know|aware|noticed|seen|read)|should know|would know)",
  `(?:it|this|that|which|the \\w+|everything)(?:'s| is| was| are| were| has been)? (?:all )?(?:clearly|plainly|explicitly|very clearly|quite clearly|already) (?:${SAID}|listed|shown|visible|marked|written|available|there|answered|set out|documented|in (?:the|our|my))(?! by| on your invoice)|(?:is|are) (?:clearly|plainly|explicitly) (?:stated|written|explained|mentioned|shown|listed|described|marked|set out)`,
  // You, at last, and with effort.
  "(?:thank(?:s| you)|thx|nice|glad|good|great|happy|pleased|appreciate|kind|wonderful) (?:so much |a lot |very much )?(?:of you |to see |to hear |that )?(?:for |you(?:'ve| have)? (?:could |were able to |managed to |decided to )?|to |it )?finally|(?:you|now that you(?:'ve| have)?) finally (?!(?:get|have|receive|arriv))\\w+|(?:at last|finally),? (?:you|an answer|someone)|(?:thank(?:s| you)|thx)(?: \\w+){0,7},? (?:finally|eventually|at (?:long )?last)|glad you could (?:find the time|make time|join us)|thanks? (?:you )?for (?:nothing|taking so long|getting back (?:to us )?eventually|your eventual|(?:your )?(?:\\w+ )?(?:prompt|speedy|quick) (?:reply|response) (?:after|\\d))",
  "with (?:all )?(?:due|the greatest|the utmost|all) respect|no offen[cs]e(?: but|,)|not to be rude|i don't mean to be rude|i hate to (?:say|tell you|break it)|i'm sorry (?:if )?you (?:feel|think|see it) that way|(?:sorry|apologies|i apologi[sz]e) (?:if|that) (?:you (?:feel|felt|found|misunderstood|took|were (?:confused|offended)|didn't (?:understand|like)|couldn't)|this (?:confused|upset) you|my (?:answer|explanation) was(?:n't)? (?:not )?(?:too )?)|sorry you feel",
  "(?:if|had|when) you(?: had|'d|'ve| have)? (?:only |just |actually |really |even |ever |simply |properly |carefully |fully )*(?:bother(?:ed)?|taken the time|took the time|take the time|care(?:d)? to|look(?:ed)? (?:more )?(?:closely|carefully|properly|a bit)|scroll(?:ed)? (?:up|down)|read(?: (?:my|our|the|it|what|through|carefully|properly|more)))(?![^.!]*\\?)",
  "(?:perhaps|maybe|presumably|i (?:guess|suppose|assume|take it|gather|presume)|it (?:seems|appears|looks like)|apparently|evidently|clearly|obviously),? (?:that )?(?:you|my (?:message|e-?mail|last)|our (?:message|e-?mail|last)|the (?:message|e-?mail|instructions?))(?:'ve| have|'re| are|'d| might have| may have| must have)? (?:\\w+ )?(?:missed|overlooked|didn't (?:see|read|notice|get|understand)|did not (?:see|read|notice|understand)|not (?:read|seen|noticed|understood)|haven't (?:read|seen|noticed)|have not (?:read|seen)|weren't|wasn't|isn't|skipped|ignored|unaware|should (?:read|try|check|have)|too busy|don't (?:have time|read|want|care|understand)|forgot|better|prefer (?:to|not))|you (?:might|may) (?:want|like|wish) to (?:actually |try |re-?)*(?:read|reading|check(?:ing)? your|look(?:ing)? (?:at|up)|pay(?:ing)?|learn|consider reading|double-check)|(?:in case|just in case) you(?:'d| had|'ve| have)?(?: (?:somehow|still|really|possibly|perhaps))? (?:missed (?:it|my|our|that|the)|(?:haven't|hadn't|didn't|did not|have not) (?:notice|noticed|seen|see|read|realized?|realised?|know|bother)|forgot|were wondering)",
  "(?:i|we)(?:'m| am|'re| are)? (?:really |honestly |frankly )*(?:(?:not|un)(?: quite| really)? ?(?:sure|certain)|don't know|do not know|wonder|fail to (?:see|understand)|can't see|struggle to (?:see|understand)) (?:how|what|why)(?: (?:else|much|many|part|more|clearer|simpler|you)\\b[^.!?]{0,25}|(?: is| was|'s)? (?:unclear|confusing|not clear|so (?:hard|difficult))|(?: (?:i|we))? (?:can|could) (?:make|explain|say|be)[^.!?]{0,20})|what (?:part|bit) of|which part of [^?.!]{2,40} (?:unclear|not clear|don't you|didn't you)|(?:i|we) (?:thought|believed|assumed|hoped|was under the impression)(?: that)? (?:(?:i|we) (?:had |'d )?(?:made|was|were|been)(?: \\w+)? (?:this |that |it |myself |ourselves )*(?:\\w+ )?clear|(?:it|this|that|my \\w+|our \\w+|the \\w+) (?:was|were|is|had been) (?:\\w+ )?(?:clear|obvious|self-explanatory|simple))|(?:i )?hope (?:that|this|it)(?:'s| is|'ll| will| makes| now)*(?: \\w+)? (?:clear(?:er)?(?: (?:now|enough|this time))|finally|this time)|(?:is|was) (?:that|this|it) (?:clear|understood|so (?:hard|difficult))(?: enough| now)?(?=\\?)|do you understand(?= now|\\?)|do i make myself|have i made myself",
  "(?:i|we) (?:would have|would've|'d have) (?:thought|expected|hoped|assumed)|(?:i'm|i am|we're) sure you(?:'re| are) (?:very |quite |really )?(?:busy|aware|capable|able)|surely,? (?:you|it|that|this|the|our|everyone|anyone)|as you can (?:clearly|plainly|surely|obviously|easily|perfectly well) \\w+|good for you|(?<=^|[.!?] )well,? actually|(?:not sure|wonder(?:ing)?|don't know) (?:if|whether) you(?:'ve| have)? (?:\\w+ )?(?:saw|seen|read|noticed?|got|received|missed) (?:my|our|the)|(?:i'm|i am|we're) sure you(?:'ll| will| can| could| would|'d)? (?:\\w+ )?(?:understand|appreciate|agree|see|imagine) (?:that )?(?:we|i|our|others|other) (?:have|can't|cannot|also|are|'re|do|get)|some of us|unlike (?:you|some)|if you say so|if that's what you (?:think|want|believe)|if you insist|as you (?:wish|like|please)(?=[.,!]|$)|good luck with that|suit yourself|whatever (?:you say|makes you happy|floats)|(?:how|very|so) (?:nice|kind|lovely|thoughtful|convenient|interesting|funny) (?:of you|that you|how you)|interesting(?:ly)?(?: enough)?,? (?:that you|how you|you|none|no one)|funny (?:that|how) you|(?:surprisingly|amazingly|strangely|miraculously|believe it or not),? (?:enough,? )?(?:it|you|we|this|that|the|our|reading)|congratulations on (?:finding|finally|managing|reading|noticing)|well done (?:for|on) (?:finally|finding|reading)|thanks? (?:you )?for (?:pointing out the obvious|(?:your|the) (?:lovely|charming|kind|wonderful) (?:tone|words|attitude)|stating|telling (?:me|us) how to|the (?:lecture|lesson|advice on))|(?:re-?attach|re-?send|attach|post|past|copy|includ|repeat)(?:ed|ing)?[^.!?]{0,30} (?:for your convenience|(?:yet )?again for you|once again|for (?:the|a) (?:second|third) time)|for your convenience,? (?:here|i|again)|(?:a )?(?:gentle|friendly|kind|quick|little) reminder (?:again|that (?:i|we) (?:already|still)|\\w+ you)|to (?:reiterate|put it simply|make it (?:simple|easy|simpler|crystal|perfectly|absolutely|very) ?\\w*)|(?:let me|i'll|to) (?:be|make (?:it|this|myself|things)) (?:perfectly |very |crystal |absolutely |quite )clear|in (?:simple|plain) (?:words|terms|english)|read (?:it|that|this|them|my (?:message|e-?mail)|our (?:message|e-?mail))(?: \\w+)? (?:again|carefully|properly|slowly|this time)|(?:please )?(?:actually|try to|do|at least) (?:read|reading|listen) (?:my|our|the|what|before|to what|next|it|properly|carefully)|next time,? (?:please |kindly |maybe |perhaps |do |you might |try to |try )*(?:read|reading|check|look|think|listen|pay|be more|remember)|correct me if i'm wrong,? but|not that (?:it's|you|anyone|i)|one would think|how to (?:make|explain|say|put) (?:this|it|that)(?: \\w+){0,2} (?:clearer|clear|simpler|better|differently)|as you (?:might|may|will|surely|should) (?:\\w+ )?(?:recall|remember)|in case (?:it|that|this) (?:wasn't|was not|isn't) (?:already )?clear|(?:please|kindly) refrain from|(?:i )?trust (?:that )?(?:this|that|it) (?:is|clarifies|makes|answers|settles|will)|hopefully (?:this time|you(?:'ll| will)? (?:now |finally )?(?:understand|read))|asked and answered|(?:not sure|don't know|wonder|see no reason) why you(?:'re| are| keep| still)|(?:surprised|amazed|baffled|puzzled|astonished) (?:that )?you|you seem to (?:have (?:missed|forgotten|overlooked|misread|ignored)|think|believe|expect)|(?:asking|writing|repeating|messaging|complaining|calling)(?: \\w+){0,4} (?:won't|will not|doesn't|does not) (?:make|change|help|speed)|patience is a virtue|one (?:message|e-?mail|ticket) (?:is|would be|was) enough|though it seems you|though you (?:clearly|obviously|apparently)|you'd think|i (?:really )?don't have all day|must be nice|instead of (?:complaining|shouting|arguing|asking again|repeating)",
);

/** A promise kept or a shared memory is no rebuke. */
function isKind({ words, after, before }: Match): boolean {
  if (/\b(?:no need|needn't|don't (?:need|have)|not have) $/.test(before)) return true;
  // "If it fails again, write to me" only looks like "Again, …".
  if (/^(?:once )?(?:again|more),/.test(words) && before.trim()) return true;
  if (/\b(?:as|like) (?:i|we) (?:promised|agreed|discussed)/.test(words)) return true;
  if (/^ ?(?:on|over|by|during) (?:the |our )?(?:phone|call|chat|meeting)/.test(after)) return true;
  if (/\bas you (?:asked|requested)/.test(words)) return true;
  return /\b(?:sorry|glad|apologi[sz]e) (?:that )?$/.test(before) && !/finally/.test(words);
}

export const passiveAggressive: ToneRule = {
  id: 'tone/passive-aggressive',
  label: 'passive_aggressive',
  title: 'Polite words, sharp edge',
  reason:
    'It reminds the customer that they did not listen. Leave it out and say the thing itself.',
  find: (draft) => {
    const prose = proseOf(draft);
    return matchesOf(prose, PATTERNS)
      .filter((match) => !isKind(match))
      .map(({ start, end, before, after }) => {
        // "As I already said, the refund …" → "The refund …"
        const rest = /^, (\p{L})/u.exec(after);
        if (before.trim() || !rest) return { span: { start, end } };
        const over = { start, end: end + 3 };
        return { span: over, instead: likeIn('X', prose.written.slice(end + 2, end + 3)) };
      });
  },
  examples: {
    flags: [
      '[As I already told you, t]he refund takes five days.',
      'Please wait, [as stated in my previous e-mail].',
      '[For the third time, t]he code works only once.',
      '[Thank you for finally] sending it.',
    ],
    passes: [
      'As promised, here is the invoice.',
      'As discussed on the phone, I have moved the date.',
      'To confirm, you would like two seats.',
      'Once again, thank you for your patience.',
    ],
  },
};
