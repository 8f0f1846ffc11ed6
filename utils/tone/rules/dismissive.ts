import type { Draft } from '@/utils/findings/finding';
import { offersMore } from '@/utils/tone/offer';
import { isSupposed, matchesOf, pattern, type Match } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import type { ToneRule } from '@/utils/tone/rule';

const IT = "(?:it|this|that|these things|there)(?:'s| is| are|'re)?";

const PATTERNS = pattern(
  "(?<!can |could |may |if |to )(just|simply) (ignore|don't look at|don't think about|forget about) (it|that|this|them|those)",
  "(let's not|let us not|don't let's|no need to|try not to) (make|blow|dwell|exaggerate|get carried away|dramati[sz]e|overdo|turn)( [\\w']+){0,4}",
  '(no ?body|no one|no other (customers?|users?|clients?|guests?)|none of (our|the) (other )?_)( else)?( _){0,2} (complain\\w*|reported|report|mention\\w*|has (an issue|a problem|this|had|ever)|had (an issue|a problem|this|any)|had|have (this|a|any)|seems? to (mind|have)|mind(s|ed)?)',
  // The customer is told how to feel.
  "(you (just |really )*(need to|should|must|have to) )?(calm down|relax|chill out|take it easy|get over it|lighten up|settle down|cool (it|down|off)|grow up|get a grip|live with (it|that)|suck it up|get used to it|stop (complaining|whining|making|being|worrying(?! about the)|stressing|shouting|panicking|moaning|fussing)|don't (make (a|such a) (fuss|scene|drama|big deal)|be (so |that )?(dramatic|ridiculous|silly|upset|difficult|impatient)|take it (so )?personally|get (so )?worked up|panic over|overreact|exaggerate)|no need to (get|be|make|panic|shout|overreact|exaggerate|complain)( _){0,3})(?! (and enjoy|while|on the|in the|mode))",
  "you('re| are) (_ )?(overreacting|exaggerating|imagining|overthinking|making (a|too|such|this|it)( _)*|being (_ )?(dramatic|ridiculous|unreasonable|difficult|impatient|silly|paranoid|too sensitive|picky)|too (sensitive|impatient|picky)|not (the|our) (only|first)|the (first|only) (one|person|customer|guest|user|client)( (who|to|that)( has| ever| have)? (complain\\w*|mention\\w*|report\\w*|mind\\w*|notic\\w*|say|said|object\\w*|raise\\w*|ask\\w*)))",
  // It is made small.
  `${IT} (really |just |honestly |only )*(not|hardly|no|isn't|nothing) (really |exactly |even |all )*((such |that |a |an )*(big deal|huge deal|big issue|big problem|real problem|real issue|emergency|serious|important|bad|difficult|hard|complicated|urgent|rocket science|the end of the world|disaster|drama|catastrophe|tragedy|worth)|(big|huge) (deal|thing)|deal[- ]?breaker|to (worry|get upset|complain|fuss) about)(?! enough)`,
  "(isn't|not|wasn't|hardly) (really |such |that |exactly )*(a |an )?(big deal|huge deal|rocket science|the end of the world)|big deal|(it's|it is|that's|this is|it was|that was) (just|only|merely) (a|an|one|some) (_ )?(scratch|dent|delay|glitch|typo|bug|cosmetic _|detail|mark|minor _|formality|stain|crack|spot|day|hour|phone|game|toy|bag|box|mug|shirt|cup|matter of taste)|(just|only) (a (few|couple of) (days?|hours?|weeks?|minutes?|euros?|dollars?|pounds?|cents?)(?= (late|delay|of delay)|[.!,]| wait)|a (tiny |small |little |minor )(_))(?! (fee|step|thing left|moment))",
  // Somebody else may care.
  "((that|this|it)('s| is)? )?(not|isn't) (really )?(our|my|on us|something (we|i) (care|handle|deal))( (problem|fault|concern|issue|job|business|department|responsibility|mistake|error|area|call|decision|end))?(?<=problem|fault|concern|issue|job|business|department|responsibility|us|care|handle|deal|mistake|error|area|call|decision|end)",
  "(there('s| is) )?((absolutely|really) )?(nothing|(not|n't)( _)? (much|anything)) ((more|else|further) )?((that )?(i|we|anyone|anybody) (can|could)( (really|possibly))?( (do|say|help|change))?|to (do with (us|me)|be done|discuss|add|say)|(we|i) (can|could))",
  "((i|we) (really |honestly |frankly )*(don't|do not|couldn't|could not) (care|see (why|what|how|the (problem|issue|point|fuss))|have time|know what you('re| are)? (want|expect|complaining)|understand (why you('re| are)|what the (problem|fuss|big deal)|the fuss)))",
  '(what|how) (do|did|else do|exactly do) you (want|expect)( (me|us) to|(?=[?!]))|so what|whatever(?=[.!]|, |$)',
  // That is how it is.
  "(that|this|it)('s| is) (just |simply |unfortunately |sadly |only )*((how|the way) (it|things|this|that|the _|we|our _|_)( (is|are|works?|goes|do|does|things|operates?|'s|has|been|it|set up|designed)|'s)+|life|what it is|our (company )?policy|company policy|(the )?(standard )?policy|normal|your (problem|issue|decision|choice|opinion|call|responsibility|business)(?! to)|between you and)",
  "it is what it is|these things happen|(shit|stuff|things) happens?|that's life|move on(?=[.,!]|$)|let it go(?=[.,!]|$)|(nobody|no one) (will|would|is going to) (even )?(notice|care|mind)|instead of (complaining|arguing|moaning)|(can't|cannot) please every(one|body)|(is|are|we're) only human|(other|most|many|plenty of|lots of|all) (other )?(customers?|people|users?|clients?|guests?) (_ )?(love|like|enjoy|prefer|don't mind)(d|ed)? (it|them|that|this)(?! (because|as|with|for))|(?<=^|[.!?] )then (just |simply )+_|(i'm|we're|i am) (_ )?sure you('ll| will| can) (manage|cope|survive|live|get by|get over it)|no need for (all )?(this |the |any |such )?(drama|panic|fuss|anger|that tone|shouting)|(won't|wouldn't|will not|never) (hurt|kill|harm)(ed)? (you|anyone|anybody|him|her)|(something|a matter|an issue|a thing) between you and|(we|i) (don't|do not|won't) (get|want to get) involved|no point (in )?(complain|argu|discuss|ask|writ|call|shout)\\w*|why (do|does|would) (you|anyone|it) even (care|matter|bother)|(can't|cannot) be right|(?<=^|[.!?] )(_ )?(?!these)_s (just |simply |do |will |can |sometimes )*happen(?=[.,!]|$)|(our|the) system (never|doesn't|does not) (makes?|lies?|fails?)|(everybody|everyone|we all) (has|have) to wait|deal with it",
  // Others do not mind.
  "(every ?(one|body)( else)?|(all|most|many) (of )?(our |the )?(other )?(customers?|people|users?|clients?|guests?)|other (customers?|people|users?|clients?|guests?))( _){0,3}? ((is|are|seems?|were|was) (_ )?(happy|fine|ok|satisfied)|manages?|managed|copes?|don't (complain|mind|seem)|doesn't (complain|mind|seem)|has no (problem|issue|trouble)|have (had )?no (problems?|issues?|trouble)|has (had )?no (problems?|issues?|trouble)|have (bigger|real|worse)|understands?|figures? it out|gets it|waits? (too|as well|longer))",
  // It is made small, in other words.
  "mountain out of|wouldn't (read|make) (too |that |so )?much|(read|reading) too much into|(bigger|worse|more important|more pressing) (problems|things|issues|worries|matters) (in|than|to)",
  "(blow|blows) over|(you('d|'ll| would| will)?|one) (hardly|barely|scarcely|(won't|wouldn't|don't|can't) even) (even )?(notice|see|feel|hear|smell|tell)|(you'll|you will) (get used|grow to|come to (like|love)|learn to)",
  "(let's|i suggest we|we should|we can|i'd|i would|we'll) (just )?(leave it (at that|there)|agree to disagree|move on)|(i|we) (don't|can't|cannot|fail to) (really |honestly )*see (an?|any|the|what's|how (that|this|it)|why (that|this|it|anyone)) ?(_ ){0,2}(problem|issue|harm|big deal|fuss|point|wrong|bothers?|matters?|should|need|reason)|what (do|did|else) (you|people|one) expect(?=[?.!]|$| (at|for|from) (this|that|the) )",
  // It cannot be otherwise, and nobody was hurt.
  "(?<thing>\\w{3,}) (are|is|do what|will be|does what) (an? )?\\k<thing>(?!-)|(a|an|the) (?<deal>\\w{3,})( is|'s) (a|an|the) \\k<deal>|(they|it|these|those|_s)('re|'s| are| is) (just |all |always |sometimes |a bit )*like that(?=[.,!]|$| at| sometimes)|(?<!without |without any |no |all the )(fuss|hysterics|whining|moaning|tantrum)|come on(?=[.,!]|$)|(nobody|no one)('s| has| was)? (_ )?(died?|dies|got hurt|was hurt|is hurt|life depends|been hurt)|nothing to write home|you('re| are) (free|welcome|entitled) to (think|feel|believe|disagree|complain|your (opinion|view|feelings|own))|paid to _, not",
  // Go away.
  "take it or leave it|if (you (don't|do not|aren't|are not) (like|happy with|agree with|satisfied with)|(that|it|this)('s| is| does)?(n't| not) (suit|good enough for|work for|enough for)) (it|that|this|our|the|my|you)[^.!?]*(?<!\\b(can|could|will|let|exchange|return|swap|change)\\b[^.!?]*)|look it up( yourself)?|read the (manual|faq|docs|instructions|terms)(?=[.!]|$)",
  "you('ll| will)? (just |simply |really )*(have to|need to|must|gotta|should) (just |simply )*(wait(?! (_ )*(until|for|\\d|a few|about|at least))|live with|accept (it|that|this)|deal with (it|that)|get used|be (more )?patient|learn|figure|put up|lower your|stop)|(every ?(one|body)|we all|people|all (of )?(us|our _)|customers|guests) (just |simply |sometimes )*(ha(s|ve)|needs?|must) (to )?(just |simply )*(live with|accept|put up with|deal with|get used|wait)",
  "(don't|do not|wouldn't|would not|not|no need to|needn't|shouldn't) (really |honestly )*(lose (any |your |too much )*sleep|sweat|fret|get worked up|stress (about|over)|worry (too much |so much )?about (it|that|this)(?=[.,!]|$))(?! the)|you('ll| will) (live|survive|get over it|be fine)|there are (worse|bigger) (things|problems)",
);
/** Brushing off where nothing follows: that is no explanation, and no help. */
const BARE = pattern(
  '(that|this|it) (just |sometimes |does |can )*happens? (all the time|every (day|now and then)|a lot|now and then|from time to time|to (everyone|everybody|all of us)|occasionally|sometimes)(?=[.,!]|$)',
  '(all|every|most) (of )?(our |the |other )?(?!(our|the|other|you|we|i|it)\\b)_ (do|does|make|makes|has|have) (that|this|it)(?=[.,!]|$)|(every ?(one|body)|we all)( else)? (_ )?(pays?|does|has|ha[sd] to|goes through|deals? with|gets|makes do with) (it|that|this|those|them)(?=[.,!]|$)',
  '(we|i) (get|have|receive|see|deal with|handle) (literally )?(hundreds|thousands|dozens|plenty|lots|loads|tons|a lot|so many)( of)? (these|those|them|such|similar|(_ )?(messages|tickets|complaints|requests|orders|e-?mails|customers|parcels|calls) (like|every|a day|per|each|like))',
  "(it's|that's|this is|everything('s| is)|you('ll| can| will)? find (it|that|this|everything)) (all )?(there )?in (the|our|your) (terms|small print|fine print|conditions|manual|contract|faq|handbook|instructions|agreement)( and conditions)?|((?<=^|[.!?] )|feel free to |please |just |simply )(read|look at|consult) (them|the (small|fine) print)(?=[.,!]|$)",
  "(maybe|perhaps|probably|then|guess|think) (it's|it is|that's) (probably )?time (for|to)|(works?|working|behaves?|functions?) (exactly |just )?as (designed|intended)|you('ll| will)? (just |simply )?(have|need|ought) to (sort|take|settle|clear|discuss|argue|fight|figure|work) (it|that|this) (out |up |over )?(with|between|yourself|amongst)|that's (something )?(for you|between you) (to|and) (sort|settle|take up|discuss|decide|work)",
  "(it's|that's|it was|that was|they're|we're talking about) (only|just|a mere|merely|barely|hardly) (an? |about )?(\\d[\\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|a few|a couple of|some) (euros?|dollars?|pounds?|cents?|pence|minutes?|hours?|days?|weeks?|pixels?|millimet_|cm|mm|percent|kilos?|grams?)",
  "at least (it|nobody|no one|the _|they|yours) (_ )?(arrived|works?|worked|got|still|has|have|is|are|was|were|came|didn't)",
);
const ONLY = pattern(
  "(it's|it is|that's|that is|it was|that was|they're) (just|only|merely|nothing but) an? (_ )?_(?=[.,!]|$)",
);
/** The same words where they comfort or explain. */
const KIND =
  /\b(?:no worries|nothing to worry|it's normal (?:for|that|to|if)|not (?:your|our) fault at all|relax\w* (?:on|in|by)|(?:that|this|it)(?: is|'s) (?:completely |quite |perfectly )?normal (?:for|if|when|because|and|with|in))\b/;

