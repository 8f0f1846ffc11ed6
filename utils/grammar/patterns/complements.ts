import type { Pattern } from './pattern';

const DONE = '<onlyverb>|<action>';

/** Which form of a verb another word asks for. */
export const COMPLEMENTS: readonly Pattern[] = [
  // "-ing" behind verbs of liking, stopping and going on.
  [
    '!<poss> mind|delay|quit|resume|dislike|practise|involve|justify {to <base>} <any>|<end>',
    '$1:ing',
  ],
  ['<subj>|<bare> {keep|kept|keeps <onlyverb>}', '$0 $1:ing'],
  ['<subj> <adverb>? kept {work|wait|call|ask|try|show} <stop>', '$0:ing'],
  [
    'it|app|router|phone|line|printer|device|screen|website|page|link|button <adverb>? stopped|stops {work|load|charge|print|respond|sync|connect} <stop>',
    '$0:ing',
  ],
  [
    'it|app|we|i|they|he|she started|starts|began {work|load|charge|print|show|ship|send} <stop>',
    '$0:ing',
    'to $0',
  ],
  ['problem|problems|trouble|difficulty|difficulties|issues {to <base>} <any>', '$1:ing'],
  ['<have> <any>? fun|success {to <base>}', '$1:ing'],
  ['<be> busy|worth {to <base>}', '$1:ing'],
  ['no point|use {to <base>}', 'in $1:ing'],
  [`spend|spent|waste|wasted time|hours|minutes {to ${DONE}}`, '$1:ing'],
  ["can't help {to <base>}", '$1:ing'],
  // "-ing" behind a preposition.
  [
    `interested|succeeded|succeed|succeeding|interest|delay|difficulty|experience|specialize in {${DONE}} <any>`,
    '$0:ing',
  ],
  ['interested in {know|learn|hear|buy|try|see}', '$0:ing'],
  [
    `thinking|instead|idea|way|possibility|chance|option|risk|capable|tired|aware|purpose of {${DONE}} <any>`,
    '$0:ing',
  ],
  ['instead of {<onlyverb>|call|wait|email} <end>', '$0:ing'],
  ['possibility|chance|option|opportunity|ability|way {of to <base>}', 'to $2'],
  ['thinking|think|plan {to <base>} <det>', 'of $1:ing'],
  [`committed|dedicated|opposed|accustomed|addition|close to {${DONE}} <any>`, '$0:ing'],
  ['committed to {provide|improve|help|deliver|offer|resolve|make|keep|give|ensure}', '$0:ing'],
  [
    `insist|insists|insisted|focus|focused|focusing|work|working|concentrate|keen on {${DONE}} <the>`,
    '$0:ing',
  ],
  [
    `prevent|prevents|stop|stops|refrain|keep|prevented|apart|far <person>? from {${DONE}} <any>`,
    '$0:ing',
  ],
  ['good|bad|great at {<onlyverb>} <any>', '$0:ing'],
  [`think|thinking|thought|sorry|about|worry|worried|talk about {${DONE}} <the>`, '$0:ing'],
  ['apologies|apologize|apologise|sorry|apology|thanks|reason for {not <base>}', 'not $1:ing'],
  ['for|without|before|after|by|of {not <onlyverb>} <the>|<person>', 'not $1:ing'],
  [`for {${DONE}} <poss>|<person>`, '$0:ing'],
  ['thank you {to <base>} <any>', 'for $1:ing'],
  ['thanks {to <onlyverb>} <any>', 'for $1:ing'],
  ['thank you|thanks for {<past>|<pp>} <end>|<person>|<the>', '$0:ing'],
  ['apologize|apologise|sorry|thanks for {<pp>} <the>|<person>', '$0:ing'],
  ['forward to {<past>|<third>} <any>', '$0:ing'],
  ['succeeded|succeed|success {to <base>}', 'in $1:ing'],
  ['prevent|stop|keep <person>|it {to <base>}', 'from $1:ing'],
  // "to" with a bare form.
  [
    '<subj>|not|<adverb>|<have> decided|decide|agreed|promised|refused|managed|hoped|wanted {<ing>} <the>|<person>|it',
    'to $0:base',
  ],
  [
    `<subj>|<modal> decided|decide|agreed|promised|promise|managed|manage|refused|hope|tried|forgot|intend|plan|aim|afford|expect {<verb>} <the>|<person>|it`,
    'to $0',
  ],
  ["would|i'd|we'd|you'd like {<ing>} <the>|<person>|it|more", 'to $0:base'],
  [
    'forgot {sending|telling|attaching|mentioning|asking|calling|writing|adding} <any>',
    'to $0:base',
  ],
  [
    '<the>|<obj> allows|allow|enables|enable|encourage|expect|require|advise|remind|permit|invite|force <person> {<verb>} <the>|<person>|it',
    'to $0',
  ],
  ['allows|allow|enables|enable {to <base>}', 'you $0 $1'],
  // The bare form.
  ['made|make|makes <person> {to <base>}', '$1'],
  ['<modal>|to|please make sure {to <base>}', 'you $1'],
  [
    'have|has|had|need|needs|want|wants|able|going|happy|glad|ready|like|try|trying|here|sure|order|pleased|chance|time|way to {<ing>|<third>} <the>|<person>|it|for|with',
    '$0:base',
  ],
  [
    'have|has|had to {waiting|checking|paying|calling|sending|working|getting|going|asking|doing|changed|paid|sent|called|checked|waited|waits|checks|sends|pays|gets|goes}',
    '$0:base',
  ],
  [
    'sad|sorry|glad|happy|nice|good|great|pleased|how|where|what to {heard|saw|knew|met|hears|sees|knows}',
    '$0:base',
  ],
  [
    'here|able|want|need|like|order|try to {assists|helps|informs|confirms|sends|provides|resolves|fixes|gives|assisted|informed}',
    '$0:base',
  ],
  ['<subj> do|did {<past>} <end>|for|the|that|your|my', '$0:base'],
  ['had better|rather {to <base>}', '$1'],
  ["you'd|i'd|we'd better {to <base>}", '$1'],
  ['why not {<ing>} <any>', '$0:base'],
  ["let's {<ing>} <the>|it", '$0:base'],
  ["let's {to <base>}", '$1'],
  ['<have> anyone|someone|everyone|anybody|nobody <adverb>? {<pastform>} <any>|<end>', '$0:pp'],
  [
    "i'm|we're|they're|you're|he's|she's|am <adverb>? {experience|process|investigate|review|receive|face|prepare|arrange|check|expect|handle|update|transfer|contact} <the>|longer|more|some|high|an|issues|problems|technical|it|with",
    '$0:ing',
  ],
  [
    'about|able|going|want|need|like|order|one|glad|happy|sorry|here to {<pastform>} <person>|<the>|that|it|<end>',
    '$0:base',
  ],
  ['if i|we|he|she|they|it {would know|have|find|see|get|need} <the>|more|it|any|about', '$1:past'],
  ['sorry|glad|happy|sad|pleased|great|good|nice to {<ing>} that|about|from|of|it|this', '$0:base'],
  [
    'one|here|able|team|colleague|agent|someone|glad|happy|need|want|order|sure to {<third>} <person>',
    '$0:base',
  ],
  [
    'our|the|a|your {specialize|specialise|experience|dedicate|certify|train|qualify} team|agent|agents|technician|technicians|staff|colleague|department',
    '$0:pp',
  ],
  ['i|we|you|they|he|she <adverb>? {work|wait|try|use|live|look} since', 'have been $0:ing'],
  ['yesterday <the> <one> {<third>} <any>', '$0:past'],
  ['<the> <one> {<action>|arrive|come|leave|fail|stop} yesterday', '$0:past'],
  [
    '<subj> <have> <adverb>? {go|give|take|see|know|break|write|speak|choose|forget|begin|fall|grow|drive} <any>|<end>',
    '$0:pp',
  ],
  ["i'm|we're|they're|am {plan|try|hope|wait|look} to|for|on|at|into", '$0:ing'],
  ['have|has been {waited|worked|tried|looked} <any>', '$0:ing'],
  [
    'we|i|they already {send|receive|ship|process|refund|forward|get|tell|give|pay|cancel|check|inform|contact} <the>|it|<person>',
    '$0:past',
  ],
  ['thanks|thank {to contact|call|write|reply|choose|visit|wait} <person>|<end>', 'for $1:ing'],
  ['permits|permit {to <base>} <any>', 'you $0 $1'],
  ["can't|won't|couldn't|shouldn't|mustn't|wouldn't|cannot {to <base>}", '$1'],
  ['<modal> suggest|recommend {to <base>} <any>|<end>', '$1:ing', 'that you $1'],
  [
    '<edge> does <the> <one> {<third>} <prep>|<det>|<adverb>|right|when|if|only|<person>|it|<stop>',
    '$0:base',
  ],
  ['<have> to {<pastform>} <any>|<end>', '$0:base'],
];
