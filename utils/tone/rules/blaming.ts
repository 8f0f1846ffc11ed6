import { apart, isDenied, isSupposed, matchesOf, pattern, type Match } from '@/utils/tone/pattern';
import { proseOf, type Prose } from '@/utils/tone/prose';
import { asked, baseOf, likeIn } from '@/utils/tone/rewrite';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** What happens to a customer, or is theirs to want; everything else they were to do. */
const NO_DUTY =
  '(?:receive|get|got|see|have|had|like|want|wish|hear|find|expect|need|deserve|miss|enjoy|worry|qualify|win|cause|place|make|order|request|authori[sz]e|recogni[sz]e|mean|lose|do (?:anything|nothing|something)|appear|seem|know|feel|intend|even get|come across|experience)';
const NO_FAULT =
  '(?:received|got|gotten|had|seen|noticed|needed|heard|been|found|access|become|arrived)';
const HAVE = "(?: have|'ve| of)";

/** Duty in the past: "you should have sent the number". */
const SHOULD = pattern(
  `you {adv}(?:should|ought to|needed to|were supposed to|were meant to|are supposed to|were expected to)${HAVE} (?:{adv}|not |been )*(?!${NO_FAULT}\\b){past}`,
  `you {adv}(?:should|ought to) (?:not|never)${HAVE} {past}|you {adv}(?:shouldn't|shouldnt)${HAVE} {past}`,
  "you(?: are|'re) {adv}(?:supposed|meant) to(?! (?:receive|get|see|have|be))|you {adv}were (?:not )?(?:told|warned|informed|reminded)(?! (?:by|about it by|you|something else|wrong|the wrong|that (?:it|we|the \\w+) (?:would|was|were|had)))|you {adv}were (?:supposed|meant|required|expected|obliged|told|asked|instructed|warned|reminded|advised) (?:not )?to(?! (?:receive|get|see|have|be))",
);
/** "you forgot to send it", and what was forgotten. */
const NEGLECTED = pattern(
  "you(?: have|'ve| had)? {adv}(?:failed|forgot|forgotten|neglected|omitted|refused|declined|failed) to",
);
const FAULTS = pattern(
  `you {adv}{didnt} {adv}(?!${NO_DUTY}\\b)\\w+`,
  `you {adv}(?:haven't|have not|hadn't|had not) {adv}(?!(?:received|got|gotten|seen|had|heard|been|found|noticed|lost|done (?:anything|something)|yet)\\b){past}(?![^.!?]* yet)`,
  `you (?:have |had |'ve )?never {adv}(?!(?:received|got|had|have|need|pay)\\b){past}`,
  "you(?: have|'ve| had)? {adv}(?:forgot|forgotten|ignored|neglected|overlooked|disregarded|skipped|violated|breached|caused|messed|mixed up|misread|mistook|mistyped|messed up|screwed|rushed|broke|damaged|mis(?:used|typed|spelled|spelt|understood|configured|placed|handled|interpreted|entered|calculated|dialled|judged|heard|led)|failed|invalidated|voided|botched|ruined|jumped the gun|locked yourself)(?! (?:your|the) (?:password|pin|username|login|passcode)\\b)",
  "you(?: have|'ve| had)? {adv}missed (?:the|our|your|a|that|this|several|both|two) (?:\\w+ )?(?:deadline|appointment|payments?|due|instructions?|part|step|e-?mails?|notice|note|line|reminders?|point|field|delivery|date|window|cut-?off|requirement)",
  // "you entered the wrong code", but not "you received the wrong shirt".
  "you(?: have|'ve| had|'d)? {adv}(?!(?:received|got|noticed|reported|mentioned|said|described|found|saw|seen|discovered|were|was|asked|told|been|had|experienced|encountered|bought)\\b){past} (?:[\\w'-]+ ){0,4}?{wrong}(?:ly)?(?! (?:one|item|product|size|order) (?:from|by) us)",
  "you(?: have|'ve| had|'d)? {adv}(?:did|done|made|set|filled|typed|put|entered|installed|ordered|connected|plugged|placed|used|written|spelled) (?:\\w+ ){0,4}?(?:wrong(?:ly)?|incorrectly|a (?:\\w+ )?(?:mistake|error|typo)|an (?:\\w+ )?(?:mistake|error)|backwards|upside down|the mistake|the error|improperly|badly)",
  "(?:it's|its|it is|that's|that is|this is|this was|that was|it was|due to|because of|by|through|from|down to) {adv}(?:entirely |all |solely |purely |simply |an? )*(?:your (?:own )?\\w*(?: \\w+)?|user) ?(?:fault|mistake|error|negligence|carelessness|oversight|failure|doing|misunderstanding|wrongdoing|misuse|mishandling|inattention|incorrect \\w+|wrong \\w+)",
  "(?:your|the customer's) (?:own )?(?:fault|mistake|negligence|carelessness|oversight|failure to|misuse|mishandling|failure|inattention|inability|refusal|lack of)",
  "(?:you(?:'re| are) (?:\\w+ )?(?:to blame|at fault|responsible for (?:this|the|that|any)|in the wrong|mistaken|wrong|the one who|the (?:only )?(?:one|person) who|doing (?:it|this|that|something) wrong|using (?:it|the \\w+|this) (?:wrong|incorrectly|improperly)|not (?:listening|reading|following|paying|doing|using|understanding|cooperating)))(?! number)",
  '(?:because of you|thanks to you,|blame yourself|you (?:only )?have yourself to blame|you brought (?:this|it)|(?:the |this |an? )?(?:problem|mistake|error|issue|fault|delay|failure|confusion) (?:is|was|lies|happened|occurred|comes|came|originated|seems to be) (?:\\w+ )?(?:on your (?:side|end|part)|yours|with you|your (?:doing|fault|own))|(?:an? )?(?:error|mistake|fault|problem|failure|negligence|oversight) (?:on|from) your (?:side|end|part)|on your (?:side|end|part), not ours|user error)',
  "(?:why|how come) (?:didn't|did not|haven't|hadn't|don't|won't|would|did|couldn't|can't|have) you(?! (?:like|need|prefer|want|cancel|decide|choose|contact us|contacting|think it|leave|switch|leaving))(?: not| never| ever| even)*|how could you|what did you do (?:wrong|to)|what have you done",
  "(?:didn't|did|haven't|have) you (?:not |even |ever |actually |really |bother to )+(?:read|check|notice|look|listen|see|try|follow|receive our|get our)|(?:didn't|haven't) you (?:read|check|notice|follow|listen|look)",
  "(?:had you|if (?:only )?you(?: had|'d)) (?:only |just |simply |actually |properly |carefully |not |bothered to |taken |correctly |told |checked |kept )*(?!(?:like|rather|prefer|love|better|any|a|an|the|no|some|questions)\\b){past}(?![^.!?]*\\?)",
  "(?:if|had) you(?:'d| had)? (?:just |only |simply )?(?:(?:followed|read|checked|told|listened|kept|saved|entered|backed|updated|paid|answered|replied|registered|mentioned)|(?:hadn't|had not) \\w+)(?=[^?]*\\b(?:would|wouldn't|could|this|it|we)\\b)",
  'you (?:must|will) have (?:{adv})*(?:accidentally |mistakenly |somehow )*(?:deleted|entered|typed|clicked|pressed|used|changed|done|made|forgotten|mis\\w+|selected|set|given|put|disabled|ignored|overlooked|skipped|turned|dropped|spilled|broken|damaged|lost|removed|unplugged|opened|mixed|confused)',
  "it(?:'s| is| was) (?:\\w+ )?your (?:own )?(?:responsibility|job|duty|obligation|task) to|your (?:own )?responsibility(?! \\w+ (?:ends|is limited))|you(?:'re| are) (?:\\w+ )?responsible for (?:checking|reading|making|keeping|ensuring|providing|entering|backing|your)|as (?:the|a) customer,? you (?:should|must|need|have)",
  "(?:since|because|as) you {adv}(?:cancelled|deleted|opened|dropped|spilled|unplugged|disabled|blocked|changed|waited|closed|clicked|removed|threw|lost|chose|gave|ordered|let|insisted|decided|agreed|were late|were not|weren't|are not|aren't|did not|didn't|don't)",
  "you (?:waited|took) too long|you (?:should|ought to|need to|must|have to) (?:know|be more careful|pay (?:more |closer )?attention|read (?:more|the \\w+ |things |it |what |your )*(?:more |properly|carefully|first|before|next)|learn|think (?:before|about|twice)|listen|check (?:more|before|first|properly|next))(?! (?:access|received|that|a|an|the|your|at|two|one|any|some)\\b)|(?:next time|in (?:the )?future),? (?:please )?(?:you should|you must|try to|be more|read|pay attention|check|make sure|think|double-check|keep|remember|don't|follow|listen)",
  "as you (?:would|should|ought to)(?: have)? (?:known?|seen|read|noticed?)|you (?:keep|kept) (?:\\w+ing)(?! (?:your|the|an? (?:eye|copy)))|you clearly|you obviously|you (?:claim|allege|pretend)(?: that| to)?|you people|(?:because of|due to|caused by|thanks to|result of) your (?:own )?(?:\\w+ )?(?:entry|input|typo|delay|inaction|behaviou?r|actions?|handling|settings?|impatience|wrong \\w+|incorrect \\w+|late \\w+)|you(?:'re| are| were) (?:\\w+ )?(?:careless|negligent|late|too slow|unprepared|irresponsible)|how did you manage to|what were you thinking|you could have avoided|(?:this|that|it)(?:'s| is)(?: all| entirely)? on you|your (?:own )?(?:choice|decision)(?= to (?:ignore|skip|not)|,)|you(?: have|'ve)? {past}(?: \\w+){0,3} yourself(?! (?:in|up|as|into)\\b)|you apparently (?:didn't|did|have|do)|you don't (?:seem to )?(?:understand|listen|read|follow|know (?:what|how)|pay attention|get it)|you (?:don't|do not) even",
);

