import type { GrammarRule } from './rule';
import { baseAfterModal } from './rules/base-after-modal';
import { formAfterBe } from './rules/form-after-be';
import { participleAfterHave } from './rules/participle-after-have';
import { pronounAgreement } from './rules/pronoun-agreement';
import { nounAgreement } from './rules/noun-agreement';
import { thereIs } from './rules/there-is';

/** Every rule of ours; of two that find the same words, the one that stands first. */
export const GRAMMAR_RULES: readonly GrammarRule[] = [
  baseAfterModal,
  participleAfterHave,
  formAfterBe,
  pronounAgreement,
  nounAgreement,
  thereIs,
];
