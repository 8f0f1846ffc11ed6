import type { Draft } from '@/utils/findings/finding';
import { answers, matterOf, questionsIn, shares } from '@/utils/tone/answered';
import { proseOf, wordsOf } from '@/utils/tone/prose';
import { readCustomer } from '@/utils/tone/reading/read';
import type { ToneRule } from '@/utils/tone/rule';

/** Somebody takes the matter up, or points back at it. */
const TAKEN_UP =
  /\b(?:sorry|apolog\w+|(?:i'm|we're|i am|we are) \w+ing|(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are)? (?:now |just |already |also |personally )*(?:check|look|found|see|understand|fix|sent|send|resent|resend|refund|cancel|chang|updat|add|mov|forward|pass|ask|escalat|book|correct|remov|creat|activat|reset|issu|order|arrang|open|report|rais|investigat|transfer|not|note|can see|get back|be in touch|follow|take care|taking care|on it|apply|appl|process|connect|switch|extend|help|set|made|mak|call|do|did|got|hear)\w*|let me|let's|help you with (?:this|that|it)|help with (?:this|that|it)|happy to (?:help|assist|explain|check|do)|this (?:issue|problem|happens|is|was|should|means|can|sounds)|that (?:issue|problem|happens|is|was|should|means|can|sounds)|that's|this's|it(?:'s| is| was| should| will| can| does| has| looks| sounds| seems|'ll)\b|they(?:'re| are)?|those|these|fixed|solved|resolved|yes|no|not|sure|of course|certainly|absolutely|correct|right|exactly|unfortunately|afraid|done|both|depends)\b|n't\b/;
/** What any reply to anybody could say. */
const STOCK =
  /^(?:\W*(?:hi|hello|hey|dear|good \w+)?(?: there| \w+)?[,!.]?\s*)?(?:(?:thanks?|thank you)(?: (?:so|very) much| a lot)? (?:for|and)|thanks?\b[^.]{0,20}$|thank you\b[^.]{0,20}$|have a|we (?:appreciate|value|wish|hope|look forward|are always|'re always|care|strive|love|received|have received|'ve received|will be|just|offer|also)|we've (?:just|received|launched|added)|your (?:message|request|feedback|ticket|enquiry|inquiry|satisfaction|opinion) (?:has|is|was|means|matters|will)|is there anything|anything else|please (?:rate|visit|check|see|note|fill|take|feel|don't|do not|log|read|follow|like|subscribe|let us know|consult|refer|be|have|wait|contact|download|complete|use|stay)|feel free|don't (?:miss|forget)|did you know|you can (?:find|read|also|follow|learn|reach|contact)|check out|follow us|our (?:team|agents|office|working|business|opening|support|website|new|summer|winter|shop|terms|newsletter|app)|all (?:our|agents)|(?:a|an|one of our) (?:agent|colleague|member|representative)|welcome|kind regards|best|sincerely|cheers|take care|enjoy|see you|goodbye|bye|hope|great|good|perfect|wonderful|noted|okay|ok|alright|hello|hi|glad|happy|dear|nice|as a|with our|more information|for more|visit|see our|stay|your \w+ (?:is|has been) (?:important|closed|logged|registered))/;

/** A message without a question that still waits for something. */
const TROUBLE =
  /\b(?:wrong|not|never|no|cannot|broken?|broke|problem|issue|error|missing|late|lost|stuck|damaged|faulty|fail\w*|crash\w*|leak\w*|slow|empty|gone|dead|stop(?:s|ped)?|only|twice|instead|still|need|want|would like|please|cancel|change|return|refund|help|torn|cracked|left|left in|ripped|without|too|off)\b|n't\b|'d like/;
const ALL_OF_IT =
  /\b(?:both|each|either|all of|the rest|everything|second question|as for|yes and|no and)\b/;
const ANYTHING_ELSE =
  /^(?:is there |do you need |can i help (?:you )?with )?(?:anything|something) else\b.*\?$|^how (?:can|may) (?:i|we) help/;

type Seen = { readonly low: string; readonly said: string; readonly questions: readonly string[] };

/** Nothing in the reply is about what was written, and nothing in it could answer a question. */
function passesBy(draft: Draft, { low, said, questions }: Seen): boolean {
  if (shares(matterOf(said), matterOf(low)) || TAKEN_UP.test(low)) return false;
  if (isStock(draft)) return true;
  return wordsOf(low).length > 3 && !questions.some((question) => answers(question, low));
}

function isStock(draft: Draft): boolean {
  const { low, sentences } = proseOf(draft);
  return sentences.every(({ start, end }) => {
    const sentence = low.slice(start, end);
    return STOCK.test(sentence) || ANYTHING_ELSE.test(sentence);
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
