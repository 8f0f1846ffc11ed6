import type { GrammarMatch } from '@/utils/grammar/rule';
import type { Sentence, Token } from '@/utils/grammar/sentence/token';
import { CLASSES } from './classes';
import { DO_FORMS, written } from './written';

/**
 * One wrong turn and the right one: `your {good name}` → `name`. Words stand as they are, `a|b` is
 * one of several, `~send` any form of a verb, `<det>` a class of words, `!` none of it, `?` may be
 * missing, `*` may be missing or stand up to three times. What is flagged stands in braces. In the
 * fix `$0` is the first flagged word, `$0:ing` a form of it, `~get` a verb in the form of what was flagged.
 */
export type Pattern = readonly [wrong: string, ...right: string[]];

type Element = {
  readonly words?: ReadonlySet<string>;
  readonly verbs?: ReadonlySet<string>;
  readonly test: (token: Token) => boolean;
  readonly least: number;
  readonly most: number;
  readonly isFlagged: boolean;
};
type Compiled = {
  readonly before: readonly Element[];
  readonly anchor: Element;
  readonly after: readonly Element[];
  readonly right: readonly string[];
  readonly list: number;
};

/** Patterns by a word that each of them needs, so that a sentence asks only for its own words. */
export class PatternTable {
  readonly #words = new Map<string, Compiled[]>();
  readonly #verbs = new Map<string, Compiled[]>();

  constructor(lists: readonly (readonly Pattern[])[]) {
    for (const [list, patterns] of lists.entries()) {
      for (const pattern of patterns) {
        const compiled = compile(pattern, list);
        const { words = [], verbs = [] } = compiled.anchor;
        for (const word of words) put(this.#words, word, compiled);
        for (const verb of verbs) put(this.#verbs, verb, compiled);
      }
    }
  }

  /** What each list of patterns finds. */
  find(sentence: Sentence): GrammarMatch[][] {
    const found: GrammarMatch[][] = [];
    const look = (index: number, patterns: readonly Compiled[]): void => {
      for (const pattern of patterns) {
        const match = matchAt(sentence, index, pattern);
        if (match) (found[pattern.list] ??= []).push(match);
      }
    };
    for (let index = 0; index < sentence.tokens.length; index += 1) {
      const { kind, lower, verb } = sentence.at(index);
      if (kind !== 'word') continue;
      const byWord = this.#words.get(lower);
      const byVerb = verb === undefined ? undefined : this.#verbs.get(verb);
      if (byWord) look(index, byWord);
      if (byVerb) look(index, byVerb);
    }
    return found;
  }
}

function put(map: Map<string, Compiled[]>, key: string, pattern: Compiled): void {
  const list = map.get(key);
  if (list) list.push(pattern);
  else map.set(key, [pattern]);
}

function compile([wrong, ...right]: Pattern, list: number): Compiled {
  let isFlagged = false;
  const elements = wrong.split(' ').map((source) => {
    if (source.startsWith('{')) isFlagged = true;
    const element = elementOf(source.replace(/[{}]/g, ''), isFlagged);
    if (source.endsWith('}')) isFlagged = false;
    return element;
  });
  const rank = ({ words, verbs, least }: Element): number =>
    least === 0 ? 0 : Math.min(...[...(words ?? verbs ?? [])].map(({ length }) => length), 99) % 99;
  const ranks = elements.map(rank);
  const at = ranks.indexOf(Math.max(...ranks));
  const anchor = elements[at];
  if (!anchor || !ranks[at]) throw new Error(`no word to look for in "${wrong}"`);
  return {
    before: elements.slice(0, at).reverse(),
    anchor,
    after: elements.slice(at + 1),
    right,
    list,
  };
}

function elementOf(source: string, isFlagged: boolean): Element {
  const [, not, body = '', times] = /^(!?)(.+?)([?*]?)$/.exec(source) ?? [];
  const least = times ? 0 : 1;
  const most = times === '*' ? 3 : 1;
  const [first = '', ...others] = body.split('|');
  // "~send|ship" are forms of either.
  const parts = [
    first,
    ...others.map((part) => (first.startsWith('~') ? `~${part.replace('~', '')}` : part)),
  ];
  const test = either(parts, not === '!');
  const isPlain = not !== '!' && !parts.some((part) => part.startsWith('<'));
  const isVerb = first.startsWith('~');
  const names = new Set(parts.map((part) => part.replace('~', '')));
  return {
    ...(isPlain && first === '~do' && { words: new Set(Object.keys(DO_FORMS)) }),
    ...(isPlain && first !== '~do' && (isVerb ? { verbs: names } : { words: names })),
    // A word with a capital is a name, or stands on a button: "open Settings".
    test: isPlain && isFlagged ? (token) => !token.isName && test(token) : test,
    ...{ least, most, isFlagged },
  };
}

/** Words by a set, the rest one by one. */
function either(parts: readonly string[], isNot: boolean): (token: Token) => boolean {
  const words = new Set(parts.filter((part) => !/^[<~]/.test(part)));
  const tests = parts.filter((part) => /^[<~]/.test(part)).map((part) => testOf(part));
  if (!tests.length) return ({ lower }) => words.has(lower) !== isNot;
  return (token) => (words.has(token.lower) || tests.some((one) => one(token))) !== isNot;
}

function testOf(part: string): (token: Token) => boolean {
  if (part === '~do') return ({ lower }) => lower in DO_FORMS;
  if (part.startsWith('~')) return ({ verb, isName }) => verb === part.slice(1) && !isName;
  const test = CLASSES[part.slice(1, -1)];
  if (!test) throw new Error(`no class ${part}`);
  return test;
}

function matchAt(sentence: Sentence, index: number, pattern: Compiled): GrammarMatch | undefined {
  if (!pattern.anchor.test(sentence.at(index))) return undefined;
  const left = walk(sentence, index - 1, -1, pattern.before, 0);
  const right = left && walk(sentence, index + 1, 1, pattern.after, 0);
  if (!left || !right) return undefined;
  const flagged = [
    ...left.reverse(),
    ...(pattern.anchor.isFlagged ? [sentence.at(index)] : []),
    ...right,
  ];
  const [first] = flagged;
  const last = flagged.at(-1);
  if (!first || !last) return undefined;
  const span = { start: first.start, end: last.end };
  const instead = pattern.right.map((text) => written(text, flagged));
  // "Has anybody looked": the form is the right one already.
  const isSame = flagged.length === 1 && instead[0]?.toLowerCase() === first.lower;
  return isSame ? undefined : { span, instead };
}

/** The flagged words of a side in the order they were met, or nothing where the side does not fit. */
function walk(
  sentence: Sentence,
  index: number,
  step: 1 | -1,
  elements: readonly Element[],
  from: number,
): Token[] | undefined {
  const element = elements[from];
  if (!element) return [];
  const { at } = sentence;
  let count = 0;
  while (count < element.most && element.test(at(index + count * step))) count += 1;
  for (; count >= element.least; count -= 1) {
    const rest = walk(sentence, index + count * step, step, elements, from + 1);
    if (!rest) continue;
    const own = Array.from({ length: element.isFlagged ? count : 0 }, (_, place) =>
      at(index + place * step),
    );
    return [...own, ...rest];
  }
  return undefined;
}
