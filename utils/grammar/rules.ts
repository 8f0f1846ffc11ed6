import type { GrammarRule } from './rule';
import { baseAfterModal } from './rules/base-after-modal';
import { formAfterBe } from './rules/form-after-be';
import { participleAfterHave } from './rules/participle-after-have';
import { pronounAgreement } from './rules/pronoun-agreement';
import { nounAgreement } from './rules/noun-agreement';
import { farAgreement } from './rules/far-agreement';
import { joinedSubjects } from './rules/joined-subjects';
import { usedTo } from './rules/used-to';
import { feelings } from './rules/feelings';
import { states } from './rules/states';
import { punctuation } from './rules/punctuation';
import { doubleNegation } from './rules/double-negation';
import { modals } from './rules/modals';
import { collocations } from './rules/collocations';
import { thereIs } from './rules/there-is';
import { manyOfOne } from './rules/many-of-one';
import { oneOfMany } from './rules/one-of-many';
import { massNouns } from './rules/mass-nouns';
import { articles } from './rules/articles';
import { articlesAfterBe } from './rules/articles-after-be';
import { verbPatterns } from './rules/verb-patterns';
import { prepositions } from './rules/prepositions';
import { timePrepositions } from './rules/time-prepositions';
import { soundsAlike } from './rules/sounds-alike';
import { yourYoure } from './rules/your-youre';
import { missingWords } from './rules/missing-words';
import { irregularForms } from './rules/irregular-forms';
import { missingDoBe } from './rules/missing-do-be';
import { questionOrder } from './rules/question-order';
import { tenseAndTime } from './rules/tense-and-time';
import { comparisons } from './rules/comparisons';
import { capitals } from './rules/capitals';
import { apostrophes } from './rules/apostrophes';
import { splitOrJoined } from './rules/split-or-joined';
import { nounForms } from './rules/noun-forms';
import { confusedWords } from './rules/confused-words';
import { government } from './rules/government';
import { wordsWith } from './rules/words-with';
import { complements } from './rules/complements';
import { calques } from './rules/calques';
import { slipsOfKeys } from './rules/slips-of-keys';
import { missingArticles } from './rules/missing-articles';
import { numberAndSubject } from './rules/number-and-subject';
import { questionMarks } from './rules/question-marks';
import { commas } from './rules/commas';
import { agreementAcross } from './rules/agreement-across';

/** Every rule of ours; of two that find the same words, the one that stands first. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [
  irregularForms,
  missingWords,
  nounForms,
  splitOrJoined,
  apostrophes,
  capitals,
  comparisons,
  tenseAndTime,
  questionOrder,
  missingDoBe,
  yourYoure,
  soundsAlike,
  modals,
  collocations,
  baseAfterModal,
  participleAfterHave,
  doubleNegation,
  feelings,
  states,
  formAfterBe,
  pronounAgreement,
  nounAgreement,
  farAgreement,
  agreementAcross,
  joinedSubjects,
  usedTo,
  thereIs,
  manyOfOne,
  oneOfMany,
  massNouns,
  articles,
  articlesAfterBe,
  verbPatterns,
  prepositions,
  timePrepositions,
  government,
  wordsWith,
  complements,
  calques,
  slipsOfKeys,
  missingArticles,
  numberAndSubject,
  questionMarks,
  punctuation,
  commas,
  confusedWords,
];

export { capitals };
