import { offersMore } from '@/utils/tone/offer';
import { matchesOf, pattern, type Match } from '@/utils/tone/pattern';
import { proseOf, type Prose } from '@/utils/tone/prose';
import type { ToneRule } from '@/utils/tone/rule';

/** Somebody on our side, and what they will not do. */
const REFUSAL = pattern(
  '(is|are) {adv}(excluded|barred|banned|prohibited|forbidden|off limits|ruled out)(?! from (the |any |this |all )?(_ )?(fee|charge|tax|cost|limit|price increase))',
  "(isn't|is not|aren't|are not|'s not|'re not) {adv}(on|among|part of|within|in) (the|our|any|your) (_ )?(list|range|menu|catalogue|countries|offer|scope|programme|program|area|network|package|assortment|portfolio|zone|region|plan|tariff|delivery area)",
  "(unfortunately,? |regrettably,? |sadly,? )?{we}( |(?=')){adv}{cant} (to )?{adv}(?!(wait|see|find|hear|thank|apologi[sz]e|imagine|stress|believe|tell you how|recommend|think|wait|let you|promise|guarantee|stop|help but|express|emphasi[sz]e|overstate|reproduce|say sorry|confirm|locate|reach|verify|rule|be (happier|sure|certain|more)|forget|rest|charge|bill|share your|sell your|ask you|disappoint|forget)\\b)_",
  '{we} {adv}{dont} {adv}(?!(share|store|keep|disclose|charge|hold|sell your|pay|leave|let|speed|rush|reveal|help|work|use|need)\\b)({give}|sell|stock|carry|have (any|a|the|access|that|this|it|them|stock)|cater|operate|deal|do (that|this|it)|take|negotiate|issue)',
  '(can|may|will) no longer be {adv}{past}|{we} {adv}{dont} (work|deliver|open|operate|answer|ship|serve|drive|fly|run) (on|at|after|before|during|over|outside)',
  '{we} {adv}(no longer|never) (?!(share|store|keep|disclose|charge|sell your|leave|let)\\b)({give}|sell|stock|carry|have|do)',
  "{we}('ve| have| had)? (stopped|ceased|discontinued|given up|quit) (?!receiving|getting|hearing|seeing)_ing",
  "(won't|will not) be (coming back|back|returning|restocked|any(thing)? (more|new)|possible|an? _)",
  "{we} have no (way|means|possibility|right|authority|permission|budget|room|space|capacity|plans|influence) (of|to|for|on|over)|(there won't|there will not) be (an?|any|another|more) (?!charge|fee|cost|problem|delay|change|interruption|extra|need|issue)_",
  "{we} {adv}(have to|must|had to|need to|regret to|are forced to|'re forced to) {adv}(decline|refuse|reject|deny|turn|disappoint)",
  "{we}('ve| have| had)? decided (not to|against)|no ([\\w-]+ )?(slots?|tables?|seats?|rooms?|tickets?|appointments?|places?|spaces?) (are |is )?(left|available|free)|fully booked|{we} have no (idea|clue|information|way|control|influence|plans)|(your |the |this |that |our |it)(_ ){0,3}(doesn't|does not|do not|don't) {adv}(cover|include|allow|permit|qualify|entitle|provide for|extend to|apply to)",
  "(there|that|this|it|which)( is|'s| are) (absolutely |simply |really |just )?(no|not any) (way (to|for us|we|that|of|i)|refunds?|exchanges?|returns?|discounts?|exceptions?|possibility|([\\w-]+ )?options?|chance|extension|guarantee|replacements?|compensation|alternative|credit)",
  "(that|this|it|which|_ing [\\w ]{2,30}?|an? _|the _|_s)('s| is| are| was| would be|'d be)? {adv}(not|n't|isn't|aren't|wasn't|wouldn't be|cannot be|can't be|won't be)? ?(impossible|out of the question|off the table|not possible|not (something|an option|permitted|allowed|feasible|doable|supported|offered)|against (our|the|company) _)",
  "(isn't|is not|aren't|are not|wasn't|was not|won't be|will not be|not) {adv}(possible|permitted|feasible|doable|an option|something (we|i|our)|negotiable|(yet |currently )?supported|refund(able|ed)|reimbursed|exchanged|replaced|transferable|exchangeable|reversible|redeemable|eligible|entitled|covered|available|offered|included|accepted|valid (for|on|in)|allowed|within our|on offer|in (stock|a position)|up for)",
  "(can't|cannot|can not|may not|must not|could not|couldn't) {adv}be {adv}{past}",
  "(won't|will not) {adv}be {adv}(refunded|replaced|reimbursed|extended|accepted|honou?red|processed|considered|approved|granted|reopened|renewed|restocked|compensated|issued|repaired|exchanged|shipped|delivered|covered|offered|made|produced|supported|possible|available)",
  '(?<!(payment|card|batch|file|transfer|transaction|upload|login|code|e-?mail|message) )(was|were|is|are|been|being|be|has|got) {adv}(rejected|declined|denied|refused|turned down|disallowed|dismissed|not (approved|accepted|granted|successful))',
  '(non-?refundable|not (refundable|returnable)|ineligible|sold out|out of stock|discontinued|unavailable)',
  "(you|customers|guests) {adv}(can't|cannot|can not|may not|won't be able|will not be able|are not (allowed|eligible|entitled|permitted)|aren't (allowed|eligible|entitled|permitted)|do not qualify|don't qualify|are no longer (able|entitled|eligible)|'re not (allowed|eligible|entitled|permitted)) (to )?{adv}(?!(go wrong|see|log|find|open|access|reach|miss|wait|hear|be charged|lose|use it while|make it|attend|remember|connect|sign in|get (in|through)|view|download|break|damage|play)\\b)_",
  '(?<!with )no (refunds?|exchanges?|returns?|exceptions?|discounts?|cancellations?|replacements?)(?= (are|is|on|for|can|will|after|possible|without)|[.!]|$)',
  "(unfortunately|regrettably|i'm afraid|we regret|i regret|sadly),? (but )?([\\w']+ ){0,7}?(not|no|never|can't|cannot|won't|unable|don't|doesn't|didn't|isn't|aren't|rejected|declined|denied|refused|expired|too late|ended|closed|impossible|full|booked|gone|sold|failed|unsuccessful)",
  'no longer ({give}|sell|sold|available|offered|supported|possible|valid|produced|made|manufactured|accepted|in stock|stock|carry|eligible|part of|sold|stocked|provided)',
);
/** News that is good because of its "no". */
const GOOD =
  /\b(?:no (?:extra |additional |hidden )?(?:charge|fee|cost|need|problem|worries|trouble|obligation|rush|hurry|risk|longer (?:have|need|see|be charged|pay))|won't (?:be charged|cost|have to|need|take long|lose|happen|affect|be billed|be affected)|free of charge|don't (?:worry|hesitate|need)|not (?:be )?(?:charged|billed|affected|lost|deleted|shared|necessary|needed|required))\b/;
