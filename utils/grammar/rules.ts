import type { GrammarRule } from './rule';
import { baseAfterModal } from './rules/base-after-modal';
import { formAfterBe } from './rules/form-after-be';
import { participleAfterHave } from './rules/participle-after-have';
import { pronounAgreement } from './rules/pronoun-agreement';
import { nounAgreement } from './rules/noun-agreement';
import { thereIs } from './rules/there-is';
import { manyOfOne } from './rules/many-of-one';
import { oneOfMany } from './rules/one-of-many';
import { massNouns } from './rules/mass-nouns';
import { articles } from './rules/articles';
import { verbPatterns } from './rules/verb-patterns';
import { prepositions } from './rules/prepositions';
import { timePrepositions } from './rules/time-prepositions';
import { soundsAlike } from './rules/sounds-alike';
import { yourYoure } from './rules/your-youre';
import { missingDoBe } from './rules/missing-do-be';
import { questionOrder } from './rules/question-order';
import { tenseAndTime } from './rules/tense-and-time';
import { comparisons } from './rules/comparisons';
import { capitals } from './rules/capitals';
import { apostrophes } from './rules/apostrophes';
import { splitOrJoined } from './rules/split-or-joined';
import { nounForms } from './rules/noun-forms';
import { confusedWords } from './rules/confused-words';

/** Every rule of ours; of two that find the same words, the one that stands first. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [
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
  baseAfterModal,
  participleAfterHave,
  formAfterBe,
  pronounAgreement,
  nounAgreement,
  thereIs,
  manyOfOne,
  oneOfMany,
  massNouns,
  articles,
  verbPatterns,
  prepositions,
  timePrepositions,
  confusedWords,
];
