import type { ToneRule } from './rule';
import { blaming } from './rules/blaming';
import { shouting } from './rules/shouting';

/** Every rule of tone, in the order in which they are listed to people. */
export const TONE_RULES: readonly ToneRule[] = [shouting, blaming];
