import { anyOf, type Cue } from './cue';

const NTH = String.raw`(?:second|2nd|third|3rd|fourth|4th|fifth|5th|sixth|6th|seventh|7th|tenth|10th|\d{1,2}th|umpteenth|hundredth|nth)`;
const OFTEN = String.raw`(?:twice|(?:two|three|four|five|six|several|many|multiple|numerous|countless|so many|a few|\d{1,2}) times|again and again|over and over|repeatedly)`;
const TELL = String.raw`(?:written|wrote|emailed|e-mailed|mailed|messaged|called|phoned|rung|rang|contacted|asked|told|explained|reported|complained|spoken|spoke|talked|chatted|reached out|opened|raised|submitted|filed|sent)`;
const TELLING = String.raw`(?:write|writing|email|emailing|call|calling|contact|contacting|ask|asking|tell|telling|explain|explaining|report|reporting|complain|complaining|message|messaging|chase|chasing|reach out|reaching out|get in touch|getting in touch|repeat|follow up|following up)`;
const YOU = String.raw`(?:you|you guys|your (?:\w+ )?(?:team|support|colleagues?|agents?|service|company|hotline|helpdesk)|(?:customer )?(?:support|service|care)|the (?:support|helpdesk|hotline)|this chat|about this|the same)`;
const WAS = String.raw`(?:already|before|earlier|previously|yesterday|last (?:week|month|night|${'(?:mon|tues|wednes|thurs|fri)'}day)|(?:days|weeks|months|hours) ago|(?:a|two|three|\d+) (?:days?|weeks?|months?|hours?) ago|this morning)`;

const COUNT = anyOf(
  String.raw`${NTH} time(?: (?:that|now|today|this (?:week|month|year)))*,? (?:i|we|i've|we've|i'm|we're|i am|we are|i have|we have|am|have)\b(?: (?:had|have|been|to|am|are|now))*,? (?:${TELL}|${TELLING})`,
  String.raw`${NTH} (?:time|attempt) (?:${TELLING}|in (?:contact|touch))`,
  String.raw`for the ${NTH} time[,:]? (?:i|we|now|asking|please|where|when|why|what|can|could|how)`,
  String.raw`(?:my|our|this is (?:my|our|the)|sending (?:my|a)) ${NTH} (?:e-?mail|message|chat|call|ticket|request|attempt|complaint|reminder|letter)`,
  String.raw`(?:i|we|i've|we've) (?:have |had )?(?:already |now )?${TELL}\b[^;]{0,40}\b${OFTEN}`,
  String.raw`(?:\d|two|three|four|five|six|several|many|multiple) different (?:agents?|people|persons?|colleagues?)`,
  String.raw`^(?:second|2nd|third|3rd|fourth|4th|fifth|5th) (?:time|message|e-?mail|attempt|chat|ticket|try)\b(?=[,:!?.]|$| (?:now|today|this))`,
  String.raw`how (?:many times|often) (?:do|must|should|did|have|will) (?:i|we)\b`,
);

const BEFORE = anyOf(
  String.raw`(?:i|we|i've|we've) (?:have |had )?(?:already|previously) ${TELL}(?: to)?(?: ${YOU}| someone| somebody| (?:an?|the|another|one) (?:agent|colleague|ticket|request|complaint))`,
  String.raw`(?:i|we|i've|we've) (?:have |had )?(?:also )?${TELL}(?: to)? ${YOU}\b[^;]{0,40}\b${WAS}`,
  String.raw`as (?:i|we) (?:(?:have )?already |previously )?(?:said|told|wrote|mentioned|explained|asked)(?: \w+)?(?: ${WAS}|,)`,
  String.raw`(?:writing|emailing|calling|contacting|asking|messaging|chasing|reaching out|getting in touch|following up)(?: (?:you|to you|about this))? (?:yet )?(?:again|once more)`,
  String.raw`(?:have to|having to|must|had to) (?:repeat|explain|tell|say|go through)\b[^;]{0,40}\b(?:again|every|each|once more|my story|myself)`,
  String.raw`(?:follow(?:ing)?[- ]up|chasing|checking) (?:again )?(?:on|about|up on|regarding) (?:my|our|the) (?:\w+ )?(?:e-?mail|message|ticket|chat|request|case|complaint|call)s?`,
  String.raw`(?:my|our) (?:last|previous|earlier|first|other|old) (?:\w+ )?(?:e-?mail|message|ticket|chat|request|complaint|case)s?`,
);

const UNANSWERED = anyOf(
  String.raw`(?:nobody|no one|no-one|noone|none of you) (?:has |have |had |ever |even |is |'s )*(?:answer|repl|respond|call|wr[io]t|got|get|gotten|com|came|help|contact|react)\w*`,
  String.raw`(?:you|they|support|your \w+|who) (?:still |yet |have |has )*(?:haven't|hasn't|didn't|don't|never|not) (?:\w+ ){0,2}(?:answer|repl|respond|call|wr[io]t|get|got|react)\w*`,
  String.raw`wait(?:ing|ed) (?:for )?(?:over |more than |about )?(?:\d+|an?|two|three|four|five|several|many) (?:hours?|days?|weeks?|months?)(?: now)? (?:for|on) (?:an?|any|your|the|some) (?:\w+ )?(?:reply|response|answer|solution|update|refund)`,
  String.raw`(?:still|yet|ever|never|not|haven't|hasn't|without|no|didn't|don't) (?:\w+ ){0,3}(?:heard|hear|hearing|gotten|got|get|received|had) (?:\w+ ){0,2}(?:back|a reply|a response|an answer|any reply|any response|any answer|reply|response|answer)`,
  String.raw`still (?:waiting|no) (?:for )?(?:an?|any|your|some|the)? ?(?:reply|response|answer|call ?back|call|update|news|fix|solution|refund)`,
  String.raw`(?:been|being|am|are|feel) (?:\w+ )?ignored`,
  String.raw`(?:no|without any?|any) (?:reply|response|answer|reaction) (?:yet|so far|since|for|to my)`,
  String.raw`is (?:anyone|anybody|someone) (?:even|still) (?:there|reading|working)`,
);
/** "I haven't heard back from the seller": somebody else is silent. */
const OTHERS =
  /\bfrom (?:the|my|our|his|her|their|a) (?!support|agent|team|company|help|customer)|\b(?:seller|courier|bank|landlord|neighbou?r) (?:has|have|did|still|never)/i;

export const REPEAT: readonly Cue[] = [
  {
    id: 'repeat/count',
    label: 'repeat',
    words: 'counts how often they asked',
    says: (said) => COUNT.test(said),
  },
  {
    id: 'repeat/before',
    label: 'repeat',
    words: 'says that they asked before',
    says: (said) => BEFORE.test(said),
  },
  {
    id: 'repeat/unanswered',
    label: 'repeat',
    words: 'says that nobody has answered',
    says: (said) => !OTHERS.test(said) && UNANSWERED.test(said),
  },
];
