import type { Pattern } from './pattern';

const SUPERLATIVE =
  'best|worst|cheapest|fastest|easiest|newest|latest|lowest|highest|biggest|largest|smallest|quickest|simplest|safest|oldest|nearest|closest|shortest|longest|earliest';
const NAMED =
  'problem|issue|reason|parcel|package|customer|technician|courier|driver|ticket|item|product|link|system|website|app|warehouse|supplier|manager|router|device|invoice|refund|order|replacement|label|store|shop|account|contract|subscription|voucher|photo';
const PLACE =
  'page|line|corner|side|step|row|column|screen|floor|tab|section|part|paragraph|menu|field|box|option|picture|attempt|item|day|invoice|email|message';

/** Where "the" is missing: there is only one of it. */
export const DEFINITE: readonly Pattern[] = [
  [
    `<be>|find|offer|choose|use|have {${SUPERLATIVE}} <thing>|price|option|way|version|person|deal|service|quality|rate|model|solution|software|time|place|thing`,
    'the $0',
  ],
  [
    "it|this|that|it's|that's|he|she|they|these <be>? {only} <thing>|option|way|one|thing|person|reason|problem",
    'the only',
  ],
  [
    `on|in|at|from|to|of|see|under|near|by {first|second|third|last|next|previous|top|bottom|left|right|upper|lower|same|main|following} ${PLACE} <stop>`,
    'the $0',
  ],
  [`in|at|on {top|bottom|upper|lower} left|right corner|side|hand`, 'the $0'],
  [
    'at|by|until|from|before|in|till|towards {end|beginning|start|bottom|top|middle|back} of',
    'the $0',
  ],
  ['on {back|front|side|top|bottom|left|right} of the|your', 'the $0'],
  ['on|to {left|right|other} side', 'the $0'],
  ['in {meantime|background|beginning|past|morning|afternoon|evening|middle} <stop>', 'the $0'],
  ['at|over|for|on {weekend} <stop>', 'the weekend'],
  ['at {moment} <stop>', 'the moment'],
  [
    'on {phone|website|internet|dashboard|homepage|app|label|invoice|receipt|box|screen} <end>|and|when|if|because|with|that',
    'the $0',
  ],
  ['for {first|last|second|third} time', 'the $0'],
  ['to {best} of', 'the best'],
  [
    'need|send|give|enter|provide|confirm|share|have|with|tell <person>? {last|first} four|4|three|3|six|two|five digits|numbers|letters|characters',
    'the $0',
  ],
  ['<start> {same} thing|problem|issue|error|way <verb>|<third>|<past>|<be>|<have>', 'the same'],
  [
    'is|has|have|get|got|see|with {same} problem|issue|error|result|address|account|question|thing|reason <stop>',
    'the same',
  ],
  [
    `<edge> {${NAMED}} is|was|has|will|does|doesn't|isn't|hasn't|wasn't|won't|cannot|can't|keeps|says|did|didn't <any>`,
    'the $0',
  ],
  ['<edge> {problem|reason|issue|question|point|idea|thing} is that|because|with', 'the $0'],
  [
    'contact|call|ask|inform|tell|told|contacted|asked|called|with|to|from {bank|manufacturer|courier|supplier|seller|warehouse|driver|technician|landlord|recipient|sender} <end>|and|to|for|about|because|that|if|again|directly|first|today|yesterday|tomorrow',
    'the $0',
  ],
  [
    'click|clicking|tap|press|select|clicked|tapped|pressed on? {button|link|icon|arrow|logo|menu|gear|tab|checkbox|image} <end>|and|to|below|above|in|with|on|at|next|again',
    'the $0',
  ],
  [
    '<bare>|<start>|and|then|you open|close|check|restart|update|reinstall|install|download|use|scan|unplug|remove|refresh|visit|read|see|follow {app|browser|website|page|link|attachment|label|router|box|parcel|package|code|settings|instructions|invoice|battery|cable|contract|portal|barcode} <end>|and|again|first|then|below|above|to|if|when|on|in|because',
    'the $0',
  ],
  [
    'most|some|all|one|many|any|part|half|both|each of {customers|users|items|orders|products|parcels|cases|time|countries|parts|people|emails|accounts|messages|files|settings}',
    'the $0',
  ],
  [
    '<subj>|please <adverb>? forwarded|sent|passed|escalated|reported it|this|that to {technical|billing|sales|support|finance|warehouse|logistics|returns|shipping|engineering|security|development} team|department',
    'the $0',
  ],
  ['is not {case}', 'the case'],
  ['at|to|from|by {front desk|door} <stop>', 'the $0 $1'],
  [
    `visit|use|take|choose|select|try|find|get|offer|call|contact|open|install|download|buy|recommend|need|have|send|to|from {nearest|closest|latest|newest|cheapest|fastest|easiest|oldest|largest|smallest} <one> <stop>`,
    'the $0',
  ],
  [
    '<verb>|<ing>|<past>|<pp> {serial|tracking|order|account|reference|phone|invoice|model|booking|confirmation|ticket|case|customer number} <prep>|<end>|and|so|again|before|when|which|that',
    'the $0 number',
  ],
  ['on {first|second|third|fourth|fifth|sixth|seventh|top|ground} floor', 'the $0'],
  ['~hold {line} <stop>', 'the line'],
  [
    'at|to|from|by|behind {front|reception|help|service|check-in|information|checkout} desk|counter <stop>',
    'the $0',
  ],
  [
    'press|click|tap|hold|push|use|select|choose|find|on|pressing|holding {power|reset|start|submit|save|login|send|home|back|volume|green|red|blue|white|grey} button|key|switch|icon|menu',
    'the $0',
  ],
  ['in|at|to|from {lobby|basement|garage|mailbox|hallway|lounge|depot} <stop>', 'the $0'],
  [
    '<subj>|<have>|<one> <adverb>? left|delivered|collected|received|shipped|scanned|opened|lost|dropped {parcel|package|box|item|invoice|label|router|device|key|card} <prep>|<end>|and|yesterday|today',
    'the $0',
  ],
];
