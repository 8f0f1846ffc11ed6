import { pattern } from '@/utils/tone/pattern';
import type { Prose } from '@/utils/tone/prose';

const AUX =
  "(?:do|does|did|is|are|was|were|can|could|will|would|shall|should|have|has|had|may|might|am|isn't|aren't|don't|doesn't|didn't|can't|couldn't|won't|wouldn't|shouldn't|haven't|hasn't|must|r)";
const SUBJECT =
  '(?:i|you|u|we|they|he|she|it|this|that|these|those|there|the|my|your|our|his|her|their|its|a|an|any|anyone|anybody|someone|somebody|everyone|all|one|both|delivery|shipping|children|[a-z]+s)';
const WH =
  "(?:what|which|who|whom|whose|when|where|why|how|wat|whats|what's|who's|where's|when's|how's|why's)";
const OF_WHAT =
  "(?:(?:what|which|whose) (?:[\\w'-]+ ){0,3}?|how (?:much|many|long|often|far|big|old|soon|late|early|fast|else|come|about|\\w+ly)? ?(?:[\\w'-]+ ){0,3}?|(?:who|when|where|why|what) (?:else |exactly |the \\w+ )?)";

/** What may stand before a question that begins a sentence. */
const LEAD =
  '(?:(?:hi|hello|hey|(?:hi|hello|hey) there|good (?:morning|afternoon|evening|day)|dear \\w+|and|but|so|also|ok|okay|or|then|well|now|please|pls|sorry|thanks?(?: you)?|excuse me|quick question|question|just|actually|if so|if not|if yes|btw|by the way|first(?:ly)?|second(?:ly)?|finally|one more thing|another (?:question|thing)|ah|oh|hmm|no (?:rush|hurry|worries|stress|pressure)(?: at all)?|not urgent|(?:one |a )?quick one|(?:there|team|all|everyone)(?=[,:;!])|(?<=(?:hi|hello|hey) )(?:team|all|everyone)|seriously|because)[,:;!]* (?:- )?)*';

const LEADING = new RegExp(`^["'(\\[-]* ?${LEAD}`);
const OPENS = new RegExp(
  `^(?:(?!ha(?:ve|s) (?:the|my|your|our|a|an|any|all|one)\\b)${AUX} (?:not )?${SUBJECT}\\b|${OF_WHAT}${AUX}\\b|(?:what|who|where|how|when|why)'s\\b|whats\\b|how (?:to|much|many|long|about|come)\\b|what (?:about|if|happens)\\b|who (?:\\w+s|can|will|do)\\b|which (?:of|one)\\b|any (?:news|update|idea|chance|way|plans?|word|progress)\\b|why not\\b)`,
);
const STARTS = new RegExp(`^${WH}\\b`);
/** A further question in the same sentence: "… and who pays for it?" */
const JOINED = new RegExp(
  `(?:[,;:–—-]|\\band|&|\\bplus)+ (?:also |if so,? |then |please |just )?(?:${AUX} (?:i|you|u|we|they|it|this|that|there|the|my|your|our|old|new|he|she|any\\w*|some\\w*|children|kids|people|guests|visitors|members|pets|dogs)\\b|${OF_WHAT}${AUX}\\b|(?:what|who|where|how|when|why)'s\\b|how (?:much|many|long|often|to)\\b|who (?:\\w+s|can|will)\\b|what (?:happens|the)\\b|(?:when|where|why|how|who)(?=[,?]| and\\b))`,
  'g',
);
const WONDERS = pattern(
  "(i('m| am|'ve been| was| have been)?|we('re| are| were)?|just|been|(?<=^)) ?(just )?(wondering|curious|unsure|uncertain|trying to (find out|figure out|understand|work out))( about| as to)?",
  'i wonder(ed)?',
  "((i|we|my _|she|he)('d| would|'ll| will)?|just) (just |also |really |only )?(like|love|want|need|wanted|wants|wish|have|would like)s? to (know|ask|find out|check|understand|learn|hear|see|confirm|enquire|inquire|clarify)( from you| about)?",
  '(asked|wants|wanted|told) (me|us) to (find out|ask|check|enquire|inquire)',
  '(just )?(checking|asking|enquiring|inquiring|confirming|double-checking)',
  "(i('m| am)|we('re| are)) (not|un)( quite| really| entirely| completely)? ?(sure|certain|clear)",
  '(can|could|would|will) (you|u|someone|anyone|somebody)( please| kindly| pls)? (please )?(tell|let|explain|advise|confirm|inform|clarify|check|say|show|see|find out)( (me|us|to me))?( know)?',
  '(my|the|one|another|a) (quick |only |other |second |next |last )?question( is| was|:)?',
  '(please |pls |kindly )?(advise|(let me|let us) know|tell (me|us)|explain|confirm)',
  '(do|does) (you|anyone|anybody|someone) (know|have any idea)|any (idea|clue|info|information|news)( on| about)?|no idea',
);
const ASKED = new RegExp(`^,? ?(?:if|whether|${WH})\\b`);
/** "… and what it costs", "… or if children pay less", within a question that is told, not put. */
const MORE_ASKED = new RegExp(`(?:,|\\band|\\bor|&)+ (?:also )?(?:if|whether|${WH})\\b`, 'g');

