import { matchesOf, pattern } from '@/utils/tone/pattern';
import type { Prose } from '@/utils/tone/prose';

const ABOVE =
  '(?:manager|supervisor|boss|superior|superiors|team ?lead(?:er)?|head of [\\w ]+?|director|ceo|management|some(?:one|body) (?:above|over) you|whoever (?:runs|decides|owns|is (?:in charge|responsible))|the (?:owner|person in charge)|someone (?:senior|in charge|higher(?: up)?|with authority|else|competent|from (?:the |your )?[\\w ]+?(?:team|department|office)|who (?:can|knows|actually|has))|somebody (?:senior|in charge|higher(?: up)?|else|competent|who (?:can|knows|actually|has))|(?:a|an) (?:actual |real |live )?(?:human(?: being)?|person|agent|representative|rep|operator|employee)|(?:real|actual|live) (?:human|person|people|agent|representative|operator)s?|complaints? (?:department|team|manager|office|desk)|higher[ -]up|senior (?:\\w+))';
const WANTS =
  '(?:speak|talk|speaking|talking|escalate\\w*|(?:get|bring|fetch|find) (?:your|the|a|an)(?= )|put me|connect me|transfer(?:red)?(?: me)?|pass(?:ed)? (?:me|this|it)|get me|give me|chat|call(?:ed)? (?:back )?(?:from|by)|hear from|write|see|want|need|demand|put|ask(?:ing)? for|like|involve|reach|contact|send me|forward|refer|deal with|copy in|cc)';

const PATTERNS = pattern(
  `${WANTS}( [\\w']+){0,6} ${ABOVE}`,
  `(where|who)('s| is) (your|the) (manager|supervisor|boss)`,
  "who('s| is| are|'re| do i| can i| could i| should i)?( _){0,4} (above|over|higher than) you",
  '(can|could|may) (i|we) (please )?(have|get)( _){0,3} (manager|supervisor|boss|director|superior|human)',
  "over your heads?|(don't|not|rather not|sick of|instead of|than)( _){0,4} (an? |this |the |another |your )?(chat ?)?(bot|robot|machine|script)|(somebody|someone|anybody|anyone)( _)? (with|who has|who's got|who can take|who takes|able to take|allowed to take|authori[sz]ed) (_ )?(power|authority|say|decisions?|to)|(your|a|another) (manager|supervisor|superior|boss) (_ )?(should|must|needs?|has|can|could|to) (_ )?(call|ring|contact|look|see|hear|know|get|phone|write)",
  "(which|what) (authority|regulator|ombudsman|supervisory _)|(let|tell|inform|contact|call|ring|alert|telling|informing|contacting|write to|talk to)( [\\w']+){0,3} (newspapers?|press|journalists?|media|tv|reporters?|my mp|consumer _|watchdog|union)",
  '(my|our|an?|the|one[- ]star|honest) (_ )?review (on|will|is going|goes)|(hear|hearing|letter|mail|call) from (my|our|the|an?) (lawyer|solicitor|attorney|insurer|insurance|union)',
  `(manager|supervisor|human|agent|real person|representative),? (please|now)`,
  `(is there|do you have|isn't there|is|anyone|someone) (a |an |any |someone |anyone |somebody )?(from |in )?(the )?${ABOVE}`,
  '(address|e-?mail|number|form|contact|department|person|procedure|process) (for|to send) (_ )?complaints?',
  '(please )?escalat(e|ed|ing)( (this|it|my|the|to))?',
  "(make|made|filed|file|filing|lodge|raise|submit|open|start|register|put in|log|making|raising|lodging)( [\\w']+){0,3} (complaint|grievance|dispute|chargeback|claim with|lawsuit)s?",
  "(how|where)( [\\w']+){0,4} complain(t|ts)?",
  '(formal|official|written) complaint',
  '(your |the )complaints? (procedure|process|department|channel|address|form)',
  '(my|our|a|the) (lawyer|solicitor|attorney|legal (team|counsel|department|advisor|adviser))',
  '(sue|suing)( you)?|see you in court|small claims|tribunal|in court',
  "chargeback|charge ?back|disput(e|ing) (this|the|it|every|all)( [\\w']+){0,3}|(reverse|dispute|block)( [\\w']+){0,4} (with|through|via|at) (my|our) (bank|card|credit)",
  "(report|reporting|reported|complain|complaining|go|going|turn|write|writing|contact|contacting|take|taking|refer|referring|forward)( [\\w']+){0,5} (ombudsman|regulator|trading standards|consumer (_)|better business bureau|bbb|ftc|fcc|fca|ofcom|authorit(y|ies)|watchdog|police|press|media|newspaper|data protection|attorney general|licensing board)",
  '(ombudsman|trading standards|better business bureau|consumer protection)',
  "(leave|leaving|write|writing|post|posting|give|giving|share|sharing|put|publish|tell|telling|warn|warning|spread|go|going|take|taking)( [\\w'-]+){0,6} ((every |all |any )?(review (sites?|pages?|portals?|platforms?)|forums?)|(bad|negative|terrible|awful|one[ -]star|1[ -]star|honest|public|scathing|zero[ -]star) (_ )?reviews?|reviews? (on|about|everywhere)|trustpilot|google reviews?|social media|twitter|facebook|reddit|instagram|yelp|tiktok|linkedin|(everyone|everybody|the (whole )?world|all my (friends|followers)))",
);

/** Asked in the past, or said not to be wanted. */
const NOT_NOW =
  /(?:\b(?:don't|do not|didn't|no need|rather not|won't|not going to|without|instead of|before|never)\b(?:(?!\b(?:will|going to|shall|want|need)\b|'ll)[^,;.])*)$/;
const DONE =
  /\b(?:your|the|a) (?:manager|supervisor)[^.]{0,20}\b(?:told|said|promised|confirmed|called|was|helped|agreed)\b/;

/** Whether the customer asks for somebody above, for a complaint, or threatens with the law or the public. */
export function wantsEscalation(prose: Prose): boolean {
  return matchesOf(prose, PATTERNS).some(({ before, words, after }) => {
    if (NOT_NOW.test(before)) return false;
    if (DONE.test(words + after) && !/speak|talk|want|need/.test(words)) return false;
    return !/\b(?:bank|property|account|project|store|product|task|password|file) manager\b/.test(
      words,
    );
  });
}
