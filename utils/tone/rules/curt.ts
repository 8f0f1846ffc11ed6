import { readCustomer } from '@/utils/tone/reading/read';
import { proseOf, wordsOf } from '@/utils/tone/prose';
import type { ToneRule } from '@/utils/tone/rule';

const MOST_WORDS = 6;
/** Anything that warms a short line: a greeting, thanks, a please, an offer, a reason, a wish. */
const WARM =
  /\b(?:please|pls|plz|thanks?|thank|thx|sorry|apolog\w+|afraid|welcome|hi|hello|hey|dear|good (?:morning|afternoon|evening|day|night|luck|news|point|question)|sure|of course|certainly|absolutely|definitely|gladly|happy|glad|pleased|pleasure|great|perfect|wonderful|lovely|excellent|brilliant|fantastic|awesome|amazing|nice|fine|alright|congrat\w*|enjoy|cheers|bye|goodbye|take care|see you|talk soon|have a|no (?:problem|worries|rush|hurry|need|charge|fee)|all (?:good|set|done|sorted)|any ?time|let me|let's|(?:i|we)(?:'ll|'ve|'m|'re|'d)|(?:i|we) (?:will|have|am|are|can|could|would|see|understand|hope|just|appreciate|found|fixed|sent|did|do|know|hear)|may i|can i|could (?:i|you)|can you|would you|shall i|one (?:moment|second|minute|sec)|just a (?:moment|second|minute)|a moment|got it|because|so that|since|as soon as|looking forward|you(?:'re| are) (?:right|welcome|all|good|in)|indeed|luckily|fortunately|unfortunately|kind|best|regards|sincerely|wish\w*|feel free|hope|don't worry|no trouble|how can|how may|how are|anything else|what else|is there|does that|did that|makes sense|i see|that's (?:right|correct|great|it)|well done|right away|on it|you bet|you got it|yes(?=,))\b|[\p{Extended_Pictographic}]|:\)|!/u;
/** A nod: the customer asked whether something is so, or thanked. */
const CHECKED =
  /(?:^|[.!?] )(?!(?:[^.!?]* )?(?:how|what|where|when|which|who|why)\b)[^.!?]*(?:\b(?:right|correct|yes|ok|okay|isn't it|is that (?:so|right|correct)|do i|should i|shall i|so i|so it|then i)\b[^.?!]*\?|\blet me check\b)\s*$/;
const INFORMAL_NOD =
  /^\W*(?:yep|yup|nope|nah|lol|gotta|gonna|wanna|lemme|gimme|dunno|ain't|soz|idk|np|k|kk|gotcha|whatever|thx|bye|cya|sup|yo)\b/;

/** A sentence that names who or what: "It ships on Monday". */
const FULL =
  /^(?:it|they|we|i|you|he|she|this|that|there|here|those|these|your|our|the|my|a|an|all|both|each|looks|seems|looking|whats|what's|ive|weve|im|its|thats|that's|it's|they're|there's|here's)\b(?:[^ ]* ){2,}/;

const QUESTION =
  /^(?:who|whats?|when|where|why|how|which|is|are|do|does|did|can|was|were|have|has)\b/;
/** A bare order: a verb first, and nothing to soften it. */
const ORDER =
  /^(?:just |then |now |first )?(?:re)?(?:start|boot|send|check|try|read|see|use|contact|wait|call|update|install|clear|click|go|log|sign|reset|give|provide|tell|fill|enter|upload|attach|pay|ask|look|open|close|turn|unplug|plug|download|delete|remove|confirm|verify|choose|select|return|change|refer|follow|submit|specify|explain|describe|show|email|write|set|switch|press|stop|do|don't|never)\b/;

function isCurt(text: string, low: string, context: string | undefined): boolean {
  const words = wordsOf(low);
  if (!words.length || words.length > MOST_WORDS || text.trim().length < 2) return false;
  const friendly = ORDER.test(low) || /!!/.test(low) ? low.replaceAll('!', '') : low;
  if (WARM.test(friendly) || INFORMAL_NOD.test(low)) return false;
  // A command of the console or the shortcut of a snippet, such as "/ref".
  if (/^\s*[/;:!#.]{1,2}\w+\s*$/.test(low)) return false;
  // Words that are still being written, or a bare link, code or amount.
  if (/·|https?:|@|[,:;–-]\s*$/.test(low) || !/\p{L}{2}/u.test(low)) return false;
  const last = low.trim().at(-1) ?? '';
  const ended = '.?…!'.includes(last);
  const asks = last === '?';
  if (context === undefined || !context.trim()) {
    // Without the customer's words only an order, or a bare call for data, is surely curt.
    if (asks) return !QUESTION.test(low) || words.length < 3;
    return (
      ended && !low.includes(',') && (ORDER.test(low) || (words.length < 5 && !FULL.test(low)))
    );
  }
  if (/^(?:if|when|why|how come|didn't|haven't|don't you|aren't you|yeah|yep|nope|nah)\b/.test(low))
    return false;
  const { labels } = readCustomer(context);
  if (labels.includes('thanks') && labels.length === 1) return false;
  if (CHECKED.test(context.toLowerCase()) && words.length < 3 && !/^no\b/.test(low)) return false;
  if (asks)
    return (
      words.length < 5 ||
      !/\byou\b/.test(low) ||
      !/^(?:is|are|do|does|did|have|has|was|were|which|what|when|where|how)\b/.test(low)
    );
  // More words than that are a sentence, and say something.
  return words.length < (FULL.test(low) ? 4 : 5) || ORDER.test(low);
}

export const curt: ToneRule = {
  id: 'tone/curt',
  label: 'curt',
  title: 'Very short',
  reason: 'So few words can feel like a shut door. A greeting, a please or a reason is enough.',
  whole: true,
  find: (draft) => {
    const { low, written } = proseOf(draft);
    if (!isCurt(written, low, draft.context)) return [];
    const start = low.length - low.trimStart().length;
    return [{ span: { start, end: low.trimEnd().length } }];
  },
  examples: {
    flags: ['[Restart it.]', '[Order number?]', '[No.] << Can I return it?', '[Not in stock.]'],
    passes: [
      'You’re welcome!',
      'Got it, thank you.',
      'One moment, please.',
      'Sure!',
      'Yes, please.',
      'Could you restart it?',
      'Take care. << Thanks, that’s all!',
      '/ref << Where is my refund? I wrote two weeks ago.',
    ],
  },
};