/** The "no" of a reason, of somebody else's, or of what the customer told. */
const REPORTED =
  /\b(?:if|unless|in case|whether|when(?:ever)?|why|so that|otherwise|sorry (?:that|to hear)?|see that|understand|because|since|while|until|that's why|know|means?|error|says?|said|message|or else|even (?:if|though)|although|though|where|which|who|what|how|hear) (?:that )?(?:\w+ ){0,3}$/;

function isGood({ words, after, before }: Match): boolean {
  if (/\bso (?:that )?$/.test(before) && /\bcan|could/.test(words)) return true;
  return GOOD.test(words + after.slice(0, 25)) || REPORTED.test(before);
}

/** A "NOT" in capitals is shouting, and one hint is enough. */
function isShouted({ written }: Prose, { start, end }: Match): boolean {
  return /\b(?:NOT|NO|NEVER|CANNOT|CAN'T|WON'T|NOTHING)\b/.test(written.slice(start, end));
}

export const negative: ToneRule = {
  id: 'tone/negative',
  label: 'negative',
  title: 'Begins with a no',
  reason:
    'A plain refusal leaves the customer with nothing. Say what you can do, or what comes next.',
  find: (draft) => {
    const prose = proseOf(draft);
    const found = matchesOf(prose, REFUSAL).filter(
      (match) =>
        !match.sentence.asks &&
        !isGood(match) &&
        !isShouted(prose, match) &&
        !offersMore(prose, match.start, match.end),
    );
    return found.slice(0, 1).map(({ start, end }) => ({ span: { start, end } }));
  },
  examples: {
    flags: [
      '[We can’t refund] digital items.',
      '[Unfortunately, your request was declined].',
      'Hello Ann, [we no longer sell] that model.',
      'Vouchers [cannot be combined].',
    ],
    passes: [
      'We can’t refund it, but we can exchange it.',
      'You won’t be charged twice.',
      'I can’t wait to hear how it goes.',
      'I understand that you cannot log in.',
      'We don’t ship to Norway. Would you like to collect it in Oslo?',
    ],
  },
};
