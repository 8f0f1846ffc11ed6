import { anyOf, type Cue } from './cue';

const DAY = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day`;
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm|a\.m|p\.m|o'clock)|\d{1,2}:\d\d|noon|midday|midnight)`;
const SOON = String.raw`(?:today|tonight|tomorrow|this (?:morning|afternoon|evening)|at ${CLOCK}|in (?:just |only |less than |about )?(?:an?|one|two|three|four|five|half an|a few|a couple of|\d{1,2}) (?:hours?|minutes?|mins?|hrs?|h))`;
const WHEN = String.raw`(?:${CLOCK}|today|tonight|tomorrow|(?:next |this )?${DAY}|the end of (?:the |to)?(?:day|week)|end of (?:day|business|week)|eod|cob|close of business|the weekend|lunch(?:time)?|(?:the|an|this) (?:hour|next hour))`;

/** Only what is wanted has a deadline: "it arrived by Friday" has none. */
const WANT = String.raw`(?:need|needs|must|have to|has to|had better|want|please|pls|can|could|would like|hope|hoping|require|required|due|leave|leaves|get|fix|fixed|answer|reply|send|deliver|solved?|sorted|resolved?)`;
/** What was said of the past, or by somebody else, is no wish. */
const PAST = anyOf(
  String.raw`(?:was|were|been|had) (?:\w+ )?(?:told|promised|supposed|delivered|shipped|assured)`,
  String.raw`(?:you|they|he|she|agent|driver|courier) (?:said|told|promised|say)`,
  String.raw`(?:arrived|came|got here|was here|delivered|ordered|paid|finished)`,
);

const BY_TIME = new RegExp(
  String.raw`\b${WANT}\b[^;]{0,80}\b(?:by|before|no later than|not later than|within) ${WHEN}\b|^(?:by|before|no later than) ${WHEN}\b[^;]{0,30}(?:please|pls|!)`,
  'i',
);
const NEED_DAY = new RegExp(
  String.raw`(?<!\bdo (?:i|we) )\b(?:need|must have|want|get back to me|(?:answer|reply|call|help) me|fix it) (?:\w+ ){0,6}?(?:today|tonight|this (?:morning|afternoon|evening)|in the next hour|for (?:today|tonight|tomorrow|(?:this )?${DAY}))\b`,
  'i',
);

const EVENT = String.raw`(?:flight|plane|train|bus|ferry|cruise|ship|taxi|wedding|party|interview|exam|meeting|appointment|conference|funeral|surgery|operation|presentation|webinar|concert|ceremony|hearing|event|birthday|trip|holiday|guests|movers|payroll|courier)`;
const EVENT_SOON = anyOf(
  String.raw`(?:my|our|the|his|her|their) (?:\w+ ){0,2}${EVENT} (?:is|are|leaves?|departs?|boards?|starts?|begins?|arrives?|runs?|takes? off|goes)\b[^;,?]{0,25}${SOON}`,
  String.raw`(?:my|our) ${EVENT} (?:leaves?|departs?|boards?|takes? off) (?:soon|shortly|at \d)`,
  String.raw`(?:i'm|i am|we're|we are|i|we) (?:flying|travell?ing|leaving|departing|boarding|moving|closing|going live|getting married|fly|travel|leave|depart|board|go live|close|move|launch)(?: \w+){0,4} (?:${SOON}|at \d)`,
  String.raw`(?:i'm|i am|we're|we are|sitting|standing|stuck|waiting) (?:\w+ )?at (?:the )?(?:airport|(?:boarding )?gate|check-in|train station|station)`,
  String.raw`before (?:my|our|the) (?:\w+ )?(?:${EVENT}) (?:leaves|departs|starts|begins|${SOON})`,
  String.raw`before the courier leaves`,
);

const ENDS = anyOf(
  String.raw`(?:expires?|ends?|closes?|runs? out|is due|are due|is over|stops?|renews?|will be (?:closed|cancell?ed|deleted|charged))\b[^;,?]{0,20}(?:${SOON}|at midnight|in an hour)`,
  String.raw`(?:(?:the|my|our) (?:\w+ )?deadline (?:is|ends)|(?:have|has|on|with|face|meet) (?:a|my|our|the) (?:\w+ )?deadline)`,
  String.raw`(?:today|tomorrow|tonight)(?:'s| is) (?:the|my|our) (?:last|final) day`,
  String.raw`last day (?:to|for|of)\b.{0,40}\b(?:today|tomorrow)`,
);

const NOW = anyOf(
  String.raw`asap|a\.s\.a\.p\.?|as soon as (?:humanly )?possible`,
  String.raw`(?:(?:very|quite|really|so|extremely|super|most|is|it's|this|that's|rather|bit) )+urgent|urgent(?:ly)?(?=[ ,:!.]|$)(?! (?:care|matters? page))`,
  String.raw`time[- ](?:sensitive|critical)|it's an emergency|this is an emergency|an emergency`,
  String.raw`(?:please|pls|need|needs|want|must|someone|help|answer|reply|respond|fix|escalate|get|stop|send)\b[^;]{0,60}\b(?:immediately|right away|right now|straight away|at once|this (?:instant|minute)|quickly|fast)(?! (?:charg|deliver|shipp)\w*)`,
  String.raw`(?:please |pls )?hurry(?: up)?|quick(?:ly)?,? (?:please|pls)|quick as you can`,
  String.raw`(?:using|stealing|emptying|spending|withdrawing|happening|in)\b.{0,40}\bright now`,
);
/** "NOW" among words that are not shouted. */
const CAPITAL_NOW = /[a-z'] NOW\b/;
const CALM = anyOf(
  String.raw`(?:not|isn't|nothing|no|never|wasn't|non)[- ](?:\w+ ){0,2}(?:urgent|hurry|emergency)`,
  String.raw`no (?:rush|hurry)|whenever you (?:have|can|get)|take your time|don't (?:rush|hurry)`,
  String.raw`emergency (?:contact|number|exit|kit|phone|line|light|stop)`,
);

const isWish = (sentence: string): boolean => !PAST.test(sentence) && !CALM.test(sentence);

export const DEADLINE: readonly Cue[] = [
  {
    id: 'deadline/time',
    label: 'deadline',
    words: 'names a time by which it is needed',
    says: (said) => isWish(said) && (BY_TIME.test(said) || NEED_DAY.test(said)),
  },
  {
    id: 'deadline/event',
    label: 'deadline',
    words: 'something begins or leaves soon',
    says: (said) => EVENT_SOON.test(said),
  },
  {
    id: 'deadline/ends',
    label: 'deadline',
    words: 'something runs out soon',
    says: (said) => isWish(said) && ENDS.test(said),
  },
  {
    id: 'deadline/now',
    label: 'deadline',
    words: 'says that it is urgent',
    says: (said) => !CALM.test(said) && (NOW.test(said) || CAPITAL_NOW.test(said)),
  },
];
