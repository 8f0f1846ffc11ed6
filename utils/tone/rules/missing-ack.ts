import { answers, matterOf, questionsIn, shares } from '@/utils/tone/answered';
import { proseOf, wordsOf } from '@/utils/tone/prose';
import { readCustomer } from '@/utils/tone/reading/read';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** Somebody takes the matter up, or points back at it. */
const TAKEN_UP =
  /\b(?:sorry|apolog\w+|(?:i|we)(?:'ve|'ll|'m|'re| have| will| am| are)? (?:now |just |already |also |personally )*(?:check|look|found|see|understand|fix|sent|send|resent|resend|refund|cancel|chang|updat|add|mov|forward|pass|ask|escalat|book|correct|remov|creat|activat|reset|issu|order|arrang|open|report|rais|investigat|transfer|not|note|can see|get back|be in touch|follow|take care|taking care|on it|apply|appl|process|connect|switch|extend|help|set|made|mak|call|do|did|got|hear)\w*|let me|let's|help you with (?:this|that|it)|help with (?:this|that|it)|happy to (?:help|assist|explain|check|do)|this (?:issue|problem|happens|is|was|should|means|can|sounds)|that (?:issue|problem|happens|is|was|should|means|can|sounds)|that's|this's|it(?:'s| is| was| should| will| can| does| has| looks| sounds| seems|'ll)\b|they(?:'re| are)?|those|these|fixed|solved|resolved|yes|no|not|sure|of course|certainly|absolutely|correct|right|exactly|unfortunately|afraid|done|both|depends)\b|n't\b/;
/** What any reply to anybody could say. */
const STOCK =
  /^(?:\W*(?:hi|hello|hey|dear|good \w+)?(?: there| \w+)?[,!.]?\s*)?(?:(?:thanks?|thank you)(?: (?:so|very) much| a lot)? (?:for|and)|thanks?\b[^.]{0,20}$|thank you\b[^.]{0,20}$|have a|we (?:appreciate|value|wish|hope|look forward|are always|'re always|care|strive|love|received|have received|'ve received|will be|just|offer|also)|we've (?:just|received|launched|added)|your (?:message|request|feedback|ticket|enquiry|inquiry|satisfaction|opinion) (?:has|is|was|means|matters|will)|is there anything|anything else|please (?:rate|visit|check|see|note|fill|take|feel|don't|do not|log|read|follow|like|subscribe|let us know|consult|refer|be|have|wait|contact|download|complete|use|stay)|feel free|don't (?:miss|forget)|did you know|you can (?:find|read|also|follow|learn|reach|contact)|check out|follow us|our (?:team|agents|office|working|business|opening|support|website|new|summer|winter|shop|terms|newsletter|app)|all (?:our|agents)|(?:a|an|one of our) (?:agent|colleague|member|representative)|welcome|kind regards|best|sincerely|cheers|take care|enjoy|see you|goodbye|bye|hope|great|good|perfect|wonderful|noted|okay|ok|alright|hello|hi|glad|happy|dear|nice|as a|with our|more information|for more|visit|see our|stay|your \w+ (?:is|has been) (?:important|closed|logged|registered))/;

/** Nothing in the reply is about what was written. */
function passesBy(low: string, context: string): boolean {
  if (shares(matterOf(context), matterOf(low))) return false;
  return !TAKEN_UP.test(low);
}

function isStock(draft: Parameters<ToneRule['find']>[0]): boolean {
  const { low, sentences } = proseOf(draft);
  return sentences.every(({ start, end }) => STOCK.test(low.slice(start, end)));
}

export const missingAck: ToneRule = {
  id: 'tone/missing-ack',
  label: 'missing_ack',
  title: 'Something is left open',
  reason: 'The customer reported or asked something that the reply does not take up.',
  find: (draft) => {
    const { context } = draft;
    const { low, sentences } = proseOf(draft);
    const words = wordsOf(low).length;
    if (!context || words < 2 || words > 120) return [];
    const { labels, questionCount } = readCustomer(context);
    if (labels.includes('frustrated') || (labels.includes('thanks') && !questionCount)) return [];
    const said = context.toLowerCase();
    if (matterOf(said).size < 1) return [];
    const whole: ToneMatch = {
      span: { start: sentences[0]?.start ?? 0, end: sentences[0]?.end ?? low.length },
    };
    if (sentences.some(({ asks }) => asks) && words > 3) return [];
    const questions = questionsIn(context);
    if (questions.length === 2) {
      const matter = matterOf(low);
      const open = questions.filter(
        (question) => !shares(matterOf(question), matter) && !openly(question, questions, low),
      );
      if (
        open.length === 1 &&
        !/\b(?:both|each|either|all of|the rest|everything|second question|as for)\b/.test(low)
      )
        return [whole];
    }
    return passesBy(low, said) &&
      (isStock(draft) || words > 4) &&
      (isStock(draft) || !questions.some((question) => answers(question, low)))
      ? [whole]
      : [];
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

/** Another question of the same message has its kind of answer, and this one may share it. */
function openly(question: string, all: readonly string[], low: string): boolean {
  const others = all.filter((other) => other !== question);
  const covered = others.some((other) => shares(matterOf(other), matterOf(low)));
  if (!covered) return true;
  // Two kinds of answers in one reply, or a "yes" beside a fact, answer both.
  const clauses = low.split(/[,;.!?]|\band\b|\bbut\b/).filter((clause) => clause.trim());
  const rest = clauses.filter(
    (clause) => !others.some((other) => shares(matterOf(other), matterOf(clause))),
  );
  return rest.some((clause) => answers(question, clause));
}
