import { pattern } from '@/utils/tone/pattern';
import { wordsOf, type Prose } from '@/utils/tone/prose';

const THANKS = pattern(
  '(many |much )?thanks?( you)?',
  'thank (you|u|ya)',
  'thx|tysm|ty|cheers|appreciated?|grateful|kudos|bless you|merci|danke( sch\u00f6n)?|tack|takk',
  "(you('re| are|'ve been| guys are| have been)) (an? (_ )?(star|lifesaver|gem|treasure|hero|angel|wizard|godsend|saint|genius)|the best|amazing|awesome|brilliant|so (kind|helpful)|very (kind|helpful)|great|legends?)",
);
const PLEASED = pattern(
  // Somebody is praised.
  "(just |only )?(wanted|want|would like|'d like|wish) to (say|tell you|let you know|mention|praise|compliment|pass on|leave)( [\\w']+){0,9} (lovely|great|helpful|kind|wonderful|fantastic|brilliant|amazing|excellent|patient|friendly|super|nice|good|perfect|pleased|happy|impressed|compliments?|praise)",
  '(five|5|full) stars|super(?=[,.!])',
  "(that|it|this|everything)( all)?( has|'s)? (worked|works(?! for (me|us))|fixed|solved|did the trick|helped|helps)( (perfectly|great|now|fine|like a charm|a lot))*",
  '(great|excellent|amazing|fantastic|awesome|wonderful|superb|brilliant|lovely) (service|support|help|job|work|experience|team)',
  "(all (good|sorted|set|fine) now|problem solved|perfect|wonderful|that's (great|perfect|wonderful|all i needed)|exactly what (i|we) (needed|wanted|was looking for|were looking for)|happy now|great stuff|(i'm|we're|i am) all (set|good|sorted|done)|works now|(i |we )?(really |absolutely |just )?love (the|your|it|this|how)|well done|saved my (day|life|weekend|evening|_)|working (again|now)|have a (nice|good|great|lovely) _|(that|this) was (so |really |very |super )*(quick|fast|easy|helpful|kind)|very (pleased|happy|satisfied)|so (happy|pleased)|made my day|really helpful)",
);
/** Thanks that only close a request, or are taken back. */
const IN_ADVANCE =
  /\b(?:thanks?(?: you)?|thx|appreciated?)[^.!?\n]{0,24}\b(?:in advance|for (?:nothing|your (?:help|time|support|assistance|understanding|reply|answer|attention|consideration) (?:in advance|with this|on this))|if you)|\bno,? thank|\bthanks?,? but no\b|\b(?:would|'d) (?:be (?:very )?(?:grateful|appreciated)|appreciate)|\b(?:is|be|be greatly|be much|very much) appreciated/g;
const TROUBLE =
  /\b(?:but|however|although|yet|unfortunately|except|though)\b|\b(?:not|n't|never|no longer|wrong|broken|missing|error|problem|issue|fail(?:s|ed)?|crash\w*|lost|stuck|still|refund|cancel)\b/;

/** Whether thanking is what the message is for. */
export function isThanking({ low, sentences }: Prose): boolean {
  const said = low.replace(IN_ADVANCE, (words) => '·'.repeat(words.length));
  const thanked = said.match(THANKS);
  const pleased = said.match(PLEASED);
  if (!thanked && !pleased) return false;
  let other = 0;
  let first = -1;
  sentences.forEach(({ start, end, asks }, at) => {
    const sentence = said.slice(start, end);
    const thanks = sentence.search(THANKS) >= 0 || sentence.search(PLEASED) >= 0;
    if (thanks && first < 0) first = at;
    const trouble = TROUBLE.test(sentence) && !/\b(?:no|any) (?:problem|issue)s?\b/.test(sentence);
    if (thanks ? /\b(?:but|however|although)\b/.test(sentence) : trouble && !asks) other += 1;
  });
  if (other) return false;
  // A report or a question that ends in "Thanks" asks for something; opening with it is the act.
  const last = sentences[first];
  const asked = sentences
    .slice(0, first)
    .some(({ start, end, asks }) => asks || wordsOf(said.slice(start, end)).length > 3);
  const closes = first > 0 && asked && last && wordsOf(said.slice(last.start, last.end)).length < 4;
  return !closes || Boolean(pleased);
}
