import type { Draft } from '@/utils/findings/finding';
import { answers, matterOf, questionsIn, shares } from '@/utils/tone/answered';
import { proseOf, wordsOf } from '@/utils/tone/prose';
import { readCustomer } from '@/utils/tone/reading/read';
import type { ToneRule } from '@/utils/tone/rule';

/** A greeting, by itself or before what is said. */
const GREETING =
  /^\W*(?:(?:hi|hello|hey|dear|greetings|welcome|good (?:morning|afternoon|evening|day))(?: (?:(?:there|again|and|from|to|the|mr|mrs|ms|dr)\b|(?!for\b|we\b|i\b|you\b|your\b|please\b|our\b)[a-z-]+(?=[,.!]| (?:team|support|chat|care|[a-z]+ (?:team|support|chat|care)))))*[,.!]*\s*)+/;
/** What any reply to anybody could say: thanks, wishes, wares, a queue. */
const STOCK =
  /^(?:(?:many |so much )?(?:thanks?|thank you)(?: (?:so|very) much| a lot)? (?:for|and)|(?:thanks?|thank you)\b[^.]{0,20}$|(?:and )?welcome\b|(?:my name is|this is|i'm|you(?:'re| are) (?:speaking|chatting|talking|through)|i am) (?!\w+ing\b|so\b|sorry\b|not\b|afraid\b|able\b|happy to\b|glad to\b|here to\b|a\b|the\b|an\b|no\b)[\w .-]{2,30}$|(?:i |we )?(?:wish|hope) (?:you|this finds|to see|your|all)|have a|we (?:appreciate|value|look forward|care|strive|love|have (?:many|lots of|plenty of|a (?:wide|great))|have received|'ve received|received|take (?:all|your|every)|will be (?:with you|in touch)|just (?:launched|released|added)|offer|also)|we(?:'re| are) (?:open|closed|available|reachable) (?:\d|from|on|daily|every|mon|tues|wednes|thurs|fri|satur|sun|all|24|until|at)|(?:the|our) (?:new|latest|spring|summer|autumn|winter) [\w ]{2,40}(?:\d+ ?(?:percent|%|per cent)|on sale|on offer|half price|reduced|out now|available now|here)|we(?:'re| are) (?:(?:always|so|very|really) )*(?:glad|happy|delighted|pleased|proud|grateful|thrilled|committed|here)(?! to (?:help|assist) (?:you )?with)|we've (?:just|received|launched|added)|(?:it's|it is) (?:always )?(?:great|nice|lovely|good) to (?:have|hear|see)|(?:great|nice|lovely|good|glad|happy|delighted) to (?:have|hear from|see|meet) you|your (?:message|request|feedback|ticket|enquiry|inquiry|satisfaction|opinion|e-?mail|call|loyalty|experience|business|patience)(?: \w+)? (?:has|have|is|was|means|matters|will|helps?)|have you (?:heard|seen|tried|checked out)(?: about| of)? our|is there (?:anything|something)|(?:anything|something) else|please (?:rate|visit|follow|like|subscribe|wait|stay|hold|bear|be patient|note that our|feel free|let us know|don't hesitate|do not hesitate)|feel free|don't (?:miss|forget)|did you know|(?:you can )?(?:also )?(?:check out|follow us|find us|have a look at|take a look (?:at|around)|look at|browse|discover|explore|download our|subscribe|rate us)|(?:our (?:\w+ )?(?:team|agents?|colleagues?|staff|experts?)|all (?:our|of our) \w+|(?:an?|one of our|the next(?: available)?) (?:agent|colleague|member|representative|specialist)[\w ]{0,20}|some(?:one|body)(?: (?:from|in|of) [\w ]{2,24})?) (?:will|is|are|can|may|works?)\b(?! (?:on|look|check|call|visit|repair|fix|refund))|(?:i|we)(?:'ll| will)? (?:now )?clos(?:e|ing) (?:this|the|your) (?:ticket|chat|case)|our (?:(?:opening|office|business|working) hours|new|summer|winter|autumn|spring|shop|newsletter|app|blog|offers?)|(?:kind|best|warm) (?:regards|wishes)|sincerely|yours|cheers|take care|enjoy (?:your|the)|see you|goodbye|bye|(?:great|good|perfect|wonderful|noted|okay|ok|alright|fine|nice|sure thing)[.!]*$|how (?:can|may) (?:i|we) (?:help|assist)|(?:can|may) (?:i|we) help|with (?:our|kind|best)|for more (?:info\w*|news)|stay (?:tuned|safe|well))/;
/** Points somewhere, whatever was asked. */
const POINTER =
  /^(?:(?:please |kindly )?(?:log in|sign in|see|read|visit|consult|check|use|complete|fill in|verify|refer to)|you can (?:find|read|see|also)|all)(?: \w+){0,3} (?:account|web ?site|page|faq|help|portal|form|terms|e-?mail address|instructions|documentation|guide|policy|information)\b/;
