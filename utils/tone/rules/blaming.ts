import { apart, isDenied, isSupposed, matchesOf, pattern, type Match } from '@/utils/tone/pattern';
import { proseOf, type Prose } from '@/utils/tone/prose';
import { asked, baseOf, likeIn } from '@/utils/tone/rewrite';
import type { ToneMatch, ToneRule } from '@/utils/tone/rule';

/** What happens to a customer, or is theirs to want; everything else they were to do. */
const NO_DUTY =
  '(?:receive|get|got|see|have|had|like|want|wish|hear|find|expect|need|deserve|miss|enjoy|worry|qualify|win|cause|place|make(?: (?:this|that|the|any|these|it|an? (?:payment|purchase|order|booking|mistake|error)))|order|request|authori[sz]e|recogni[sz]e|mean|lose|do (?:anything|nothing|something)|appear|seem|know|feel|intend|even get|come across|experience)';
const NO_FAULT = '(?:received|got|gotten|had|seen|noticed|needed|heard|been|found|access|become)';
const HAVE = "(?: have|'ve| of)";

/** Duty in the past: "you should have sent the number". */
const SHOULD = pattern(
  'you {adv}were (not )?(told|warned|informed|reminded)(?! (by|about it by|you|something else|wrong|the wrong|that (it|we|the _) (would|was|were|had)))',
  'you {adv}were (supposed|meant|required|expected|obliged|told|asked|instructed|warned|reminded|advised) (not )?to(?! (receive|get|see|have|be))',
  `you {adv}(should|ought to|needed to|were supposed to|were meant to|are supposed to|were expected to)${HAVE} ({adv}|not |been )*(?!${NO_FAULT}\\b){past}`,
  `you {adv}((should|ought to) (not|never)|shouldn't|shouldnt)${HAVE} (?!(${NO_FAULT}|lost|waited|paid|gone)\\b){past}`,
  "you( are|'re) {adv}(supposed|meant) to(?! (receive|get|see|have|be))",
);
/** "you forgot to send it", and what was forgotten. */
const NEGLECTED = pattern(
  "you( have|'ve| had)? {adv}(failed|forgot|forgotten|neglected|omitted|refused|declined|failed) to",
);
const FAULTS = pattern(
  `you {adv}{didnt} {adv}(?!${NO_DUTY}\\b)_`,
  `you {adv}(haven't|have not|hadn't|had not) {adv}(?!(received|got|gotten|seen|had|heard|been|found|noticed|lost|done (anything|something)|yet)\\b){past}(?![^.!?]* yet)`,
  `you (have |had |'ve )?never {adv}(?!(received|got|had|have|need|pay)\\b){past}`,
  "you( have|'ve| had)? {adv}(overfilled|forgot|forgotten|ignored|neglected|overlooked|disregarded|skipped|violated|breached|caused|messed|mixed up|misread|mistook|mistyped|messed up|screwed|rushed|broke|damaged|mis(used|typed|spelled|spelt|understood|configured|placed|handled|interpreted|entered|calculated|dialled|judged|heard|led)|failed|invalidated|voided|botched|ruined|locked yourself)(?! (your|the) (password|pin|username|login|passcode)\\b)",
  "you( have|'ve| had)? {adv}missed (the|our|your|a|that|this|several|both|two) (_ )?(deadline|appointment|payments?|due|instructions?|part|step|e-?mails?|notice|note|line|reminders?|point|field|delivery|date|window|cut-?off|requirement)",
  // "you entered the wrong code", but not "you received the wrong shirt".
  "you( have|'ve| had|'d)? {adv}(?!(received|got|noticed|reported|mentioned|said|described|found|saw|seen|discovered|were|was|asked|told|been|had|experienced|encountered|bought|done (nothing|anything))\\b){past} ([\\w'-]+ ){0,4}?{wrong}(ly)?(?! (one|item|product|size|order) (from|by) us)",
  "you( have|'ve| had|'d)? {adv}(did|done|made|set|filled|typed|put|entered|installed|ordered|connected|plugged|placed|used|written|spelled) ((?!nothing\\b|anything\\b)_ ){0,4}?(wrong(ly)?|incorrectly|a (_ )?(mistake|error|typo)|an (_ )?(mistake|error)|backwards|upside down|the mistake|the error|improperly|badly)",
  "you( are|'re) {adv}(?!looking|trying|getting|seeing|receiving|having|going)_ing ([\\w'-]+ ){0,4}?wrong(ly)?",
  'had (someone|somebody|anyone|anybody|your _)( (on|at|in) your (side|end|team|office))? {adv}{past}(?![^.!?]*\\?)',
  "before (you )?(complain|blam|accus|point)(ing|e)?(?= |[.,!]|$)|you( have|'ve)? (_ )?been (_ )?(careless|negligent|reckless|rough|sloppy|inattentive|irresponsible)",
  "(it's|its|it is|that's|that is|this is|this was|that was|it was|due to|because of|by|through|from|down to) {adv}(entirely |all |solely |purely |simply |an? )*(your (own )?\\w*( _)?|user) ?(fault|mistake|error|negligence|carelessness|oversight|failure|doing|misunderstanding|wrongdoing|misuse|mishandling|inattention|incorrect _|wrong _)",
  "(your|the customer's) (own )?(fault|mistake|negligence|carelessness|oversight|failure to|misuse|mishandling|failure|inattention|inability|refusal|lack of)",
  "(you('re| are) (_ )?(to blame|at fault|responsible for (this|the|that|any)|in the wrong|mistaken|wrong|the one who|the (only )?(one|person) who|doing (it|this|that|something) wrong|using (it|the _|this) (wrong|incorrectly|improperly)|not (listening|reading|following|paying|doing|using|understanding|cooperating)))(?! number)",
  "(why|how come) (didn't|did not|haven't|hadn't|don't|won't|would|did|couldn't|can't|have) you(?! (like|need|prefer|want|cancel|decide|choose|contact us|contacting|think it|leave|switch|leaving))( not| never| ever| even)*",
  "(didn't|did|haven't|have) you (not |even |ever |actually |really |bother to )+(read|check|notice|look|listen|see|try|follow|receive our|get our)|(didn't|haven't) you (read|check|notice|follow|listen|look)",
  "(had you|if (only )?you( had|'d)) (only |just |simply |actually |properly |carefully |not |bothered to |taken |correctly |told |checked |kept )*(?!(like|rather|prefer|love|better|any|a|an|the|no|some|questions)\\b){past}(?![^.!?]*\\?)",
  "(if|had) you('d| had)? (just |only |simply )?((followed|read|checked|told|listened|kept|saved|entered|backed|updated|paid|answered|replied|registered|mentioned)|(hadn't|had not) _)(?=[^?]*\\b(would|wouldn't|could|this|it|we)\\b)",
  'you (must|will) have ({adv})*(accidentally |mistakenly |somehow )*(deleted|entered|typed|clicked|pressed|used|changed|done|made|forgotten|mis_|selected|set|given|put|disabled|ignored|overlooked|skipped|turned|dropped|spilled|broken|damaged|lost|removed|unplugged|opened|mixed|confused|closed|sent|moved|blocked|cancelled|dropped|bent|washed|overlooked|thrown|cut|left|let|installed|connected|written|ordered|booked|paid (the wrong|too)|signed)',
  `you( have|'ve| had)? {adv}(?!(received|got|noticed|paid|tried|waited|contacted|reported|were|had|are|still|asked|requested|mentioned)\\b){past}( (?!and\\b|but\\b|that\\b)[\\w'-]+){0,6},? (even though|although|despite|in spite of|against (our|the|my)|without (checking|reading|asking|telling|informing|looking|waiting|permission|notice|confirming|testing|saving))`,
  "you( have|'ve| had)? {adv}(?!(received|got|paid|waited|were|had|are|been)\\b){past}( (?!and\\b|but\\b|that\\b)[\\w'-]+){0,5} (far |way |much |a bit |a little )?too (early|late|soon|hard|fast|often|quickly|hot)|(?<=^|[.!?] |because )you (lost|misplaced|mislaid) (the|your|it)",
  "it('s| is| was) (_ )?your (own )?(responsibility|job|duty|obligation|task) to|your (own )?responsibility(?! _ (ends|is limited))",
  "you( have|'ve| had)? {adv}left it (too|so|rather) late|(since|because|as|if) you (keep|kept) _ing|(since|because) you( have|'ve| had)? {adv}(left|moved|typed|forgot|forgotten|entered|put|wrote|pressed|exceeded|lent|mixed|overfilled|uninstalled|failed|refused|skipped|missed)|(since|because|as) you {adv}(cancelled|deleted|opened|dropped|spilled|unplugged|disabled|blocked|changed|waited|closed|clicked|removed|threw|lost|chose|gave|ordered|let|insisted|decided|agreed|were late|were not|weren't|are not|aren't|did not|didn't|don't)",
  'you (waited|took) too long',
  "as you (would|should|ought to)( have)? (known?|seen|read|noticed?)|you obviously|you (claim|allege|pretend)( that| to)?|you people|(this|that|it)('s| is)( all| entirely)? on you|your (own )?(choice|decision)(?= to (ignore|skip|not)|,)|you( have|'ve)? {past}( _){0,3} yourself(?! (in|up|as|into)\\b)",
);