/** Asked for effect: nobody waits for an answer. */
const RHETORICAL = pattern(
  '(are|r) (you|u|you guys|you people) (_ )?(kidding|joking|serious|for real|insane|crazy|mad|blind|deaf|out of your minds?|even (listening|reading|there|trying))( me)?',
  'how many more (times|days|weeks|calls|e-?mails|messages)',
  '(do|does) you (people|lot)',
  '(is|was) (this|that|it) (a|some kind of|some sort of|supposed to be a|meant to be a|your idea of a?)? ?(joke|prank|for real|acceptable|how you|what you call|customer service|service)',
  '(do|does|did) (you|anyone|anybody|somebody|someone|you people|you guys|your team) (even|actually|ever) (read|listen|care|look|test|check|try|work)',
  'how (dare|could you|is (this|that|it) (even )?(acceptable|ok|okay|fair|legal)|hard (can|is) (it|that)|stupid|incompetent)',
  "what (kind|sort) of|what a|what the (hell|heck|f\\w*)|what is wrong with you|what's wrong with you|what do (you|i|we) (even )?pay|what am i paying|what's the point|what is the point|who (do you think|cares|designed|does that|runs)|(why|how) (would|do|did|should|can|could) (you|anyone|i|we|they) even|why (do|should) i (even )?(bother|pay|have to (explain|repeat|tell|do|chase))|why (am|are) (i|we) (even )?paying|why even",
  "you call (this|that)|do you think|can you believe|where is the (service|respect|logic)|am i (supposed|expected) to (believe|accept|laugh|be happy|be grateful)|(isn't|wasn't) that (great|nice|lovely)|and (now|then) (what|this)",
);
/** Too short to be a question of its own, or only a nod for one. */
const EMPTY =
  /^(?:(?:seriously|really|hello+|hi|anyone|anybody|anybody there|anyone there|is anyone (?:there|here)|are you (?:there|still there)|huh|what|excuse me|sorry|ok(?:ay)?|so|and|right|no|yes|again|you know|why me|another \w+|still nothing)[,\s]*)+[?!.\s]*$/;
const HELP =
  /^(?:\w+,? ){0,3}?(?:can|could|would|will) (?:you|u|someone|anyone|somebody)(?: please)? (?:please )?(?:help|assist)(?: me| us)?(?: out)?(?: with (?:this|that|it))?(?: please)?[?.!\s]*$/;

/** How many things the operator is asked to say or to do; asked for effect does not count. */
export function countQuestions({ low, sentences }: Prose): number {
  let count = 0;
  let help = 0;
  for (const { start, end, asks } of sentences) {
    const sentence = low.slice(start, end);
    if (HELP.test(sentence)) help = 1;
    else count += inSentence(sentence, asks);
  }
  return count || help;
}

function inSentence(sentence: string, asks: boolean): number {
  if (EMPTY.test(sentence)) return 0;
  if (sentence.search(RHETORICAL) >= 0) return 0;
  const wondered = wonders(sentence, asks);
  const put = sentence.replace(LEADING, '');
  const joined = (put.match(JOINED) ?? []).length;
  if (OPENS.test(put)) return Math.max(1 + joined, wondered);
  const asksWho = asks && STARTS.test(put);
  return Math.max(asksWho ? 1 + joined : asks ? 1 : joined, joined, wondered);
}

/** Questions that are told: "I'd like to know whether …, and what …". */
function wonders(sentence: string, asks: boolean): number {
  let most = 0;
  for (const { 0: words, index } of sentence.matchAll(WONDERS)) {
    const rest = sentence.slice(index + words.length);
    if (!ASKED.test(rest)) continue;
    // "Please let me know when it is there" is an order, politely given.
    if (
      !asks &&
      /^(?:please |pls |kindly |just )*(?:let (?:me|us)|tell (?:me|us)|explain|confirm|advise)/.test(
        words,
      )
    )
      continue;
    most = Math.max(most, 1 + (rest.match(MORE_ASKED) ?? []).length);
  }
  return most;
}