/** We do it, or cannot: "so I can't look it up". */
const OURS = /\b(?:i|we|can't|cannot|could|couldn't|let me|'ll|to|us)(?: \w+)? $/;

/** The customer made the slip, and is told that it is none. */
const OWN_SLIP =
  /\b(?:sorry|my (?:own )?(?:fault|mistake|bad)|by (?:accident|mistake)|accidentally|mistakenly|i (?:\w+ )?(?:forgot|lost|mis\w+|overlooked|spilled|dropped)|normal|usual|is (?:it|that|this) ok)\b/;
const COMFORT =
  /\b(?:sorry|worr(?:y|ies)|apolog\w+|no (?:problem|harm)|glad|happy to|i(?:'ve|'ll| have| will)|we(?:'ve|'ll| have| will))\b/;

function brushedOff(draft: Draft): Match[] {
  const prose = proseOf(draft);
  if (OWN_SLIP.test(draft.context?.toLowerCase() ?? '') || COMFORT.test(prose.low)) return [];
  return matchesOf(prose, BARE).filter(
    (match) => !isSupposed(match) && !offersMore(prose, match.start, match.end),
  );
}

/** The very thing that the customer wrote about: "it's just a bin". */
function onlyA(draft: Draft): Match[] {
  const context = ` ${draft.context?.toLowerCase() ?? ''}`;
  return matchesOf(proseOf(draft), ONLY).filter(({ words, before }) => {
    const thing = /\w+$/.exec(words)?.[0] ?? '';
    return context.includes(` ${thing}`) && !/\b(?:not|n't) $/.test(before);
  });
}

export const dismissive: ToneRule = {
  id: 'tone/dismissive',
  label: 'dismissive',
  title: 'Brushes it off',
  reason:
    'It makes the customer’s trouble small. Name the trouble, then say what you will do about it.',
  find: (draft) =>
    matchesOf(proseOf(draft), PATTERNS)
      .filter(
        (match) => !KIND.test(match.before.slice(-12) + match.words + match.after.slice(0, 16)),
      )
      .filter(
        ({ before, words }) => !OURS.test(before) || !/^(?:look|figure|sort|google)/.test(words),
      )
      .filter((match) => !isSupposed(match) || match.words.startsWith('if '))
      .filter(
        ({ words }) =>
          !/happen$/.test(words) || !/\b(?:sorry|worr|problem)/.test(draft.text.toLowerCase()),
      )
      .concat(brushedOff(draft), onlyA(draft))
      .map(({ start, end }) => ({ span: { start, end } })),
  examples: {
    flags: [
      '[You need to calm down], please.',
      '[That’s not our problem].',
      '[Nobody else complained].',
      '[That’s how the system works].',
      '[There’s nothing I can do].',
      '[That happens all the time]. << My order came without a lid.',
    ],
    passes: [
      'It’s normal for the first sync to take a while.',
      'No worries, that happens!',
      'That happens all the time, we’ll send another lid. << My order came without a lid.',
      'There is nothing you need to do.',
      'You can relax on the terrace until three.',
    ],
  },
};
