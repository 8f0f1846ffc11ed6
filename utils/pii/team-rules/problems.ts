import { fold } from '@/utils/pii/fold';
import { patternOfMask } from './mask';
import type { AllowList, RuleSet, TeamRule } from './team-rule';
import { compileUserPattern } from './user-pattern';

/** More than so many slow down every key, or are a list for a database. */
export const MOST = { rules: 30, expressions: 10, words: 500, values: 200, shapes: 30 } as const;
const LONGEST = { name: 40, word: 60, value: 100 } as const;

/** A sentence for a rule that cannot be used; none when it can. */
export function ruleProblem(rule: TeamRule, { rules }: RuleSet): string {
  return nameProblem(rule.name, rules) || contentProblem(rule) || countProblem(rule, rules);
}

function nameProblem(name: string, rules: readonly TeamRule[]): string {
  const own = name.trim();
  if (!own) return 'Say what it is, for example “A contract number”. The card shows it.';
  if (own.length > LONGEST.name)
    return `A name has at most ${LONGEST.name} signs. Make it shorter.`;
  const taken = rules.some((other) => other.name.trim().toLowerCase() === own.toLowerCase());
  return taken ? `There is a rule “${own}” already. Remove it first, or take another name.` : '';
}

/** Says what is wrong with what a rule looks for, whatever it is called. */
export function contentProblem(rule: TeamRule): string {
  if ('mask' in rule) return sentenceOf(patternOfMask(rule.mask));
  if ('pattern' in rule) return sentenceOf(compileUserPattern(rule.pattern));
  const { words } = rule;
  if (!words.length) return 'Write the words, with commas between them.';
  if (words.length > MOST.words)
    return `A list has at most ${MOST.words} words. Make a second rule for the others.`;
  const long = words.find((word) => word.length > LONGEST.word);
  if (long)
    return `“${long.slice(0, 20)}…” is longer than ${LONGEST.word} signs. Is a comma missing?`;
  const empty = words.find((word) => !/[\p{L}\p{N}]/u.test(word));
  return empty ? `“${empty}” has neither letters nor digits. Leave it out.` : '';
}

function sentenceOf(made: RegExp | string): string {
  return typeof made === 'string' ? made : '';
}

function countProblem(rule: TeamRule, rules: readonly TeamRule[]): string {
  if (rules.length >= MOST.rules)
    return `There are ${MOST.rules} rules, and more would slow your typing. Remove one first.`;
  const expressions = rules.filter((other) => 'pattern' in other).length;
  return 'pattern' in rule && expressions >= MOST.expressions
    ? `There are ${MOST.expressions} expressions. Use a form or a list of words instead.`
    : '';
}

/** A sentence for what cannot be let pass; none when it can. */
export function allowProblem(entry: string, kind: keyof AllowList, allow: AllowList): string {
  const typed = entry.trim();
  if (kind === 'values') {
    if (!typed) return 'Type a number or an address of your company, or @ and its domain.';
    if (typed.length > LONGEST.value)
      return `At most ${LONGEST.value} signs. Add one number or address at a time.`;
    if (!/[\p{L}\p{N}]/u.test(typed)) return 'Type letters or digits.';
  } else {
    const problem = sentenceOf(patternOfMask(typed));
    if (problem) return problem;
  }
  if (allow[kind].includes(typed)) return `“${typed}” is in the list already.`;
  return allow[kind].length < MOST[kind]
    ? ''
    : kind === 'values'
      ? `The list has ${MOST.values} entries. Remove one first; a form may do for several.`
      : `The list has ${MOST.shapes} forms, and more would slow your typing. Remove one first.`;
}

/** What looks like this everywhere; the numbers are the ones that documents use as samples. */
const SAMPLES: readonly (readonly [string, readonly string[]])[] = [
  [
    'Card numbers',
    ['4111 1111 1111 1111', '4111111111111111', '4111-1111-1111-1111', '378282246310005'],
  ],
  [
    'Bank accounts',
    ['GB82 WEST 1234 5698 7654 32', 'GB82WEST12345698765432', 'DE89370400440532013000'],
  ],
  ['Social security numbers', ['219-09-9999']],
  ['Codes that sign somebody in', ['482197', '4821']],
];

/** What else would pass with a form that is let pass: said beside it, and not refused. */
export function allowCaution(shape: string): string {
  const pattern = patternOfMask(shape);
  if (typeof pattern === 'string') return '';
  const also = SAMPLES.find(([, values]) =>
    values.some((value) => fold(value).match(pattern)?.[0] === value),
  );
  return also ? `${also[0]} look like this, too, and would pass unseen.` : '';
}

/** Words as a person writes them into one field. */
export function wordsIn(typed: string): string[] {
  const words = typed.split(/[,;\n]+/).map((word) => word.trim());
  return [...new Set(words.filter(Boolean))];
}
