import { anyOf, type Cue } from './cue';

const VERY = String.raw`(?:so|very|really|extremely|absolutely|completely|beyond|deeply|incredibly|super|pretty|getting|quite|bloody|utterly|truly|most)`;
const THING = String.raw`(?:service|support|company|experience|website|app|product|treatment|people|communication|care|quality|delivery|thing|piece|shop|store|attitude|response)`;

const WORDS = anyOf(
  String.raw`unacceptable|outrageous|disgraceful|appalling|unbelievable|ridiculous(?:ly)?|disgusted|infuriating|inexcusable|scandalous|beyond belief`,
  String.raw`furious|livid|fuming|enraged|outraged|fed up|pissed(?: off)?`,
  String.raw`(?:${VERY} )+(?:angry|mad|annoyed|frustrated|frustrating|disappointed|disappointing|upset|unhappy|dissatisfied)`,
  String.raw`(?:i'm|i am|we're|we are) (?:angry|mad at|frustrated|annoyed|sick (?:of|and tired))`,
  String.raw`sick (?:and tired )?of\b|had (?:really |just |more than )?enough(?= of|$|[.!,])|have enough of (?:this|you)|at my wits?'? end|can't take (?:this|it)|last straw|i give up|losing (?:my )?patience|ran out of patience|out of patience`,
  String.raw`(?:is|what|just|such|like|absolute|complete|total) an? (?:bad |sick |total |complete |absolute |bloody )?(?:joke|disgrace|scam|rip-?off|nightmare|shambles|farce|insult|disaster)`,
  String.raw`(?:worst|garbage|terrible|horrible|awful|pathetic|useless|dreadful|rubbish|crappy|shitty|lousy|disgusting|abysmal|stupid|damn) (?:\w+ )?${THING}`,
  String.raw`(?:you're|you are|you people are|your \w+ (?:is|are)|this is|it's|that's|support is|service is) (?:\w+ )?(?:useless|a joke|pathetic|incompetent|a disgrace|disgusting|liars|thieves|terrible|horrible|awful|crap|garbage|bullshit|shit)`,
  String.raw`(?:wast(?:e|ed|ing) (?:of )?(?:my|our|\w+ hours|everyone's) ?(?:time|money|day)?)(?<!waste)`,
  String.raw`(?:feel |been |got |am |was |were )(?:\w+ )?(?:ripped off|lied to|scammed|cheated|robbed)|how dare|shame on|are you (?:kidding|joking|serious)|you people|piece of (?:junk|crap|shit|garbage)|so-called|great job ignoring|ignore your customers`,
  String.raw`(?:you|support|service|app|company|this|it) (?:really |just |guys )?sucks?|you guys are (?:a joke|useless|terrible|thieves|liars)|^(?:pathetic|disgusting|terrible|horrible|awful)[.!]*$`,
  String.raw`wtf|ffs|bullshit|what the (?:hell|heck|fuck)|(?:fucking|bloody) (?:hell|joke|ridiculous|useless|answer|refund|money)`,
);
const NOT_ANGRY = anyOf(
  String.raw`(?:not|isn't|wasn't|aren't|never|no longer|nothing|n't) (?:\w+ ){0,2}(?:angry|mad|upset|annoyed|furious|frustrated|disappointed|unhappy|unacceptable|ridiculous|fed up)`,
  String.raw`unbelievabl[ey] (?:good|fast|quick|kind|helpful|service|great|nice|happy)|(?:ridiculous|insane)(?:ly)? (?:good|fast|cheap|easy|happy)|terribly sorry|awfully (?:kind|nice)`,
);

const STEPS = anyOf(
  String.raw`(?:(?:my|our)|(?:contact|call|involve|hire|get|from|to|see|through)\w* (?:a|the)) (?:lawyer|solicitor|attorney)s?(?! (?:account|plan|office|friend))|legal (?:action|steps|advice)|small claims|take you to court|see you in court|su(?:e|ing) (?:you|your|the company)`,
  String.raw`charge-?backs?|dispute (?:the|this|it|my)\b[^;]{0,25}\b(?:charge|payment|transaction|bank)|(?:call|contact|tell|go to) my bank (?:and|to) (?:dispute|reverse|cancel|stop)`,
  String.raw`consumer (?:protection|rights|affairs|council|association)|trading standards|ombudsman|better business bureau|report (?:you|your company|this (?:shop|company))|(?:going|go) to (?:the )?(?:police|press|media)`,
  String.raw`(?:formal|official) complaint|file a complaint|(?:i(?:'ll| will| am going to|'m going to)|going to) (?:\w+ )?(?:leave|post|write) (?:an? )?(?:\w+ )?(?:bad|negative|one[- ]star|1[- ]star|honest|terrible) ?(?:review)?`,
  String.raw`never (?:\w+ )?(?:buy|order|shop|book|use|recommend|come back|do business)\b[^;]{0,30}\b(?:again|you|your|here)|lost (?:me as )?a customer`,
  String.raw`(?:speak|talk|escalate|put me through|put|transfer me|connect me|get me|give me|want|need)(?: (?:to|with|this|it|me|through|on|a|your|the|my case))* (?:manager|supervisor|boss)(?! (?:seat|account|role|plan|licen[cs]e))`,
);
/** Words in capitals that are no name and no code. */
const SMALL_WORDS =
  /\b(?:I|MY|ME|YOU|YOUR|WE|IT|THIS|THAT|THE|IS|ARE|WAS|HAVE|DO|NOT|NO|WHERE|WHY|WHEN|WHAT|HOW|AND|TO|OF|FOR|NOW)\b/g;

/** A sentence that is shouted: words that nobody abbreviates, nearly all in capitals. */
function isShouted(sentence: string): boolean {
  const words = sentence.match(/[A-Za-z']{2,}/g) ?? [];
  const loud = words.filter((word) => word === word.toUpperCase()).length;
  const friendly = /\b(?:THANKS?|LOVE|GREAT|HAPPY|HELLO|CONGRAT\w*|AWESOME|AMAZING)\b/.test(
    sentence,
  );
  return (
    words.length >= 4 &&
    loud / words.length >= 0.8 &&
    (sentence.match(SMALL_WORDS) ?? []).length >= 2 &&
    !friendly
  );
}

export const ANGER: readonly Cue[] = [
  {
    id: 'anger/words',
    label: 'anger',
    words: 'sounds upset',
    says: (said) => !NOT_ANGRY.test(said) && WORDS.test(said),
  },
  {
    id: 'anger/steps',
    label: 'anger',
    words: 'speaks of a complaint, a manager or legal steps',
    says: (said) => STEPS.test(said),
  },
  { id: 'anger/loud', label: 'anger', words: 'writes in capitals', says: isShouted },
];
