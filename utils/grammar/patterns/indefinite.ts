import type { Pattern } from './pattern';

/** Where "a" or "an" is missing: it is one of several. */
export const INDEFINITE_ARTICLE: readonly Pattern[] = [
  [
    '<start>|and|you have {nice|great|good|lovely|wonderful|pleasant|fantastic|amazing|blessed|beautiful|wonderful|relaxing} day|weekend|evening|afternoon|morning|night|week|one|holiday|trip|time|rest',
    'a $0',
  ],
  [
    "<be>|we're|i'm|it's|that's {small|new|big|family|local|young|large|independent|online|registered|international} company|business|shop|store|team|customer|member|agent|seller|brand|startup <any>|<end>",
    'a $0',
    'an $0',
  ],
  [
    "it's|that's|this|it|that is|was {very|really|quite} <adj> question|idea|problem|point|option|way|day|price|solution|offer|error|mistake|issue|plan|product|phone|device",
    'a $0',
  ],
  [
    "i'm|he's|she's|am just|only|also|still? {trainee|beginner|manager|technician|supervisor|agent|student|engineer|developer|customer|member|specialist|representative|colleague|expert}",
    'a $0',
  ],
  [
    '~look|seem|sound like {bug|problem|mistake|glitch|typo|scam|joke|deal|plan|duplicate|delay|fraud|difference}',
    'a $0',
  ],
  ['~look|seem|sound like {issue|error|outage|oversight|old|upgrade|update|exception}', 'an $0'],
  [
    '~look|seem|sound like {technical|temporary|known|common|simple|small|big|good|great|different|new|similar|serious} <thing>',
    'a $0',
  ],
  ['for|within|in|after|about {hour} <end>|or|and|to|before|after', 'an hour'],
  [
    'for|within|about|takes|take {week|minute|day|month|year|moment|second|while|bit} <end>|or|and|to|before|until',
    'a $0',
  ],
  [
    'me|us|take|takes|in|for|within|need|about|wait|only {day|week|hour|minute|month} or two|so',
    'a $0',
  ],
  ['me|us|take|takes|in|for|within|need|about|wait|is|are|have|has|with {couple} of', 'a couple'],
  ['<be>|have|has|had|need|got|with {couple} <many>', 'a couple of'],
  [
    'such {long|big|small|short|bad|good|great|high|large|low|simple|strange|common|rare} <thing>|delay|time|way|day|wait|price',
    'a $0',
  ],
  [
    'such {problem|case|thing|situation|request|mistake|delay|product|feature|option|service|policy}',
    'a $0',
  ],
  [
    'as|being|become {customer|gift|member|guest|user|seller|token|result|rule|reminder|test|workaround|precaution|courtesy|backup|solution|subscriber} <stop>|of',
    'a $0',
  ],
  [
    'using|use|used|having|have|had|has|running|run {old|outdated|older|invalid|expired|incorrect|unsupported|unstable} <adj>|<noun>? version|browser|app|address|device|phone|model|card|code|password|link|plan|account',
    'an $0',
  ],
  [
    'using|use|used|having|running|run|with|via|from|to|on|at|in|for|through|into|create|try {different|new|similar|valid|wrong|stable|second|free|smaller|larger|bigger|newer|private|secure|separate|prepaid|temporary|personal|single|better|cheaper} version|browser|address|device|phone|model|card|code|password|link|account|computer|ticket|label|email|colour|color|size|date|courier|number|bank|file|name|box|cable|charger|connection|window|tab|folder|username|store|shop|branch|method|plan|price|discount|replacement|warehouse|company|city|country|room|seat|table|flight|appointment|slot|time',
    'a $0',
  ],
  [
    'there is|was|be {small|big|new|known|minor|temporary|technical|different|simple|quick|better|free|special|short|slight|long|second|similar|possible} <thing>',
    'a $0',
  ],
  [
    'there is|was|be {mistake|bug|shortage|queue|mismatch|glitch|gap|strike|holiday|workaround|fault|strike|chance|delay} <stop>',
    'a $0',
  ],
  [
    'there is|was|be {outage|error|issue|option|exception|update|upgrade|extra|open|ongoing|old|other|additional} <thing>',
    'an $0',
  ],
  ['<be>|be on {waiting|wait} list', 'the $0'],
  [
    'wish|wishing|have <person>? {nice|great|good|lovely|wonderful|pleasant|fantastic} day|weekend|evening|afternoon|morning|night|week|holiday|trip|time|flight|stay',
    'a $0',
  ],
  [
    '<num> {years|days|months|weeks|hours} warranty|guarantee|contract|notice|experience|trial|subscription',
    "$0'",
  ],
  ['{no a|an} <adj>? <noun>', 'no'],
  [
    '{an} usb|uk|usa|us|ups|union|unique|university|usual|useful|european|one|used|unit|user|uniform|universal|united',
    'a',
  ],
  [
    '{a} hour|honour|honor|honest|heir|sms|html|lcd|led|hdmi|mp3|faq|rma|ssd|nfc|xl|fda|mri|atm|api|app|iban|id|email|old|order|issue|error|update|invoice|account|agent|item|option|address|offer|upgrade|attempt|alternative|extra|easy|additional|amount|example|exception|original|operator|engineer|employee|estimate|apology|answer',
    'an',
  ],
  [
    'he|she|i is|am|was {plumber|doctor|nurse|lawyer|teacher|driver|designer|developer|student|technician|specialist|manager|member|customer|colleague}',
    'a $0',
  ],
  [
    "i'm|he's|she's {plumber|doctor|nurse|lawyer|teacher|driver|designer|developer|student|technician|specialist|manager|member|customer|colleague}",
    'a $0',
  ],
  [
    'he|she|i is|am|was {electrician|engineer|accountant|architect|agent|expert|intern|operator|assistant|apprentice}',
    'an $0',
  ],
  [
    "i'm|he's|she's {electrician|engineer|accountant|architect|agent|expert|intern|operator|assistant|apprentice}",
    'an $0',
  ],
  [
    '~give <person> {call|ring|shout|hint|discount|refund|chance|minute|moment|second|hand} <stop>|back',
    'a $0',
  ],
  [
    'get|receive|send|need|leave|sent|received|gets|got <person>? {text|voice|phone|confirmation|test|welcome|reminder|tracking|gift|discount|verification|security} message|email|letter|code|link|call|card|note <prep>|<end>|and|with|when|once|shortly|soon',
    'a $0',
  ],
  ['~take {picture|photo|screenshot|look|break|note|copy} <prep>|<end>|and', 'a $0'],
  [
    "there's {problem|delay|mistake|bug|fee|charge|limit|discount|chance|way|solution|reason|shortage|queue|link|button|small|big|new|known|minor|temporary|technical|different|simple|quick|better|short|slight|long|second|similar} <thing>|<stop>",
    'a $0',
  ],
  [
    "it's|that's {very|really|quite} <adj> question|idea|problem|point|option|way|day|price|solution|offer|error|mistake|issue|plan|product|phone|wait|delay|process|time",
    'a $0',
  ],
  [
    'it|that|this is|was {very|really|quite} <adj> wait|delay|process|time|mistake|period|list',
    'a $0',
  ],
  [
    'as {loyal|valued|regular|registered|premium|former|returning|new} customer|member|user|guest|client|subscriber|seller',
    'a $0',
  ],
  [
    '{a|an <adj>} news|advice|information|feedback|equipment|furniture|luggage|software|progress <stop>',
    '$1',
  ],
  ['{an} ux|ui|usb|uk|us|upi', 'a'],
  ['<have>|having {a trouble|difficulty} with|in|<ing>', '$1'],
  ['for {the more} information|details', 'more'],
  [
    "there's|there is|was|has been? {increase|update|issue|error|outage|improvement|upgrade} in|with|on|to|at",
    'an $0',
  ],
  [
    "there's|there is|was|has been? {delay|problem|change|mistake|mix-up|misunderstanding|decrease|drop|rise|glitch} in|with|on|to|at",
    'a $0',
  ],
  ['<have> been {loyal|valued|good|great|regular} customer|member|user', 'a $0'],
  ['ask <person> {few} questions', 'a few'],
];
