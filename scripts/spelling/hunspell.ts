/** One rule of an affix class. */
type Affix = {
  readonly strip: string;
  readonly add: string;
  readonly fits: RegExp;
  /** Classes that may follow. */
  readonly next: readonly string[];
};
type AffixClass = {
  readonly isPrefix: boolean;
  readonly crosses: boolean;
  readonly rules: Affix[];
};

/** Latin letters of Western Europe. */
const LETTERS = /^[a-zà-öø-ÿœĳ][a-zà-öø-ÿœĳ']*$/u;

/** The plain forms of a Hunspell dictionary: in small letters, without hyphens and digits. */
export function* formsOf(aff: string, dic: string): Generator<string> {
  const affix = readAffixes(aff);
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [entry = ''] = line.split(/[\t ]/);
    const slash = entry.search(/(?<!\\)\//);
    const stem = slash < 0 ? entry : entry.slice(0, slash);
    const flags = slash < 0 ? [] : affix.flagsOf(entry.slice(slash + 1));
    if (!stem || flags.some((flag) => affix.never.has(flag))) continue;
    yield* expanded(stem, flags, affix);
  }
}

type Affixes = {
  readonly classes: ReadonlyMap<string, AffixClass>;
  /** Classes of words that must not stand alone. */
  readonly partly: ReadonlySet<string>;
  readonly never: ReadonlySet<string>;
  flagsOf(text: string): string[];
};

function readAffixes(aff: string): Affixes {
  const classes = new Map<string, AffixClass>();
  const partly = new Set<string>();
  const never = new Set<string>();
  let isLong = false;
  const flagsOf = (text: string): string[] =>
    isLong ? (text.match(/../gu) ?? []) : Array.from(text);
  for (const line of aff.split(/\r?\n/)) {
    const [kind = '', flag = '', third = '', fourth = '', fifth = '.'] = line.trim().split(/\s+/);
    if (kind === 'FLAG') isLong = flag === 'long';
    if (['NEEDAFFIX', 'ONLYINCOMPOUND', 'CIRCUMFIX'].includes(kind)) partly.add(flag);
    if (['FORBIDDENWORD'].includes(kind)) never.add(flag);
    if (kind !== 'SFX' && kind !== 'PFX') continue;
    const isPrefix = kind === 'PFX';
    const known = classes.get(flag);
    if (!known) {
      classes.set(flag, { isPrefix, crosses: third === 'Y', rules: [] });
      continue;
    }
    const [add = '', next = ''] = fourth.split('/');
    known.rules.push({
      strip: third === '0' ? '' : third,
      add: add === '0' ? '' : add,
      fits: new RegExp(isPrefix ? `^${fifth}` : `${fifth}$`, 'u'),
      next: flagsOf(next),
    });
  }
  return { classes, partly, never, flagsOf };
}

function* expanded(stem: string, flags: readonly string[], affix: Affixes): Generator<string> {
  const isWhole = (each: readonly string[]): boolean =>
    !each.some((flag) => affix.partly.has(flag) || affix.never.has(flag));
  if (isWhole(flags) && LETTERS.test(stem)) yield stem;
  const prefixes = flags.filter((flag) => affix.classes.get(flag)?.isPrefix);
  yield* prefixed(stem, prefixes, affix, false);
  for (const [form, next, crosses] of suffixed(stem, flags, affix)) {
    if (isWhole(next) && LETTERS.test(form)) yield form;
    if (crosses) yield* prefixed(form, prefixes, affix, true);
    for (const [second, last] of suffixed(form, next, affix)) {
      if (isWhole(last) && LETTERS.test(second)) yield second;
    }
  }
}

function* suffixed(
  stem: string,
  flags: readonly string[],
  { classes }: Affixes,
): Generator<readonly [form: string, next: readonly string[], crosses: boolean]> {
  for (const flag of flags) {
    const found = classes.get(flag);
    if (!found || found.isPrefix) continue;
    for (const { strip, add, fits, next } of found.rules) {
      if (!fits.test(stem) || !stem.endsWith(strip)) continue;
      yield [stem.slice(0, stem.length - strip.length) + add, next, found.crosses];
    }
  }
}

function* prefixed(
  form: string,
  flags: readonly string[],
  { classes }: Affixes,
  mustCross: boolean,
): Generator<string> {
  for (const flag of flags) {
    const found = classes.get(flag);
    if (!found || (mustCross && !found.crosses)) continue;
    for (const { strip, add, fits } of found.rules) {
      // An article before an apostrophe is a word of its own.
      if (/['’-]/.test(add) || !fits.test(form) || !form.startsWith(strip)) continue;
      const whole = add + form.slice(strip.length);
      if (LETTERS.test(whole)) yield whole;
    }
  }
}