/** A kind denial, the customer's own question, or their wish is no reproach. */
const KIND =
  /\b(?:sorry|apologi[sz]e|regret|sad to hear|glad|not saying|no worries|no problem|don't worry|it's (?:ok|okay|fine|alright)|happens|thank(?:s| you)|you (?:said|mentioned|told us|wrote)|may|might|maybe|perhaps|it could be|possible) (?:that |if |when |because )?(?:\w+ ){0,2}$/;

function isReproach(match: Match): boolean {
  const { before, words, sentence } = match;
  const asks = /^(?:why|how|what|didn't|did|haven't|have)/.test(words);
  if (KIND.test(before) || (sentence.asks && !asks)) return false;
  if (/^(?:if|had|why|since|because)/.test(words)) return true;
  if (/\b(?:not|n't|never|nothing|no)(?: \w+)? $/.test(before)) return false;
  return !isSupposed(match) && !(isDenied(match) && !/^you\b/.test(words));
}

/** "You should have sent the number." → "If you send me the number, I can help you further." */
function softened(prose: Prose, match: Match): ToneMatch | undefined {
  const { start, words, after, sentence, before } = match;
  const rest = /^[^,;:.!?()–—]*/.exec(after)?.[0] ?? '';
  const last = /[a-z]+$/.exec(words)?.[0] ?? '';
  const base = /\bnot|never|n't\b/.test(words) ? undefined : baseOf(last);
  const alone = !before.trim() && match.end + rest.length >= sentence.end - 1;
  if (!base || !alone || !rest.trim() || /\b(?:because|so|when|before|since|and|but)\b/.test(rest))
    return undefined;
  const end = match.end + rest.length;
  const original = prose.written.slice(start, end);
  const object = prose.written.slice(match.end, end);
  const instead = `if you ${asked(base, object)}, I can help you further`;
  return { span: { start, end }, instead: likeIn(original, instead) };
}

/** "You forgot to confirm your address." → "Please confirm your address." */
function reminded(prose: Prose, { start, end, before, sentence }: Match): ToneMatch | undefined {
  if (before.trim() || sentence.end - end < 4) return undefined;
  const rest = /^ [a-z][^,;:!?()–—\n]*?(?=[.!?]?$)/.exec(prose.written.slice(end, sentence.end));
  if (!rest || /\b(?:because|so|when|since|and|but)\b/.test(rest[0])) return undefined;
  const over = { start, end: end + rest[0].length };
  const [, verb = '', object = ''] = /^ (\w+)(.*)$/.exec(rest[0]) ?? [];
  return {
    span: over,
    instead: likeIn(prose.written.slice(start), `please ${asked(verb, object)}`),
  };
}

export const blaming: ToneRule = {
  id: 'tone/blaming',
  label: 'blaming',
  title: 'Sounds like blame',
  reason: 'It tells the customer what they did wrong. Say what you need, or what happens next.',
  find: (draft) => {
    const prose = proseOf(draft);
    const plain = ({ start, end }: Match): ToneMatch => ({ span: { start, end } });
    return apart([
      ...matchesOf(prose, SHOULD)
        .filter(isReproach)
        .map((match) => softened(prose, match) ?? plain(match)),
      ...matchesOf(prose, NEGLECTED)
        .filter(isReproach)
        .map((match) => reminded(prose, match) ?? plain(match)),
      ...matchesOf(prose, FAULTS).filter(isReproach).map(plain),
    ]);
  },
  examples: {
    flags: [
      'Well, [you failed to] attach the receipt.',
      '[You entered the wrong] code.',
      '[You did not provide] the order number.',
      'I’m afraid [this is your fault].',
      '[Why didn’t you] tell us sooner?',
    ],
    passes: [
      'You should have received an e-mail by now.',
      'It is not your fault.',
      'If you did not send the form yet, that is fine.',
      'You could try another browser.',
      'Did you forget to save it?',
      'I am sorry that you did not receive it.',
      'You should have access now, and an e-mail shortly.',
      'You must have a valid ID.',
      'With Premium you never pay shipping.',
      'You could have read access to it.',
      'You’ve done everything right.',
    ],
  },
};
