import { isDenied, isSupposed, matchesOf, pattern } from '@/utils/tone/pattern';
import type { Prose } from '@/utils/tone/prose';

const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|multiple|countless|many|a dozen|\\d+)';
const SPAN_OF_TIME = '(?:hours?|days?|weeks?|months?|years?|ages|forever)';

const FEELING = pattern(
  '(furious|angry|livid|fuming|outraged|enraged|infuriat_|mad at|pissed|annoy(ed|ing)|irritat(ed|ing)|frustrat(ed|ing|ion)|disappoint(ed|ing|ment)|upset|unhappy|dissatisfied|disgusted|appalled|exasperat_|displeased|aggravat_|gutted|heartbroken|devastated|desperate|despair\\w*|distress(ed|ing)?|(in|close to|near) tears|crying|cry|could scream|losing (my|our) (patience|mind|temper)|lost (my|our|all) (patience|faith|trust|confidence)|patience (is )?(running|wearing|has run)|out of patience|stressed|stressful|miserable|humiliat_|insult(ed|ing)|offended|let down)',
  "(fed up|sick (of|and tired)|tired of|had (it|enough)|have had it|enough is enough|last straw|beyond a joke|at (my|our) wits?'? ?end|driving me (crazy|mad|nuts|insane|up the wall)|makes me (sick|angry|mad)|can('t|not) (believe|stand (this|it)|take (it|this|any ?more|much more))|don't (even )?know what to do any ?more|done (talking|waiting|with|explaining|being)|i give up|can('t|not) (do|go on with|deal with|handle|bear|face) (this|it)( any ?more| any longer| again)|speechless|i hate|less than (impressed|pleased|happy)|not (at all |very |really |exactly |too |remotely |in the least )?(happy|impressed|satisfied|amused|pleased|funny)(?! to | for | with (the|its) (fit|size|colou?r))|come on|no idea how (angry|annoyed|frustrat_))",
);
const JUDGEMENT = pattern(
  "(unacceptable|not acceptable|inacceptable|ridiculous(ly)?|outrageous|disgrace(ful)?|scandal(ous)?|(fix|sort|solve|change) (this|it|that) or (i|we)|(?<=^|[.!] )(seriously|another [\\w ]{3,20}|again)\\?|disgusting|pathetic|shameful|shambles|shame on you|absurd|insane|laughable|farce|(a |total |complete |big |bad |sick )joke|nightmare|terrible|horrible|horrendous|awful|dreadful|abysmal|atrocious|appalling|shocking(ly)?|worst|useless|worthless|garbage|rubbish|trash|incompeten_|amateurs?|clowns?|idiots?|morons?|hopeless|unprofessional|unreliable|rude|rip ?-?off|daylight robbery|robbery|thie(f|ves)|crooks?|(you('re| are)?|of|such|these) (_ )?scammers|liars?|lied|cheat(ed|ing|ers)|misled|dishonest|unbelievable|beyond belief|inexcusable|unforgivable|not good enough|poor (service|quality|communication|support|experience)|bad (service|experience)|appalling|another excuse|(no more|sick of|tired of|your|more) excuses|excuses|so-called|lost (a|me as a|yet another|another) (_ )?customer|you people|do your jobs?|sloppy|careless|shoddy|lousy|stupid|dumb|a (total |complete |real |absolute )?mess|nothing but (problems?|trouble|issues|excuses)|hell|ripped off|unreal|just wow|so (hard|difficult) to (get|reach|find|have|give|just)|why (can't|won't|don't) you (people |guys |just |simply |ever )*|can't you (just|people|even)|piece of (junk|crap|garbage|rubbish)|junk|sucks?|crap|crappy|bullshit|shit\\w*|fuck\\w*|wtf|damn|bloody|for (god|heaven|crying|pete|christ)('?s)? ?(out loud|sake)|what the (hell|heck))",
  'wast(e|ed|ing)( of)?( _){0,2} (time|money|day|hours?|afternoon|morning|evening|energy)',
  "(nobody|no one|none of you|noone|no-one)( [\\w']+){0,4} (care|cares|helps?|helped|listens?|listening|bother\\w*|answer\\w*|repl_|respond\\w*|reads?|came|comes|showed|turned|called|calls|knows|told|does|picks|takes|gets)",
  "(you (guys |people |lot )?(don't|do not|clearly don't|obviously don't) (even )?care|don't you (even )?(care|read|listen|test)|how dare you|is any(one|body) (ever |even )?going to|(driver|courier|postman|delivery _|they)( just| simply)? (dumped|threw|tossed|chucked|flung)|still (nobody|no one)|how (can|could) you (leave|let|treat|expect|say|call|not|just|possibly|even)|(do|does|did) (you|anyone|anybody|any of you|you people|you guys|your team) (even|ever|actually) (read|listen|care|look|test|check)|why am i (even )?paying|how is (this|that) (acceptable|even|possible)|what kind of|what sort of|are you (kidding|joking|serious|deaf|blind)|kidding me|is this (a|some kind of) joke|you (people|lot) are|ruin(ed|ing|s)|never again|won't be (buying|ordering|coming|using|shopping)|never (buying|ordering|using|coming|shopping|order|buy|shop)( _){0,4} again|(?<!you |thanks )so much for|thanks for nothing|(no|zero) (help|support|response|communication|respect) (at all|whatsoever)?|should be ashamed|treated (like|this|so|as)|(the )?way (i|we)( was| were|'ve been| have been|'m being|'re being) treated|(must|have to|got to|gotta) be (joking|kidding)|(not|n't) getting anywhere|getting nowhere|on my nerves|in a row|straight answer|(days?|weeks?|hours?|months?) late\\? wow|why would you even|could( have|'ve) (died|been (hurt|killed|injured)|choked|swallowed|burned|burnt|lost)|(i|we) (deserve|expected) (_ )?(better|more)|(expect(ed)?|deserve) (so much |much )?better|regret (buying|ordering|ever|choosing|signing|switching)|left (me|us) (standing|waiting|hanging|stranded|with nothing)|stood (me|us) up|nothing (ever (works|happens|changes)|changes|works (in|with|on|here|at all|properly|any ?more|as it)|(happens|happened)(?= (since|yet|again|here|with you)|, and)|has happened|gets done|is (working|happening))|(you|your (_ )?(team|staff|colleagues?|company|support)) (just |simply |keep |all )*(ignor_|lied|promised)|will (this|it|that|you|someone|anyone) (ever|finally)|(can|could) (i|someone|somebody|anyone|you) finally|how hard (can|is) (it|that)|lack of (communication|response|respect|support|care))",
);
const REPETITION = pattern(
  '(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|millionth|\\d+(nd|rd|th)) (_ )?(time(?! [^.!?]*\\bit (finally )?work(s|ed))|message|e-?mail|call|attempt|replacement|request|day|week|ticket|complaint|agent|technician|reminder)( (i|we|in a row|now|that|this|you|running|already))?',
  `(told|explained|asked|called|written|wrote|contacted|emailed|e-mailed|messaged|phoned|rang|chased|reported|complained|said|repeated|sent|tried|been told|been asked|been (transferred|passed|promised))( [\\w']+){0,6} (${COUNT} times|${COUNT} (different )?(people|agents|emails|e-mails|messages|times|departments|of you|colleagues|tickets)|over and over|again and again|twice (already|now)|repeatedly)`,
  `${COUNT} (times|calls|e-?mails|messages|tickets|phone calls|attempts|agents|chats|replacements),?( [\\w',]+){0,6} (no|nothing|still|already|nobody|never|zero|without|later|and)`,
  "(over and over|again and again|time and (time )?again|yet again|yet another|every (single )?(time|day|week|month)( [\\w']+){0,4} (same|again|problem|fails?|crash\\w*|breaks?)|(once|all over) again|how many (more )?times|(go|going|sent|run|running) (round |around )?in circles|passed (around|from)|(?<!is (this|that|it) the )same (copy[ -]paste|canned|automated|useless|generic|answer|excuse|reply|robot\\w*|problem again|story|nonsense))",
  'you (people |guys |still |just )?keep _ing (me|us|my|our)|(keeps?|kept) (_ing (me|us) out|telling|asking|sending|ignoring|promising|saying|transferring|passing|giving|hanging|closing|repeating|charging|making|having to)',
  `still (no|not|nothing|haven't|hasn't|waiting|isn't|don't|doesn't|didn't|won't|can't|have not|has not|have no|unresolved|without|broken|missing|ignor_)( [\\w',]+){0,9} (${COUNT} |for |after |since |in )?(${SPAN_OF_TIME}|answer|repl(y|ied)|response|heard|solution|explanation|word|one|update|fix(ed)?|resolved|solved|refund(ed)?)`,
  `(after|for|it'?s been|its been|been|it has been|took|waited|waiting)( [\\w']+){0,4} (${COUNT} |of )?${SPAN_OF_TIME}( [\\w',.-]+){0,7} (still|no|nothing|nobody|no one|not|never|without|waiting|haven't|hasn't|isn't|ignored|unanswered|again)`,
  `(${COUNT} |of )${SPAN_OF_TIME},? (and|later)( [\\w']+){0,5} (still|no|nothing|nobody|no one|not|never|without|waiting|haven't|hasn't|isn't)`,
  `(been|have been|am|are|was|were|'ve been|i've been|keep) waiting( [\\w']+){0,5} (${SPAN_OF_TIME}|ages|long|forever)`,
  `waited( [\\w']+){0,4} (hours|weeks|months|all (day|morning|week|afternoon)|ages|forever)`,
  "(didn't|did not|doesn't|hasn't|not)( _){1,4} again(?=[.!,]|$)|(never|didn't even|did not even|hasn't even) (_ )?(showed|showed up|turned up|came|called( me)? back|replied|got back|heard back|bothered|answer(ed)?|apologi[sz]ed?|apology|respond(ed)?|called)",
  "(ignored|ignoring|being ignored|unanswered|no (answer|reply|response)s?( at all| whatsoever| from (you|anyone|anybody))?|hung up on|stop (sending|asking|ignoring|telling|wasting)|already (told|explained|tried|said|sent|given|answered|done)( [\\w']+){0,5} (times|twice|all (of )?(that|this)|before|everything|this|that))",
);
/** What it took from them: a day, their sleep, their tears; and nobody who hears them. */
const COST = pattern(
  "(second|third|fourth|fifth|sixth|seventh) (_ ){1,2}(who|that|which) ((has|have) )?(didn't|did not|doesn't|never|hasn't|not|failed|fails|broke|breaks|is broken|was broken|stopped|cancelled|ignored)",
  '(total|complete|absolute|utter|real|such a|what a|an?) (disaster|catastrophe|failure|chaos|circus|fiasco|let-?down|disappointment)',
  `(have |has |'ve |'s )?been (asking|chasing|calling|ringing|phoning|writing|emailing|e-mailing|messaging|begging|complaining|going back and forth|passed|fobbed|pushed|sent|bounced|left)( [\\w']+){0,6} (since|for (${COUNT}|over|more than|nearly|almost|days|weeks|months|hours|ages|the (whole|entire|last|past)))`,
  "(lost|losing|wasted?|spent|gave up|cost (me|us)|there goes|that's|that was|so that's|goodbye to)( _)?( (an?|my|our|the|half|another|yet another|whole|full|entire|good))+ (_ )?(day|afternoon|morning|evening|night|weekend|week|lunch break|holiday|shift)(s?(?= (gone|wasted|ruined|lost|of (work|leave|holiday|my)|because|to (this|your)|waiting|over|thanks to|on (this|hold|the phone)))|(?<=(lost|wasted?) [\\w ]+)(?=[.,!]|$))",
  "(took|taken|take|had to take|booked|stayed|stay|sat|waited|stood|queued|drove|travelled|came|went|got up|cleaned|packed|paid|sitting|waiting)( [\\w']+){0,8} (for (nothing|this nonsense|absolutely nothing|no reason)|off (work )?for (this|that|you|it|nothing)|in vain)",
  '(at )?the end of (my|our) (patience|rope|tether|nerves)|(i|we|she|he|my _|kids|children) (_ )?(cried|wept|sobbed|was in tears|were in tears)',
  '(like )?(talking|speaking|writing|shouting) (in)?to (an? |the )?(brick )?(wall|void|myself|nobody)|not (a|one|a single) (peep|word|reply|answer|call|sorry|apology)(?= |[.,!]|$)|(go|goes|going|went|gone|been|sent|run|running|turning) (_ )?in circles|all (i|we) (ever )?(get|got|hear|heard|see|receive)( back)? (is|are|was|were)',
  `(${COUNT}|all these|so many) (?!min)[a-z-]{3,}s,? (and |but )?(still )?(zero|not (one|a single)|0|never an?|no) (answer|repl|respon|solution|result|refund|update|call|progress|apolog|parcel|deliver|visit|help|explan|fix|technic|word|reaction|success|improve|clue|idea|part|money|show)\\w*`,
  "(nobody|no one|driver|technician|engineer|courier|plumber|installer|guide|taxi|colleague|he|she|they)( _){0,3} (didn't|did not|never|hasn't|failed to|again not) (even )?(turn(ed)?|show(n|ed)?|bother(ed)?|come|came)( up)?",
  "(have|'ve) now (explained|told)|whoever (designed|built|wrote|made|invented|came up|thought|programmed|answers)|(is|are|does|do) (anybody|anyone|somebody|you) (actually|even|really|ever) (work\\w*|read\\w*|there|listen\\w*|alive|human|doing)|(couldn't|can't|could not|cannot) (even )?be (bothered|arsed)|(you )?had one job|(money|cash|euros|pounds|dollars) (_ )?(down the|thrown|out (of )?the window)|(for|chasing|begging)( _){0,3} (my|our) own money|(?<=^|[.!] )still (no|not|nothing|nobody|waiting)(?! _ (about|if|whether|sure))|(i|we) (feel|felt|am feeling)( _)? (abandoned|ignored|cheated|betrayed|deceived|neglected|scammed|fobbed|robbed|disrespected|unheard|trapped|conned|fooled|punished|mocked|helpless|powerless|like an? (fool|idiot|number|nobody|beggar|criminal|burden))|(lead|leads|leading|going|goes|gets) nowhere|stay in business|(a mystery|beyond|incomprehensible|baffling) to? ?me",
  'how (much longer|long (do|must|will|am|are) (i|we) (have|supposed|expected|meant))',
);
const SARCASM = pattern(
  '(oh|just|how|really|so|well|absolutely|truly|simply) (great|wonderful|brilliant|fantastic|lovely|perfect|marvell?ous|amazing|nice|good|convenient|funny|clever)[,.!]',
  '(great|wonderful|brilliant|fantastic|lovely|perfect|marvell?ous|amazing|nice|excellent|superb|awesome|bravo|congratulations|well done|good job|nice (one|work|job)|great (job|work|service|quality|start|experience))[,.!]* (another|yet|so now|now (it|my|i|the|we)|again|it (broke|died|failed|stopped|crashed)|first|and (now|it|nobody)|so (i|my|the|it)|you (lost|broke|managed|people)|(the|my) _ (broke|died|failed|stopped|crashed|is (down|dead|gone|broken)))',
  '(thanks|thank you|cheers)( so much| a lot| very much)? for (nothing|wasting|ruining|losing|breaking|ignoring|the (broken|late|wrong|missing|useless)|making me|not|letting me|charging|cancelling)',
  "way to go|what a (surprise|shock|joke|mess|disgrace|shame|disaster|farce|pathetic|terrible|horrible|ridiculous|waste|useless|shambles|let ?down|disappointment|load of)|(?<=[.!] )(nice|typical|impressive|classy|charming|bravo|congratulations|slow clap)(?=[.!]*$)|(great|wonderful|brilliant|fantastic|lovely|perfect|amazing)[,.!]+ ([\\w']+ ){1,3}again(?=[.!,]|$)|nice try",
);
/** A mood word that is about a thing, or about the past, or asked after. */
const OTHER =
  /\b(?:bad (?:debt|sector|gateway)|terribl[ey] sorry|upset stomach|awfully (?:kind|nice)|not to (?:be|sound)|don't mean to|no offen[cs]e)\b/;
const CALM =
  /\b(?:not (?:angry|upset|mad|annoyed|complaining|a complaint|blaming)|no (?:complaints?|worries|hard feelings|big deal|problem at all)|just (?:curious|wondering|a question)|nothing (?:serious|bad|dramatic))\b/;

/** Whether anger, disappointment, distress or worn patience speaks from the message. */
export function isFrustrated(prose: Prose): boolean {
  if (OTHER.test(prose.low)) return false;
  const said = (expression: RegExp): boolean =>
    matchesOf(prose, expression).some((match) => !isDenied(match) && !isSupposed(match));
  if (CALM.test(prose.low)) return said(JUDGEMENT) && !said(FEELING);
  if (/[😡🤬😤😠👎🤦]/u.test(prose.low)) return true;
  return (
    [FEELING, JUDGEMENT, REPETITION, COST, SARCASM].some(said) ||
    isIronic(prose) ||
    isShouted(prose)
  );
}

/** Praise, by itself or thrown in. */
const PRAISE =
  /(?:^|[.!,;] |\b(?:oh|wow|how|just|absolutely|really|simply) )(?:great|good|nice|top|brilliant|fantastic|wonderful|excellent|superb|amazing|lovely|perfect|splendid|marvell?ous|fabulous|super|terrific|impressive|outstanding|well done|bravo|hats off|congratulations|congrats|keep it up|love it|classy|charming|thanks a lot)(?: (?:work|job|one|going|service|stuff|timing|planning|team|guys|everyone|you guys|people|start|system|support|effort|show|organi[sz]ation|as (?:ever|always|usual)|really|indeed|so much))*(?=[.!,…]|$| (?:that|how) )|\bjust what (?:i|we) (?:needed|wanted|was hoping)|\bmy (?:favou?rite|lucky day)|\bwhat a (?:treat|joy|pleasure|delight|relief|welcome)\b/;
/** What nobody praises. */
const SORE =
  /\b(?:lost|broken?|broke|wrong|zero|nothing|nobody|late|missing|failed|fails|failing|crash\w*|dead|twice|cancelled|logged out|locked out|empty|smashed|shattered|ruined|torn|cold|closed|hung up|ignored?|(?:gone|down|again)(?= |[.,!]|$)|wait(?:ed|ing) (?:\w+ )?(?:hours?|days?|weeks?)|on hold|for (?:\w+ )?(?:hours|days|weeks)|charged (?:me )?(?:again|more|double)|overcharged|no (?:one|reply|answer|refund|delivery|parcel|driver|water|heating|internet))\b/;
/** Meant as it is said. */
const MEANT =
  /\b(?:works|worked|working again|fixed|solved|resolved|found|sorted|helped|helpful|trick|arrived|appreciate\w*|grateful|kind|quick|but|although|though|despite|still (?:great|good)|please|no longer|(?:never|nothing|nobody|no one)(?: \w+)? (?:had|seen|met|better|so|was|to)|again (?:soon|sometime|and again)|thank(?:s| you)(?: \w+)? (?:for (?:the|your|this|that|all|every|being|help|letting|sending|getting|sorting|fixing|clearing)|again|so much|very|[a-z]+[.!]))\b|\b(?:have|had) a\b|\?/;

/** Praise beside what nobody praises: "Two apologies and zero solutions, well done". */
function isIronic({ low }: Prose): boolean {
  return low.length < 400 && PRAISE.test(low) && SORE.test(low) && !MEANT.test(low);
}

/** Several words in capitals, or a row of marks under something that is no thanks. */
function isShouted({ written, low }: Prose): boolean {
  const words = written.match(/[\p{L}']{2,}/gu) ?? [];
  const loud = words.filter((word) => /^[\p{Lu}']{2,}$/u.test(word));
  const long = loud.filter((word) => word.length > 3);
  const kind =
    /\b(?:thank|thanks|thx|love|great|awesome|perfect|amazing|happy|yay|hi|hello|congrat\w*)\b/.test(
      low,
    );
  if (kind) return false;
  if (loud.length > 2 && long.length && loud.length > words.length / 3) return true;
  return (
    /[?!]{3,}|\?!|!\?/.test(low) &&
    /\b(?:why|where|when|still|nobody|no|not|never|again|how|what|\w+n't)\b/.test(low)
  );
}
