import { matchesOf, pattern, type Match } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import { likeIn } from '@/utils/tone/rewrite';
import type { ToneRule } from '@/utils/tone/rule';

const SAID =
  '(?:said|told|mentioned|explained|stated|wrote|written|noted|indicated|pointed out|informed|advised|clarified|answered|described|outlined|repeated|communicated|covered|specified|requested|asked)';
const TWICE =
  '(?:already|previously|clearly|repeatedly|just|earlier|before|literally|now|once|specifically|explicitly|very clearly)';

const PATTERNS = pattern(
  "(it's|it is|that's|that is|this is|it should be|that should be|this should be|should be) (quite |pretty |rather |all |very |really |so )*(obvious|self-explanatory|self-evident|common sense|common knowledge|(quite |pretty |very )clear(ly)? (stated|written|explained|from|that|in)|not (that )?(complicated|hard) to (understand|read|follow|see))",
  "it('d| would) (really |also |certainly )?(be|have been) (so |very |really )?(nice|great|helpful|good|kind|lovely|easier|appreciated)( if| to| of)[^.!?]{0,70} (next time|in (the )?future|for once|from the start|all at once|at once|the first time|properly|in one go|all together|before (writing|asking|complaining))",
  "(hopefully|maybe|perhaps|let's hope|i hope|we hope)( that)?,? (this time (you|it'll be clear|around you)|you('ll| will| can| could)? (now |actually |finally |also |even )+|(that|this|it)('s| is) (now )?(clear|simple|plain|easy) enough|(you|somebody|someone) (could|should|can|might|will) [^.!?]{2,50} (for a change|for once|this time|next time|first))",
  // It was said before.
  `(as|like) (i|we)('ve| have|'d| had)? ((have |had )?${TWICE} )*(been )?(${SAID})( (to )?you)?( (before|earlier|already|above|several times|many times|twice|multiple times|in my (last|previous|earlier|first) _))*`,
  `as (${TWICE} )+${SAID}( (to )?you)?( (in my|in our) (last|previous|earlier|first) [\\w-]+)?|as (was )?${SAID} (above|before|earlier|previously|already|several times|multiple times|repeatedly|in (my|our|the) (last|previous|earlier|first|above) [\\w-]+)|as ((i|we) )?${SAID}(?=,)(?! (on|by|over) (the )?phone)`,
  '(as )?per (my|our) (last|previous|earlier|first|prior|recent)? ?(e-?mails?|messages?|replies|reply|notes?|response|chat|explanation|instructions?|conversation)',
  `(i|we)('ve| have| had|'d)? ((have )?${TWICE} )+(been )?(${SAID}|been (through|over)|gone (through|over)|answered)( [\\w']+){0,3} (you|that|this|it|twice|times|question|before|link|answer|information|instructions|steps|everything)|(i|we)('ve| have| had)? (${SAID}) (you |this |that |it |to you )+(already|before|twice|several times|many times|multiple times|_ times|again and again|over and over|repeatedly|more than once)`,
  "(for|this is) the (second|third|fourth|fifth|sixth|tenth|last|final|umpteenth|hundredth|nth|millionth|\\d+(nd|rd|th)) time|(let me|i'll|i will|i can|i can only|allow me to|i have to|must i|do i (have|need) to|i'd like to|happy to|glad to) (repeat|(say|write(?! again)|type|put|lay|spell|explain|go (over|through)|point|tell|walk)( (it|this|that|you|them|through|out|down|to|for|all)){0,4} (again|once more|once again|one more time|(a|for the) (_) time|slowly|yet again)|spell (it|this) out|break it down|(make|keep) (it|this) (very |really |nice and )?(simple|easy)( for you)?|remind you( again| once more| that)|explain (it|this|that) (again|one more time|once more|slowly|in simple))( myself)?|again,(?! (thank|thanks|sorry|apolog|my apolog|(i'm|we're|i am|we are) (_ )?sorry|we apolog|i apolog|welcome|congrat|please accept|we appreciate|i appreciate|feel free|if you have))|once (again|more),(?! (thank|thanks|sorry|apolog|my apolog|our apolog|i'm sorry|we're sorry|we apolog|i apolog|welcome|congrat|please accept|we appreciate|i appreciate|feel free|i'm|i am|let me know))",
  // It is plain to see, for others.
  "(?<=^|[.!?] |, |and |but )obviously(?! (not|our|we|i|this isn't|that's not|that isn't|if)\\b)|(?<=^|[.!?] )clearly,? (you|there|the|we|this|that|it|our|my|nobody|someone)|needless to say|(as|like) (any(one|body)|every(one|body)|most people)( _)? (can|could|would|should|knows?|sees?)",
  `(it|this|that|which|the _|everything)('s| is| was| are| were| has been)? (all )?(clearly|plainly|explicitly|very clearly|quite clearly|already) (${SAID}|listed|shown|visible|marked|written|available|there|answered|set out|documented|in (the|our|my))(?! by| on your invoice)|(is|are) (clearly|plainly|explicitly) (stated|written|explained|mentioned|shown|listed|described|marked|set out)`,
  // You, at last, and with effort.
  "(thank(s| you)|thx|nice|glad|good|great|happy|pleased|appreciate|kind|wonderful) (so much |a lot |very much )?(of you |to see |to hear |that )?(for |you('ve| have)? (could |were able to |managed to |decided to )?|to |it )?finally|(you|now that you('ve| have)?) finally (?!(get|have|receive|arriv))_|(thank(s| you)|thx)( _){0,7},? (finally|eventually|at (long )?last)",
  'with (all )?((due|the greatest|the utmost|all) respect|respect(?=,))|not to be rude',
  "(if|had|when) you( had|'d|'ve| have)? (only |just |actually |really |even |ever |simply |properly |carefully |fully )*(bother(ed)?|taken the time|took the time|take the time|take (a|one|the|another) (moment|minute|second|look|closer look)|care(d)? to|look(ed)? (more )?(closely|carefully|properly|a bit)|scroll(ed)? (up|down)|read( (my|our|the|it|what|through|carefully|properly|more)))(?![^.!]*\\?)",
  "(perhaps|maybe|presumably|i (guess|suppose|assume|take it|gather|presume)|it (seems|appears|looks like)|apparently|evidently|clearly|obviously),? (that )?(you|my (message|e-?mail|last)|our (message|e-?mail|last)|the (message|e-?mail|instructions?))('ve| have|'re| are|'d| might have| may have| must have)? (_ )?(missed|overlooked|didn't (see|read|notice|get|understand)|did not (see|read|notice|understand)|not (read|seen|noticed|understood)|haven't (read|seen|noticed)|have not (read|seen)|weren't|wasn't|isn't|skipped|ignored|unaware|should (read|try|check|have)|too busy|don't (have time|read|want|care|understand)|forgot|better|prefer (to|not))",
  "(i|we)('m| am|'re| are)? (really |honestly |frankly )*((not|un)( quite| really)? ?(sure|certain)|don't know|do not know|wonder|fail to (see|understand)|can't see|struggle to (see|understand)) (how|which|where|what|why)(?! (else )?you('re| are)? (want|expect))( (else|often|much|many|part|bit|word|step|line|sentence|more|clearer|simpler|you)\\b[^.!?]{0,25}|( is| was|'s)? (unclear|confusing|not clear|so (hard|difficult))|( (i|we))? (can|could) (make|explain|say|be)[^.!?]{0,20})|(?<=^|[.!?] )not sure how (often|many times|else)|(i|we) (thought|believed|assumed|hoped|was under the impression)( that)? ((i|we) (had |'d )?(made|was|were|been)( _)? (this |that |it |myself |ourselves )*(_ )?clear|(it|this|that|my _|our _|the _) (was|were|is|had been) (_ )?(clear|obvious|self-explanatory|simple))",
  "(i|we) (would have|would've|'d have) (thought|expected|hoped|assumed)|(i'm|i am|we're) sure you('re| are) (very |quite |really )?(busy|aware|capable|able)|surely,? (you|it|that|this|the|our|everyone|anyone)|as you can (clearly|plainly|surely|obviously|easily|perfectly well) _|(?<=^|[.!?] )well,? actually|(how|very|so) (nice|kind|lovely|thoughtful|convenient|interesting|funny) (of you|that you|how you)|interesting(ly)?( enough)?,? (that you|how you|you|none|no one)|in (simple|plain|simpler|plainer|easier) (words|terms|english)|(next time|in future|for next time),? (please |kindly |maybe |perhaps |do |you might |try to |try )*(read|reading|(double-)?check|look|make sure|(have|take) a (_ )?look|think|listen|pay|be more|remember)|how to (make|explain|say|put) (this|it|that)( _){0,2} (clearer|clear|simpler|better|differently)|(which|something) you('d| would| should| could) (_ )?(know|have (known|seen|read|noticed))|at least you (got|managed|read|remembered|found|answered)|good for you|if you('d| had) looked|(maybe|perhaps|just) try (reading|looking|listening)|too much to ask(?=[.!,]|$)|better late than never|used to (writing|saying|explaining|repeating|answering)|(like|as) every (other )?time you|(evidently|apparently|obviously|clearly) (didn't|did not|haven't|have not|never|don't|do not|hasn't)|as (i|we)('ve| have) (now )?(_ )?(written|said|told)|(exactly )?(where|what|how) (i|we) (said|told you|wrote)( (it|that|you))?( _)?(?=[.,!]|$)|though it seems you",
  // Compared with before.
  "(same|still|exactly|just)( [\\w':]+){0,7} (when|since|as|that) you (last |first )?(asked|wrote|called|checked)|as it (was|is|did|has been) (in|to|when|on|before|yesterday|last)|(?<!sorry |that |us |you down |failed )yet again(?=[,.!]| \\w)",
  // Hopes for the better.
  // Anybody could see it.
  '(it|which|that|the _|page|label|box)( _)? says so|right there in|very first (line|sentence|paragraph|page|message)',
  "where (it|they)('s| has|'ve| have) (always |been )+(been|since)|(once|twice|one e-?mail|one message|two e-?mails|three times) (was|were|is)(n't| not) (_ )?enough|of course you (would|wouldn't|didn't|don't|weren't)(?=[.!,]|$)|(do|did|does) your (maths?|homework|thinking|reading|job|sums|googling|work) for you|you do (reali[sz]e|know|understand|remember)|what a surprise",
  // Polite, and not meant.
  'silly me|by all means,? (do )?(ask|complain|check with|try someone|get a second)',
);