/** A kind denial, the customer's own question, or their wish is no reproach. */
const KIND =
  /\b(?:sorry|apologi[sz]e|regret|sad to hear|glad|not saying|no worries|no problem|don't worry|it's (?:ok|okay|fine|alright)|happens|thank(?:s| you)|you (?:said|mentioned|told us|wrote)|may|might|maybe|perhaps|it could be|possible) (?:that |if |when |because )?(?:\w+ ){0,2}$/;

/** "When you made the booking you …": what was supposed is over, and said. */
const AFTERWARDS = /\bwhen (?:you|we|i|it|they|the \w+)(?: \w+){2,} $/;

function isReproach(match: Match): boolean {
  const { before, words, sentence } = match;
  const asks = /^(?:why|how|what|didn't|did|haven't|have)/.test(words);
  if (KIND.test(before) || (sentence.asks && !asks)) return false;
  if (/^(?:if|had|why|since|because)/.test(words)) return true;
  if (/\b(?:not|n't|never|nothing|no)(?: \w+)? $/.test(before)) return false;
  return (
    !(isSupposed(match) && !AFTERWARDS.test(before)) && !(isDenied(match) && !/^you\b/.test(words))
  );
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
  const request = asked(base, object);
  if (!request) return undefined;
  const instead = `if you ${request}, I can help you further`;
  return { span: { start, end }, instead: likeIn(original, instead) };
}

/** "You forgot to confirm your address." → "Please confirm your address." */
function reminded(prose: Prose, { start, end, before, sentence }: Match): ToneMatch | undefined {
  if (before.trim() || sentence.end - end < 4) return undefined;
  const rest = /^ [a-z][^,;:!?()–—\n]*?(?=[.!?]?$)/.exec(prose.written.slice(end, sentence.end));
  if (!rest || /\b(?:because|so|when|since|and|but)\b/.test(rest[0])) return undefined;
  const over = { start, end: end + rest[0].length };
  const [, verb = '', object = ''] = /^ (\w+)(.*)$/.exec(rest[0]) ?? [];
  const request = asked(verb, object);
  if (!request) return undefined;
  return { span: over, instead: likeIn(prose.written.slice(start), `please ${request}`) };
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
