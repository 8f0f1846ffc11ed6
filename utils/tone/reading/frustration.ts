import { isDenied, isSupposed, matchesOf, pattern } from '@/utils/tone/pattern';
import type { Prose } from '@/utils/tone/prose';

const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|several|multiple|countless|many|a dozen|\\d+)';
const SPAN_OF_TIME = '(?:hours?|days?|weeks?|months?|years?|ages|forever)';

const FEELING = pattern(
  '(?:furious|angry|livid|fuming|outraged|enraged|infuriat\\w+|mad at|pissed|annoy(?:ed|ing)|irritat(?:ed|ing)|frustrat(?:ed|ing|ion)|disappoint(?:ed|ing|ment)|upset|unhappy|dissatisfied|disgusted|appalled|exasperat\\w+|displeased|aggravat\\w+|gutted|heartbroken|devastated|desperate|despair\\w*|distress(?:ed|ing)?|in tears|crying|cry|could scream|losing (?:my|our) (?:patience|mind|temper)|lost (?:my|our|all) (?:patience|faith|trust|confidence)|patience (?:is )?(?:running|wearing|has run)|out of patience|stressed|stressful|miserable|humiliat\\w+|insult(?:ed|ing)|offended|let down)',
  "(?:fed up|sick (?:of|and tired)|tired of|had (?:it|enough)|have had it|enough is enough|last straw|beyond a joke|at (?:my|our) wits?'? ?end|driving me (?:crazy|mad|nuts|insane|up the wall)|makes me (?:sick|angry|mad)|can(?:'t|not) (?:believe|stand (?:this|it)|take (?:it|this|any ?more|much more))|don't (?:even )?know what to do any ?more|done (?:talking|waiting|with|explaining|being)|i give up|i hate|less than (?:impressed|pleased|happy)|not (?:at all |very |really |exactly |too |remotely |in the least )?(?:happy|impressed|satisfied|amused|pleased|funny)(?! to | for | with (?:the|its) (?:fit|size|colou?r))|come on|no idea how (?:angry|annoyed|frustrat\\w+))",
);
const JUDGEMENT = pattern(
  "(?:unacceptable|not acceptable|inacceptable|ridiculous(?:ly)?|outrageous|disgrace(?:ful)?|disgusting|pathetic|shameful|shambles|shame on you|absurd|insane|laughable|farce|(?:a |total |complete |big |bad |sick )joke|nightmare|terrible|horrible|horrendous|awful|dreadful|abysmal|atrocious|appalling|shocking(?:ly)?|worst|useless|worthless|garbage|rubbish|trash|incompeten\\w+|amateurs?|clowns?|idiots?|morons?|hopeless|unprofessional|unreliable|rude|rip ?-?off|daylight robbery|robbery|thie(?:f|ves)|crooks?|scammers?|liars?|lied|cheat(?:ed|ing|ers)|misled|dishonest|unbelievable|beyond belief|inexcusable|unforgivable|not good enough|poor (?:service|quality|communication|support|experience)|bad (?:service|experience)|appalling|another excuse|(?:no more|sick of|tired of|your|more) excuses|excuses|so-called|you people|do your jobs?|sloppy|careless|shoddy|lousy|stupid|dumb|a (?:total |complete |real |absolute )?mess|nothing but (?:problems?|trouble|issues|excuses)|hell|ripped off|unreal|just wow|so (?:hard|difficult) to (?:get|reach|find|have|give|just)|why (?:can't|won't|don't) you (?:people |guys |just |simply |ever )*|can't you (?:just|people|even)|piece of (?:junk|crap|garbage|rubbish)|junk|sucks?|crap|crappy|bullshit|shit\\w*|fuck\\w*|wtf|damn|bloody|for (?:god|heaven|crying|pete|christ)('?s)? ?(?:out loud|sake)|what the (?:hell|heck))",
  'wast(?:e|ed|ing)(?: of)?(?: \\w+){0,2} (?:time|money|day|hours?|afternoon|morning|evening|energy)',
  "(?:nobody|no one|none of you|noone|no-one)(?: [\\w']+){0,4} (?:care|cares|helps?|helped|listens?|listening|bother\\w*|answer\\w*|repl\\w+|respond\\w*|reads?|came|comes|showed|turned|called|calls|knows|told|does|picks|takes|gets)",
  "(?:you (?:guys |people |lot )?(?:don't|do not|clearly don't|obviously don't) (?:even )?care|don't you (?:even )?(?:care|read|listen|test)|how dare you|how is (?:this|that) (?:acceptable|even|possible)|what kind of|what sort of|are you (?:kidding|joking|serious|deaf|blind)|kidding me|is this (?:a|some kind of) joke|you (?:people|lot) are|ruin(?:ed|ing|s)|never again|won't be (?:buying|ordering|coming|using|shopping)|never (?:buying|ordering|using|coming|shopping|order|buy|shop)(?: \\w+){0,4} again|(?<!you |thanks )so much for|thanks for nothing|(?:no|zero) (?:help|support|response|communication|respect) (?:at all|whatsoever)?|should be ashamed|treated (?:like|this|so|as)|(?:the )?way (?:i|we)(?: was| were|'ve been| have been|'m being|'re being) treated|(?:must|have to|got to|gotta) be (?:joking|kidding)|(?:not|n't) getting anywhere|getting nowhere|on my nerves|in a row|straight answer|(?:days?|weeks?|hours?|months?) late\\? wow|why would you even|could(?: have|'ve) (?:died|been (?:hurt|killed|injured)|choked|swallowed|burned|burnt|lost)|(?:i|we) (?:deserve|expected) (?:\\w+ )?(?:better|more)|(?:expect(?:ed)?|deserve) (?:so much |much )?better|regret (?:buying|ordering|ever|choosing|signing|switching)|left (?:me|us) (?:standing|waiting|hanging|stranded|with nothing)|stood (?:me|us) up|nothing (?:ever )?(?:works|happens|happened|has happened|gets done|is (?:working|happening))|(?:you|your (?:\\w+ )?(?:team|staff|colleagues?|company|support)) (?:just |simply |keep |all )*(?:ignor\\w+|lied|promised)|will (?:this|it|that|you|someone|anyone) (?:ever|finally)|(?:can|could) (?:i|someone|somebody|anyone|you) finally|lack of (?:communication|response|respect|support|care))",
);
const REPETITION = pattern(
  '(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|umpteenth|hundredth|millionth|\\d+(?:nd|rd|th)) (?:\\w+ )?(?:time|message|e-?mail|call|attempt|replacement|request|day|week|ticket|complaint|agent|technician|reminder)(?: (?:i|we|in a row|now|that|this|you|running|already))?',
  `(?:told|explained|asked|called|written|wrote|contacted|emailed|e-mailed|messaged|phoned|rang|chased|reported|complained|said|repeated|sent|tried|been told|been asked|been (?:transferred|passed|promised))(?: [\\w']+){0,6} (?:${COUNT} times|${COUNT} (?:different )?(?:people|agents|emails|e-mails|messages|times|departments|of you|colleagues|tickets)|over and over|again and again|twice (?:already|now)|repeatedly)`,
  `${COUNT} (?:times|calls|e-?mails|messages|tickets|phone calls|attempts|agents|chats|replacements)(?: [\\w',]+){0,6} (?:no|nothing|still|already|nobody|never|zero|without|later|and)`,
  "(?:over and over|again and again|time and (?:time )?again|yet again|yet another|every (?:single )?(?:time|day|week|month)(?: [\\w']+){0,4} (?:same|again|problem|fails?|crash\\w*|breaks?)|(?:once|all over) again|how many (?:more )?times|(?:go|going|sent|run|running) (?:round |around )?in circles|passed (?:around|from)|same (?:copy[ -]paste|canned|automated|useless|generic|answer|excuse|reply|robot\\w*|problem again|story|nonsense))",
  '(?:keeps?|kept) (?:\\w+ing (?:me|us) out|crashing|failing|freezing|breaking|disconnecting|telling|asking|sending|ignoring|promising|saying|transferring|passing|giving|hanging|closing|repeating|charging|making|having to)',
  `still (?:no|not|nothing|haven't|hasn't|waiting|isn't|don't|doesn't|didn't|won't|can't|have not|has not|have no|unresolved|without|broken|missing|ignor\\w+)(?: [\\w',]+){0,9} (?:${COUNT} |for |after |since |in )?(?:${SPAN_OF_TIME}|answer|repl(?:y|ied)|response|heard|solution|explanation|word|one|update|fix(?:ed)?|resolved|solved|refund(?:ed)?)`,
  `(?:after|for|it'?s been|its been|been|it has been|took|waited|waiting)(?: [\\w']+){0,4} (?:${COUNT} |of )?${SPAN_OF_TIME}(?: [\\w',.-]+){0,7} (?:still|no|nothing|nobody|no one|not|never|without|waiting|haven't|hasn't|isn't|ignored|unanswered|again)`,
  `(?:${COUNT} |of )${SPAN_OF_TIME},? (?:and|later)(?: [\\w']+){0,5} (?:still|no|nothing|nobody|no one|not|never|without|waiting|haven't|hasn't|isn't)`,
  `(?:been|have been|am|are|was|were|'ve been|i've been|keep) waiting(?: [\\w']+){0,5} (?:${SPAN_OF_TIME}|ages|long|forever)`,
  `waited(?: [\\w']+){0,4} (?:hours|weeks|months|all (?:day|morning|week|afternoon)|ages|forever)|(?:wait|waiting) (?:all (?:day|morning|week|afternoon|night)|forever|ages)`,
  "(?:never|didn't even|did not even|hasn't even) (?:\\w+ )?(?:showed|showed up|turned up|came|called(?: me)? back|replied|got back|heard back|bothered|answer(?:ed)?|apologi[sz]ed?|apology|respond(?:ed)?|called)",
  "(?:ignored|ignoring|being ignored|unanswered|no (?:answer|reply|response)s?(?: at all| whatsoever| from (?:you|anyone|anybody))?|hung up on|stop (?:sending|asking|ignoring|telling|wasting)|already (?:told|explained|tried|said|sent|given|answered|done)(?: [\\w']+){0,5} (?:times|twice|all (?:of )?(?:that|this)|before|everything|this|that))",
);
const SARCASM = pattern(
  '(?:oh|just|how|really|so|well|absolutely|truly|simply) (?:great|wonderful|brilliant|fantastic|lovely|perfect|marvell?ous|amazing|nice|good|convenient|funny|clever)[,.!]',
  '(?:great|wonderful|brilliant|fantastic|lovely|perfect|marvell?ous|amazing|nice|excellent|superb|awesome|bravo|congratulations|well done|good job|nice (?:one|work|job)|great (?:job|work|service|quality|start|experience))[,.!]* (?:another|yet|so now|now (?:it|my|i|the|we)|again|it (?:broke|died|failed|stopped|crashed)|first|and (?:now|it|nobody)|so (?:i|my|the|it)|you (?:lost|broke|managed|people)|(?:the|my) \\w+ (?:broke|died|failed|stopped|crashed|is (?:down|dead|gone|broken)))',
  '(?:thanks|thank you|cheers)(?: so much| a lot| very much)? for (?:nothing|wasting|ruining|losing|breaking|ignoring|the (?:broken|late|wrong|missing|useless)|making me|not|letting me|charging|cancelling)',
  "(?:great|excellent|amazing|fantastic|wonderful|brilliant|top|lovely) (?:service|quality|support|job|work|customer service|way)(?: you(?:'re| are| have| guys)?|,? (?:really|not|guys|as always|as usual|again)|, (?:\\w+ ){0,4}(?:broke|nothing|never|not|no))|how (?:lovely|wonderful|kind|nice|convenient|helpful)(?: of you)?|way to go|must be nice|what a (?:surprise|shock|joke|mess|disgrace|shame|disaster|farce|pathetic|terrible|horrible|ridiculous|waste|useless|shambles|let ?down|disappointment|load of)|i love (?:how|being|waiting|it when)|big surprise|lucky me|as usual|as always,",
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
  return [FEELING, JUDGEMENT, REPETITION, SARCASM].some(said) || isShouted(prose);
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