/** A promise kept or a shared memory is no rebuke. */
function isKind({ words, after, before }: Match): boolean {
  if (/\b(?:no need|needn't|don't (?:need|have)|not have) $/.test(before)) return true;
  // "If it fails again, write to me" only looks like "Again, …".
  if (/^(?:once )?(?:again|more),/.test(words) && before.trim()) return true;
  if (/\b(?:as|like) (?:i|we) (?:promised|agreed|discussed)/.test(words)) return true;
  if (/^ ?(?:on|over|by|during) (?:the |our )?(?:phone|call|chat|meeting)/.test(after)) return true;
  if (/\bas you (?:asked|requested)/.test(words)) return true;
  // "That's so kind of you, thank you!"
  if (/^(?:so|very) \w+ (?:of|that) you/.test(words) && /(?:'s|\bis|\bwas) $/.test(before))
    return true;
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
        const rest = /^,(?: but)? \p{L}/u.exec(after);
        const next = end + (rest?.[0].length ?? 0) - 1;
        // A name keeps its letters: "iPhones".
        const named = /^\p{Ll}\p{Lu}/u.test(prose.written.slice(next, next + 2));
        if (before.trim() || !rest || named) return { span: { start, end } };
        const over = { start, end: next + 1 };
        return { span: over, instead: likeIn('X', prose.written.slice(next, next + 1)) };
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