const TAKEN_UP = /\b(?:i|we|it|that|this|these|those|they|yes|no|not|so|if|because)\b|n't\b/;

/** Somebody is at it, or regrets it: short as it is, that is an answer. */
const DEALT_WITH =
  /\b(?:sorry|apolog\w+|(?:look|check|investigat|work|fix|sort)(?:ed|ing|s)? (?:into|on|it|this|that|at (?:it|this|that|your)))\b/;

/** A message without a question that still waits for something. */
const TROUBLE =
  /^(?:the|my|our|there|both|one|two|half)\b(?! \w+(?: \w+)? (?:number|name|address|code|id)?(?:is|are) [\w-]*\d)|^(?:i|we) (?:was|were|got|keep|haven't|hadn't)\b|\b(?:wrong|blank|unable|dirty|noisy|loud|hot|cold|silent|not|never|no|cannot|broken?|broke|problem|issue|error|missing|late|lost|stuck|damaged|faulty|fail\w*|crash\w*|leak\w*|slow|empty|gone|dead|stop(?:s|ped)?|only|twice|instead|still|need|want|would like|please|cancel|change|return|refund|help|torn|cracked|left|left in|ripped|without|too|off)\b|n't\b|'d like/;
const ALL_OF_IT =
  /\b(?:both|each|either|all of|the rest|everything|second question|as for|yes and|no and)\b/;
type Seen = { readonly low: string; readonly said: string; readonly questions: readonly string[] };

/** Nothing in the reply is about what was written: anybody could have been sent it. */
function passesBy(draft: Draft, { low, said, questions }: Seen): boolean {
  const about = matterOf(said);
  const matter = matterOf(low);
  if ([...about].some((stem) => matter.has(stem))) return false;
  if (DEALT_WITH.test(low)) return false;
  if (isStock(draft)) return true;
  if (TAKEN_UP.test(low) || shares(about, matter)) return false;
  return !questions.some((question) => answers(question, low)) && POINTER.test(low);
}

function isStock(draft: Draft): boolean {
  const { low, sentences } = proseOf(draft);
  return sentences.every(({ start, end }) => {
    const said = low.slice(start, end);
    const rest = said.replace(GREETING, '');
    return !rest.trim() || STOCK.test(said) || STOCK.test(rest);
  });
}

/** One of two questions is answered, and the other is not touched. */
function leavesOne({ low, questions }: Seen): boolean {
  if (questions.length !== 2 || ALL_OF_IT.test(low)) return false;
  const matter = matterOf(low);
  const open = questions.filter((question) => !shares(matterOf(question), matter));
  const [one] = open;
  const [answered] = questions.filter((question) => question !== one);
  if (open.length !== 1 || one === undefined || answered === undefined) return false;
  // What is left of the reply beside the other answer may be this one's: "yes", a price, a day.
  const about = matterOf(answered);
  const rest = low
    .split(/[,;.!?](?!\d)|\band\b|\bbut\b/)
    .filter((clause) => wordsOf(clause).length > 1 && !shares(about, matterOf(clause)));
  return !rest.some((clause) => answers(one, clause) || matterOf(clause).size > 1);
}

export const missingAck: ToneRule = {
  id: 'tone/missing-ack',
  label: 'missing_ack',
  title: 'Something is left open',
  reason: 'The customer reported or asked something that the reply does not take up.',
  whole: true,
  find: (draft) => {
    const { context } = draft;
    const { low, sentences } = proseOf(draft);
    const words = wordsOf(low).length;
    const [first] = sentences;
    if (!context || !first || words < 2 || words > 120) return [];
    const { labels, questionCount } = readCustomer(context);
    if (labels.includes('frustrated') || (labels.includes('thanks') && !questionCount)) return [];
    const seen = { low, said: context.toLowerCase(), questions: questionsIn(context) };
    // A greeting or a datum asks for nothing; who asks back has taken it up.
    if (matterOf(seen.said).size < 1 || (!questionCount && !TROUBLE.test(seen.said))) return [];
    if (sentences.some(({ asks }) => asks) && !isStock(draft)) return [];
    if (!leavesOne(seen) && !passesBy(draft, seen)) return [];
    return [{ span: { start: first.start, end: first.end } }];
  },
  examples: {
    flags: [
      '[Thank you for contacting us.] << My invoice is wrong.',
      '[The delivery costs 4 euros.] << What does delivery cost, and can I pay by invoice?',
      '[Have a great day!] << How do I change my address?',
    ],
    passes: [
      'Sure, I can help with that. What is the order number? << My invoice is wrong.',
      'Delivery is 4 euros, and yes, you can pay by invoice. << What does delivery cost, and can I pay by invoice?',
      'You’re welcome! << Thanks a lot!',
    ],
  },
};
