import type { ToneRule } from './rule';
import { blaming } from './rules/blaming';
import { curt } from './rules/curt';
import { dismissive } from './rules/dismissive';
import { informal } from './rules/informal';
import { jargon } from './rules/jargon';
import { missingAck } from './rules/missing-ack';
import { missingEmpathy } from './rules/missing-empathy';
import { negative } from './rules/negative';
import { overApologising } from './rules/over-apologising';
import { overpromise } from './rules/overpromise';
import { passiveAggressive } from './rules/passive-aggressive';
import { shouting } from './rules/shouting';

/** Every rule of tone, in the order in which they are listed to people. */
export const TONE_RULES: readonly ToneRule[] = [
  shouting,
  blaming,
  passiveAggressive,
  dismissive,
  missingEmpathy,
  missingAck,
  negative,
  overpromise,
  overApologising,
  informal,
  curt,
  jargon,
];
