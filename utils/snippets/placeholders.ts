import type { AnyPlaceholder } from './placeholder';
import { ask } from './placeholders/ask';
import { clipboard } from './placeholders/clipboard';
import { cursor } from './placeholders/cursor';
import { date } from './placeholders/date';
import { fact } from './placeholders/fact';
import { ifKnown } from './placeholders/if';
import { include } from './placeholders/include';
import { option } from './placeholders/option';
import { pick } from './placeholders/pick';
import { variable } from './placeholders/variable';

/** The template language. The first one that reads a placeholder has it. */
export const PLACEHOLDERS: readonly AnyPlaceholder[] = [
  variable,
  ifKnown,
  date,
  cursor,
  ask,
  pick,
  option,
  fact,
  include,
  clipboard,
];
