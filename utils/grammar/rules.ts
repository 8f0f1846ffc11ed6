import type { GrammarRule } from './rule';
import { baseAfterModal } from './rules/base-after-modal';
import { formAfterBe } from './rules/form-after-be';
import { participleAfterHave } from './rules/participle-after-have';
import { pronounAgreement } from './rules/pronoun-agreement';
import { nounAgreement } from './rules/noun-agreement';
import { thereIs } from './rules/there-is';
import { manyOfOne } from './rules/many-of-one';import { oneOfMany } from './rules/one-of-many';import { massNouns } from './rules/mass-nouns';import { articles } from './rules/articles';
import { verbPatterns } from './rules/verb-patterns';import { prepositions } from './rules/prepositions';import { timePrepositions } from './rules/time-prepositions';
import { soundsAlike } from './rules/sounds-alike';import { yourYoure } from './rules/your-youre';

/** Every rule of ours; of two that find the same words, the one that stands first. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [
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
];
