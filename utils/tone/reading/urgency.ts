import { matchesOf, pattern } from '@/utils/tone/pattern';
import type { Prose } from '@/utils/tone/prose';

const NUMBER =
  '(?:\\d+|a|an|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|half an|a few|a couple of|couple of|few|the next)';
const SOON = `(?:in (?:less than |under |about |the next |just )?${NUMBER} (?:more )?(?:min(?:ute)?s?|hours?|hrs?)|tonight|today|this (?:morning|afternoon|evening)|tomorrow(?: (?:morning|night|afternoon|evening|at noon|noon))?|in the morning|(?:by|at) (?:noon|midnight)|by (?:close of business|end of (?:the )?day|eod|lunch\\w*)|(?:by|at|before|until) \\d{1,2}(?:[:.]\\d\\d)?(?: ?[ap]\\.?m\\.?| o'?clock)?|right now|now|shortly|any minute|soon)`;

const PRESSING = pattern(
  "(courier|driver|police|technician|engineer|plumber|postman|inspector|landlord|bailiff|movers?|guests?|customers?|patients?|tenants?|clients?|buyers?|queue)( _)? (is|are|'s|stands?|waits?) (_ )?(at the|in front|outside|waiting|downstairs|on the doorstep)",
  "asap|as soon as (possible|you can|humanly possible)|urgent(ly)?|emergency|immediate(ly)?|right now|right away|at once|hurry|quick,? please|(every|each) (minute|hour|second) (counts|we|our|that|of|the|costs)|(high(est)?|top|utmost|maximum) priority|p1|need (help|this|it|someone|an answer|a solution)( [\\w']+){0,3} now",
  // The day on which it is needed.
  `(need|needs|needed|have|has|must|required?|want|due|expected|arrive|deadline|ship|deliver\\w*|fix\\w*|resolv\\w*|sort\\w*|solve\\w*|back|done|answer|help|working|submit\\w*|send|finish|pay|decide|reply|get)( [\\w',£$€]+){0,9}? (by|before|until|within|in time for|latest|for) (the end of )?(${SOON}|today'?s?|tonight'?s?|tomorrow'?s?|the hour|an hour|${NUMBER} (min(ute)?s?|hours?|hrs?))`,
  `(need|needs|must|has to|have to|want|get|give|send|fix)( [\\w',£$€]+){0,8}? (today|tonight|now|within (the |an? |${NUMBER} )?hours?|this (minute|second|instant|morning|afternoon|evening))`,
  `by (tonight|tomorrow|noon|midnight|the end of (the day|today)|end of (day|today)|this (evening|afternoon)|\\d{1,2}([:.]\\d\\d)? ?([ap]m|o'?clock)?(?= |[.,!]|$))`,
  "(by|before)( [\\w']+){1,6} (tonight|today|tomorrow|this (morning|afternoon|evening)|at (noon|midnight)|in (\\d+|a few|ten|five|twenty|thirty) (min(ute)?s?|hours?))",
  // Somebody stands and waits.
  'locked out (on|in|of (my|our|the) (car|house|flat|home|hotel|room|apartment|shop|office|van))',
  // Something of the customer's begins soon.
  `(live|stage|gig|closing|signing|handover|completion|rehearsal|christening|move in|moving in|doors open|kick-?off|curtain|premiere|inspection|go(es|ing)? live|dinner|lunch|reception|service|customers|buffet|payroll|courier|boss|client|flight|plane|train|bus|ferry|boat|boarding|board|check[ -]?in|meeting|presentation|exam|interview|wedding|party|birthday|event|conference|concert|show|class|lesson|lecture|webinar|demo|launch|appointment|surgery|operation|funeral|trip|holiday|guests?|taxi|session|match|deadline|auction|visa|ceremony|call|shift|move|stream|broadcast|audit|hearing|filing|test|quiz|leave|leaving|travel\\w*|fly|flying|depart\\w*|starts?|begins?|runs?|due)( [\\w']+){0,6}? (${SOON})`,
  `(${SOON})( [\\w']+){0,4}? (is|'s|are|have|got) (my|our|the|an?) (flight|exam|interview|wedding|presentation|deadline|meeting|launch|surgery|event|appointment)`,
  "(stuck|stranded|trapped|locked (out|in)|waiting|standing|(i'm|i am|we're|we are)(?= (_ )?at the))( [\\w']+){0,4} (at the (airport|gate|station|border|hotel|desk|counter|checkout|till|door)|outside|in the (cold|rain|lift|elevator|snow|dark)|in front of|on the (road|motorway|highway|street)|abroad)",
);
const DANGER = pattern(
  "((customers|users|clients|guests|patients|students|staff|employees|colleagues)( _)? (can't|cannot|are unable to|aren't able to)|(nobody|no one)( _){0,3} can) (log|pay|order|check|book|reach|get in|sign|work)",
  "gas (alarm|detector)|(that|which)? ?(i|we) never (made|authori[sz]ed|ordered|signed|placed|approved)|and (still )?(rising|climbing|spreading|getting worse)|(sent|transferred|paid|wired)( [\\w',£$€]+){0,4} to the wrong (account|person|iban|recipient)|(block|freeze) (my|the|our|this) (card|account|sim|payment)",
  "stolen|theft|thief|hacked|scamm?\\w*|(some(one|body)|a stranger|they)( else)?( is|'s| are|'re| has|'s been)?( _){0,2} (using|spending|emptying|draining|buying|logged in|logging in|withdrew|transferred|ordered|got into|accessing|accessed|used|changed) (_ ){0,3}(my|our|with|from|into|things|the|money)",
  'smok(e|ing) (is |was |coming |comes )*(from|out|everywhere)|sparks?|burning|smell (of )?(gas|burning|smoke)|gas\\b[^.!?]{0,20}\\bleak\\w*|(water|sewage|oil)( _){0,2} (coming|pouring|dripping|running|leaking|spraying|gushing|comes|pours|drips)|(is|are|started) leaking (on|onto|into|all over|everywhere)|flood(ed|ing)?|allergic|swallow(ed)?|bleeding|insulin|(lift|elevator|door)( is| has)? (stuck|jammed)[^.!?]{0,30} (inside|in it)',
  "(shop|store|site|website|server|system|service|platform|production|network|internet|checkout|payments?|tills?|app|database|everything|everyone|office|building|factory|warehouse|company|team|tools?|terminals?|phones?|lines?)( [\\w']+){0,3} (is|are|'s|went|has gone|have gone|has been|keeps? going)( _){0,2} (down|offline|dead|unreachable)",
  "(los(e|ing)|cost(s|ing))( us| me)?( [\\w']+){0,3} (sales|money|customers|orders|revenue|business|thousands|income)|(can'?t|cannot|unable to|not able to|nobody can|no one can)( [\\w']+){0,3} (take (any )?(payments?|orders?|bookings?)|check ?out|sell|serve (our )?customers|process (any )?(payments?|orders?)|pay (my|our) (staff|employees|people|rent|team|suppliers))",
);
const NO_RUSH =
  /\b(?:no(?: great| real| particular)? (?:rush|hurry|urgency|need to hurry)|not(?: \w+){0,2} (?:urgent|an emergency|in a (?:hurry|rush)|pressing|critical|time[ -]sensitive)|isn't (?:\w+ )?urgent|nothing urgent|when(?:ever)? you (?:have|get|find|can|'ve|feel)|take your time|whenever|at your (?:convenience|leisure)|can wait|in no hurry)\b/;
/** Pressing words about the past, or of no weight. */
const HARMLESS =
  /\b(?:immediately after|right away after|(?:smoke|burn\w*|fire) (?:alarm|detector|stick|tv|pit)|fire ?wall|hot deal)\b/;

/** Whether it has to be solved within a day: a deadline, danger, or a loss that goes on. */
export function isUrgent(prose: Prose): boolean {
  if (NO_RUSH.test(prose.low)) return false;
  return [PRESSING, DANGER].some((expression, at) =>
    matchesOf(prose, expression).some(
      ({ before, words, after }) =>
        !HARMLESS.test(words + after.slice(0, 20)) &&
        (at > 0 || !/\b(?:why|was|were|had) (?:\w+ )?$/.test(before)) &&
        !/\b(?:didn't|did not|doesn't|not|no) (?:\w+ )?$/.test(before),
    ),
  );
}
