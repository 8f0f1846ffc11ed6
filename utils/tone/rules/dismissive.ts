import { isSupposed, matchesOf, pattern } from '@/utils/tone/pattern';
import { proseOf } from '@/utils/tone/prose';
import type { ToneRule } from '@/utils/tone/rule';

const IT = "(?:it|this|that|these things|there)(?:'s| is| are|'re)?";

const PATTERNS = pattern(
  // The customer is told how to feel.
  "(?:you (?:just |really )*(?:need to|should|must|have to) )?(?:calm down|relax|chill out|take it easy|get over it|lighten up|settle down|cool (?:it|down|off)|grow up|get a grip|deal with it|live with (?:it|that)|suck it up|get used to it|stop (?:complaining|whining|making|being|worrying about|shouting|panicking|moaning|fussing)|don't (?:make (?:a|such a) (?:fuss|scene|drama|big deal)|be (?:so |that )?(?:dramatic|ridiculous|silly|upset|difficult|impatient)|take it (?:so )?personally|get (?:so )?worked up|panic over|overreact|exaggerate)|no need to (?:get|be|make|panic|shout|overreact|exaggerate|complain)(?: \\w+){0,3})(?! (?:and enjoy|while|on the|in the|mode))",
  "you(?:'re| are) (?:\\w+ )?(?:overreacting|exaggerating|imagining|overthinking|making (?:a|too|such|this|it)(?: \\w+)*|being (?:\\w+ )?(?:dramatic|ridiculous|unreasonable|difficult|impatient|silly|paranoid|too sensitive|picky)|too (?:sensitive|impatient|picky)|not the (?:only|first))",
  // It is made small.
  `${IT} (?:really |just |honestly |only )*(?:not|hardly|no|isn't|nothing) (?:really |exactly |even |all )*(?:(?:such |that |a |an )*(?:big deal|huge deal|big issue|big problem|real problem|real issue|emergency|serious|important|bad|difficult|hard|complicated|urgent|rocket science|the end of the world|disaster|drama|catastrophe|tragedy|worth)|(?:big|huge) (?:deal|thing)|deal[- ]?breaker|to (?:worry|get upset|complain|fuss) about)(?! enough)`,
  "(?:isn't|not|wasn't) (?:really |such |that |exactly )*(?:a |an )?(?:big deal|huge deal|rocket science|the end of the world)|no big deal|big deal|storm in a teacup|much ado|first[- ]world problem|(?:it's|it is|that's|this is|it was|that was) (?:just|only|merely) (?:a|an|one|some) (?:\\w+ )?(?:scratch|dent|delay|glitch|typo|bug|cosmetic \\w+|detail|mark|minor \\w+|formality|stain|crack|spot|day|hour|phone|game|toy|bag|box|mug|shirt|cup|matter of taste)|(?:just|only) (?:a (?:few|couple of) (?:days?|hours?|weeks?|minutes?|euros?|dollars?|pounds?|cents?)(?= (?:late|delay|of delay)|[.!,]| wait)|a (?:tiny |small |little |minor )(?:\\w+))(?! (?:fee|step|thing left|moment))",
  // Somebody else may care.
  "(?:(?:that|this|it)(?:'s| is)? )?(?:not|isn't) (?:really )?(?:our|my|on us|something (?:we|i) (?:care|handle|deal))(?: (?:problem|fault|concern|issue|job|business|department|responsibility|mistake|error|area|call|decision|end))?(?<=problem|fault|concern|issue|job|business|department|responsibility|us|care|handle|deal|mistake|error|area|call|decision|end)",
  "(?:there(?:'s| is) )?(?:(?:absolutely|really) )?(?:nothing|(?:not|n't)(?: \\w+)? (?:much|anything)) (?:(?:more|else|further) )?(?:(?:that )?(?:i|we|anyone|anybody) (?:can|could)(?: (?:really|possibly))?(?: (?:do|say|help|change))?|to (?:do with (?:us|me)|be done|discuss|add|say)|(?:we|i) (?:can|could))",
  "(?:(?:i|we) (?:really |honestly |frankly )*(?:don't|do not|couldn't|could not) (?:care|see (?:why|what|how|the (?:problem|issue|point|fuss))|have time|know what you(?:'re| are)? (?:want|expect|complaining)|understand (?:why you(?:'re| are)|what the (?:problem|fuss|big deal)|the fuss)))",
  "(?:what|how) (?:do|did|else do|exactly do) you (?:want|expect)(?: (?:me|us) to|(?=[?!]))|what's the (?:big deal|fuss|problem with that)|so what|who cares|whatever|why does (?:it|that) (?:even )?matter|why are you (?:so|still|even|making)",
  // That is how it is.
  "(?:that|this|it)(?:'s| is) (?:just |simply |unfortunately |sadly |only )*(?:(?:how|the way) (?:it|things|this|that|the \\w+|we|our \\w+|\\w+)(?: (?:is|are|works?|goes|do|does|things|operates?|'s|has|been|it|set up|designed)|'s)+|life|what it is|our (?:company )?policy|company policy|(?:the )?(?:standard )?policy|normal|your (?:problem|issue|decision|choice|opinion|call|responsibility|business)(?! to)|between you and)",
  "it is what it is|such is life|these things happen|(?:shit|stuff|things) happens?|that's life|rules are rules|move on(?=[.,!]|$)|no point (?:in )?(?:complain|argu|discuss|ask|writ|call|shout)\\w*|why (?:do|does|would) (?:you|anyone|it) even (?:care|matter|bother)|(?:you should|just|please)? ?be (?:glad|grateful|thankful|happy) (?:that )?(?:it|you|we|there|to have)|you get what you pay for|you knew what you|use (?:your (?:head|brain)|(?:some |a bit of )?common sense)|don't waste|no ?(?:one|body) (?:forced|made|asked) you|you problem|always been (?:like that|that way|this way)|i don't make the rules|i (?:just|only) work here|above my pay ?grade|works? (?:fine |perfectly |just fine |well )?(?:for (?:me|us|everyone|everybody)(?: else)?|on (?:my|our) (?:machine|side|end|computer))(?=[.,!]|$)|(?:that's|this is|it's|is) (?:completely |totally |rather |quite )?(?:irrelevant|unimportant|trivial|nonsense|silly|ridiculous|not important|beside the point)|(?:it|that|this) (?:really |just )?(?:doesn't|does not) matter|(?:can't|cannot) be right|(?:our|the) system (?:never|doesn't|does not) (?:makes?|lies?|fails?)|not (?:a|our|my) priority|(?:everybody|everyone|we all) (?:has|have) to wait|policy is policy|a rule is a rule|our hands are tied|deal with it|tough luck|too bad|bad luck|hard luck|as far as (?:we|i)(?:'re| are|'m| am) concerned,?(?: the (?:matter|case|issue) is closed)?|(?:case|matter|discussion) (?:is )?closed|end of (?:story|discussion)|period\\.",
  '(?:just |simply )?(?:according to|per|due to|because of|under) (?:our |company |the )+policy,? (?:there|we|you)',
  // Others do not mind.
  '(?:no ?body|no one|no other (?:customers?|users?|clients?|guests?)|none of (?:our|the) (?:other )?\\w+)(?: else)?(?: \\w+){0,2} (?:complain\\w*|reported|report|mention\\w*|has (?:an issue|a problem|this|had|ever)|had (?:an issue|a problem|this|any)|had|have (?:this|a|any)|seems? to (?:mind|have)|mind(?:s|ed)?)',
  "(?:every ?(?:one|body)(?: else)?|(?:all|most|many) (?:of )?(?:our |the )?(?:other )?(?:customers?|people|users?|clients?|guests?)|other (?:customers?|people|users?|clients?|guests?))(?: \\w+){0,3}? (?:(?:is|are|seems?|were|was) (?:\\w+ )?(?:happy|fine|ok|satisfied)|manages?|managed|copes?|don't (?:complain|mind|seem)|doesn't (?:complain|mind|seem)|has no (?:problem|issue|trouble)|have (?:had )?no (?:problems?|issues?|trouble)|has (?:had )?no (?:problems?|issues?|trouble)|have (?:bigger|real|worse)|understands?|figures? it out|gets it|waits? (?:too|as well|longer))",
  // Go away.
  "take it or leave it|suit yourself|if you (?:don't|do not) like (?:it|that|this)[^.!?]*|(?:feel free|you(?:'re| are) (?:free|welcome)|you can always|you could always|then|just) (?:to )?(?:go|look|shop|buy|try|take your business|switch|leave|find)(?: \\w+){0,3} (?:elsewhere|somewhere else|another (?:company|provider|shop|store|supplier)|a competitor|our competitors?|anywhere else)|google it|look it up(?: yourself)?|figure it out(?: yourself)?|read the (?:manual|faq|docs|instructions|terms)(?=[.!]|$)|rtfm|sort it out yourself|(?:that's|that is) (?:on|up to) you",
  "you(?:'ll| will)? (?:just |simply |really )*(?:have to|need to|must|gotta|should) (?:just |simply )*(?:wait(?! (?:\\w+ )*(?:until|for|\\d|a few|about|at least))|live with|accept (?:it|that|this)|deal with (?:it|that)|get used|be (?:more )?patient|learn|figure|put up|lower your|stop)|(?:just |simply )(?:be patient|wait(?=[.!,]|$| like| your turn)|wait and see)|wait your turn|like everyone else|we(?:'re| are) (?:very )?busy|(?:we|i) have (?:other|more important|better|bigger|hundreds of|many other|lots of other|real) (?:\\w+ )?(?:customers|things|tickets|people|problems|issues|requests|work|cases|matters|tasks|orders|priorities)|(?:service|product|shop|store|app|hotel|company|software|restaurant) (?:just |simply |really )*(?:isn't|is not) (?:right |made |meant )?for (?:you|everyone|everybody)",
  "(?:not|isn't|n't) worth (?:the (?:trouble|effort|time|fuss)|worrying|complaining|arguing|our time|discussing)|you(?:'ll| will) (?:live|survive|get over it|be fine)|it could be worse|could have been worse|at least (?:it|you|we|nobody|no one)(?: \\w+){0,2}|count yourself lucky|there are (?:worse|bigger) (?:things|problems)",
);
/** The same words where they comfort or explain. */
const KIND =
  /\b(?:no worries|nothing to worry|it's normal (?:for|that|to|if)|not (?:your|our) fault at all|relax\w* (?:on|in|by)|(?:that|this) is (?:completely |quite |perfectly )?normal (?:for|if|when|because|and))\b/;

/** We do it, or cannot: "so I can't look it up". */
const OURS = /\b(?:i|we|can't|cannot|could|couldn't|let me|'ll|to|us)(?: \w+)? $/;

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
      .map(({ start, end }) => ({ span: { start, end } })),
  examples: {
    flags: [
      '[You need to calm down], please.',
      '[That’s not our problem].',
      '[Nobody else complained].',
      '[That’s how the system works].',
      '[There’s nothing I can do].',
    ],
    passes: [
      'It’s normal for the first sync to take a while.',
      'No worries, that happens!',
      'There is nothing you need to do.',
      'You can relax on the terrace until three.',
    ],
  },
};
