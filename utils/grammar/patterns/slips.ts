import type { Pattern } from './pattern';

/** Small words that a slip of one letter turns into another one, told by what stands around. */
export const SMALL_SLIPS: readonly Pattern[] = [
  // you, your, yours
  ['thank|thanks|thanking {your} for|so|very', 'you'],
  [
    "can|could|would|will|did|do|does|have|if|when|once|that|as|what|where|how|may {your} can|could|will|would|have|are|need|want|receive|get|see|confirm|provide|please|still|also|not|prefer|know|like|find|tell|send|think|require|wish|try|click|go|had|were|should|don't|didn't|haven't|can't",
    'you',
  ],
  ['<start> {your} can|could|will|would|should|have|are|need|must|may', 'you'],
  ['<start> {you} <one> is|was|has|will|number|cannot|should|needs|arrived|shipped', 'your'],
  [
    'check|in|of|to|from|with|on|for|at|reset|change|update|confirm|using|about|into|cancel|received|have|see|open|restart|via|need|got|enter|clear {you} inbox|spam|folder|account|order|email|address|browser|cache|password|payment|card|bank|phone|device|app|parcel|package|subscription|invoice|profile|settings|request|details|router|cart|basket|name|booking|data|message|patience|understanding|feedback|help|support|website',
    'your',
  ],
  ['{yours} <one> <stop>', 'your'],
  ['<bare>|<prep> {yours} account|order|email|address|parcel|payment|number', 'your'],
  ["<bare> {you're} <one> <stop>", 'your'],
  // it, if, is, in, of, or, as
  [
    'know|see|check|ask|wonder|wondering|sure|and|so {it} you|we|they|i <verb>|<have>|<be>|<modal>|still|want|need|would',
    'if',
  ],
  ['<edge> {it} you|we|they <verb>|need|want|have|are|would|still', 'if'],
  [
    'know|see|check|ask|sure|wonder|wondering|confirm {of} it|you|we|they|he|she|this|there <verb>|<third>|<past>|<have>|<be>|<modal>',
    'if',
  ],
  [
    '<bare> use|send|try|see|get|check|find|keep|open|leave|cancel|fix|ship {is} as|in|on|for|at|with|from|again|now|today|by',
    'it',
  ],
  ['it|this|that|there {in} not|no|already|still|being|currently|possible|available', 'is'],
  ['<edge> {of} you|we|they|it <verb>|need|want|have|are|is', 'if'],
  ['<edge> {is} you|we|they <verb>|have|need|want', 'if'],
  ['it {if} <pp>|<ing>|still|already|possible', 'is'],
  ['<modal> {by} <pp>|<ing>|<adj>|there|able|back|here|happy|in|on|with|no|a|the', 'be'],
  ['<pp> {be} email|phone|post|the|our|your|a|mistake|card|mail|courier', 'by'],
  ['<have> <adverb>? {be} <pp>|<ing>|<adj>|a|the|in|on|able', 'been'],
  ['<have> <adverb>? {bee}', 'been'],
  ['<modal>|to <adverb>? {bee}', 'be'],
  ['<have> <adverb>? {ben|bin} <pp>|<ing>|<adj>', 'been'],
  [
    '<be> {no} <ing>|<pp>|able|available|possible|sure|valid|active|visible|correct|included|working|ready|compatible <end>|<prep>|<adverb>|to|that|until|yet',
    'not',
  ],
  ['does|did|could|would|should {no} <verb>|be <any>', 'not'],
  ['do|did|does|can|will {nor|bot|nit|nto} <verb>', 'not'],
  ['please|kindly {not} that|the', 'note'],
  ['there is|are|was|were {not} <thing>|<many>|need|fee|charge', 'no'],
  [
    'i {an} <ing>|<pp>|sorry|happy|glad|afraid|not|so|very|sure|able|unable|the|from|here|also|still|currently',
    'am',
  ],
  ['<edge>|and|so|but|if|that|because we|you|they|i|it {an} <onlyverb>|<action> <any>', 'can'],
  ['<noun>|<verb> {an} <subj>|the|your|our|my|we|then', 'and'],
  ['<the> <noun> {an} the', 'and'],
  ['<edge> {on} of the|our|your|my|these|them|those', 'one'],
  ['<be>|only|just|that|for|with|to {on} of the|our|your|my|these|them|those <many>', 'one'],
  ['<be>|<one> {one} the|its|your|their way|phone|left|right|list|website|top|page <stop>', 'on'],
  ['<any> {one} monday|tuesday|wednesday|thursday|friday|saturday|sunday', 'on'],
  ['<be>|get|it|got|all|not {don} <any>|<end>', 'done'],
  ['<subj> {ha|hav|hve} <pp>', 'have'],
  ['<bare> {ad} <the>|it|more|another|<num>', 'add'],
  ['<subj>|<noun> <have> {bean} <any>', 'been'],
  // the, they, then, this, them, these
  ['<start> {the} will|can|would|should|could|must|may|might <base>|be|have|not|also', 'they'],
  [
    "<start>|and|but|because|if|that|when|so {the} are|were|have|had|do|did|don't|didn't|can't|won't|told|said",
    'they',
  ],
  ['hope|think|believe {the} <third>', 'this'],
  ['{they} <thing> is|was|has|will', 'the'],
  ['<prep>|<verb> {they} <thing> <stop>', 'the'],
  [
    'send|tell|told|gave|give|inform|ask|asked|sent|let|help|contact|of|with|for|to {then} <end>|to|that|a|the|know|about|by|on|in|back|again',
    'them',
  ],
  ['<end> and {them} <verb>|<subj>', 'then'],
  ['<start> {them} <verb> on|the', 'then'],
  [
    'more|less|fewer|later|earlier|better|rather|other|higher|lower|longer|cheaper|faster {that} <num>|a|the|expected|usual|we|you|it|two|one|once',
    'than',
  ],
  [
    'so|sure|confirm|hope|know|see|said|told|fact|means|sorry {than} <subj>|the|your|our|this',
    'that',
  ],
  [
    '<prep>|takes|take|have|only|about|another {there} days|weeks|months|years|times|hours|minutes|items|orders|options|parcels|boxes|users|accounts <stop>',
    'three',
  ],
  [
    '<any> {thought|though|trough} the app|website|link|portal|form|page|chat|courier|bank',
    'through',
  ],
  ['<any> {threw|thru} the|our|your', 'through'],
  ['<start>|the|in|of {fist} time|step|day|page|order|line|of|name', 'first'],
  // to, too, two
  [
    'happy|glad|able|going|forward|try|ready|sorry|free|want|like|need {two} <onlyverb>|help|be|hear|hearing|work|know',
    'to',
  ],
  [
    'in|of|for|are|were|after|within|these|those|only|last|next|first|has|other|have {to|too} days|weeks|hours|minutes|months|years|boxes|parcels|items|orders|accounts|parts|options|ways|emails|times|packages|steps|users|devices|people|tickets|payments|charges|shipments|versions|plans',
    'two',
  ],
  ['{tow} <many>|of', 'two'],
  ['<any>|<edge> {ot|tp} <any>', 'to'],
  // for, from, form
  [
    '<noun>|<verb>|<adverb>|<adj>|<pp> {form|fron|fom|frm} <poss>|you|us|now|scratch|within|home|abroad|january|march|april|may|june|july|monday|our|another|both|any|time|here|there',
    'from',
  ],
  [
    'the|a|our|your|contact|order|online|return|refund|web|application|registration|claim|warranty|complaint {from} <end>|<be>|below|above|again|online|and|is|was|on|we|i|has|attached|here|which|that|if|with',
    'form',
  ],
  [
    '<bare> fill|filled|complete|completed|submit|submitted|sign|signed out|in? the|a|this|our|your {from}',
    'form',
  ],
  ['~turn|switch|log|shut|take {of} <the>|it|<end>', 'off'],
  // its, it's, you're, their, they're, are, our
  ["<any> {it's} own", 'its'],
  [
    "in|of|to|from|with|into|inside|has|have|had|changed|lost|updated|reset|raised|increased|reduced|extended|improved {it's} original|current|new|old|full|final|usual|normal|maximum|default|last|latest|<one>|<many> <one>|<many>? <stop>",
    'its',
  ],
  [
    '<start>|when|if|because|that|unfortunately|but|so|and|think|hope|as|since|once|sure|says|until|before|after|now|currently|though|although {its} out|not|a|an|the|been|too|just|already|still|going|being|always|probably|usually|now|currently|no|taken|turned|become|also|never <any>',
    "it's",
  ],
  [
    'when|if|because|that|but|so|think|hope|as|since|once|sure|says|until|before|after|though {its} <adverb>? <pp>|<ing>|<adj> <end>|<prep>|to|again|yet|and|now',
    "it's",
  ],
  [
    "as|if|when|once|that|in|of|because|and|until|unless|before|after|since|where|which|so|hope {you're} <one> <third>|<past>|is|was|has|will|can|does|needs|should",
    'your',
  ],
  [
    'when|if|once|that|since|because|while|until|see|unless|as|sure {your} <pp>|ready|sure|able|welcome|not|still|using|having|logged|happy|looking|already|unable in|on|out|to|with|at|for|from|<end>|the|a|not|able',
    "you're",
  ],
  [
    'leave|left|get|got|forgot|bring|brought|keep|kept|lose|lost|pay|paid|show|sign|signed|enter|entered|have|gave|give|take|took|want|change|changed|open|make|made|renew|track|collect|pack|their {there} <many> <stop>',
    'their',
  ],
  [
    'like|love|want|happy|glad|sorry|nice|good|great|pleased|able|forward to {here} more|about|from|back|that|you|your|anything',
    'hear',
  ],
  ['~go|get|come|put|run|look|pass|read|walk {threw} <any>|<end>', 'through'],
  [
    '<prep>|<start>|and|that|but|so|because|by {are} team|website|system|records|warehouse|office|shop|technician|supplier|customers|staff|driver|courier|colleagues|policy <any>|<end>',
    'our',
  ],
  ['last|next|this {months|weeks|years} <one>', "$0:one's"],
  [
    "moved|renovated|opened|sold|replaced|launched|stopped|expanded|sends|keeps|loses|changes|updates|uses|offers|all {it's} <adj>? <one>|<many> <stop>",
    'its',
  ],
  [
    'when|if|once|that|because|while|until {your} free|back|home|done|finished|here|there <end>',
    "you're",
  ],
  [
    "sent|shipped|received|cancelled|processed|refunded|closed|found|opened|updated|checked|reviewed|moved|is|was {you're} <adj>? <one> <stop>",
    'your',
  ],
  ['{your} <ing> the|a|an|our|this|that|it|to', "you're"],
  [
    'while|if|when|since|because|that|once|as {your} abroad|away|stuck|planning|travelling|traveling|expecting|leaving|home',
    "you're",
  ],
  ["of|in|with|for|from|on {you're} <num>|<thing>|<many>", 'your'],
  ['until|if|when|because|that|while|once|since {its} <ing>|<pp> <end>|<adj>|<prep>|by', "it's"],
  ['the {principal} of the', 'principle'],
  [
    '<be> {two} high|low|late|early|big|small|large|long|short|much|many|expensive|hard|difficult|old|slow|heavy|far|soon|wide|narrow|tight',
    'too',
  ],
  ['can|could|may|shall <subj> {by} <person>|some|a|the', 'buy'],
  ['<edge> {ill} <verb>|be|have', "I'll"],
  [
    'see|know|say|says|think|sure|hope|told|mean|confirm {that that} <poss>|the|we|you|it|there|they|he|she|i',
    'that',
  ],
];
