import { gerundOf, participleOf, pastOf, pluralOf, thirdPerson } from './inflect';
import { MASS, NOT_PLURAL, PLURAL_ONLY, SUPPORT_WORDS } from './support';
import { CLOSED } from './closed';
import { isThing } from './things';
import words from './words.json';

/** Everything that a form of a word may be. Several at once is the rule in English: "checks". */
export type Reading = {
  /** A noun in the singular, or in the plural; `lemma` is its singular. */
  readonly one?: true;
  readonly many?: true;
  readonly mass?: true;
  readonly noun?: string;
  /** Whether it is often a noun, a verb, an adjective, rather than now and then. */
  readonly mainNoun?: true;
  readonly mainVerb?: true;
  readonly mainAdjective?: true;
  /** Forms of a verb; `verb` is its base. */
  readonly base?: true;
  readonly third?: true;
  readonly past?: true;
  readonly participle?: true;
  readonly ing?: true;
  readonly verb?: string;
  readonly adjective?: true;
  readonly adverb?: true;
};

type Draft = { -readonly [key in keyof Reading]: Reading[key] };

let lexicon: Map<string, Draft> | undefined;

const NOTHING: Reading = {};

/** Far oftener the past of another verb: "saw", "found". */
const RARE = new Set(
  'saw found felt fell wound bore spoke lent stove us re sent met rung sank'.split(' '),
);

/** What a word, in lower case, may be. Words of the closed classes (pronouns, modals …) are nothing here. */
export function readingOf(lower: string): Reading {
  if (CLOSED.has(lower)) return NOTHING;
  lexicon ??= build();
  return lexicon.get(lower) ?? guess(lower);
}

/** Whether a word is one of the lexicon, in any form. */
export function isKnown(lower: string): boolean {
  lexicon ??= build();
  return CLOSED.has(lower) || lexicon.has(lower);
}

function guess(lower: string): Reading {
  if (/[^aeiou]ly$/.test(lower)) return { adverb: true };
  return NOTHING;
}

function build(): Map<string, Draft> {
  const map = new Map<string, Draft>();
  const add = (form: string, reading: Draft): void => {
    map.set(form, Object.assign(map.get(form) ?? {}, reading));
  };
  const own = new Set(Object.values(SUPPORT_WORDS).flatMap((list) => list.split(' ')));
  const each = (classes: Readonly<Record<string, string>>, skip: ReadonlySet<string>): void => {
    for (const [code, list] of Object.entries(classes)) {
      for (const word of list.split(' '))
        if (!skip.has(word) && !RARE.has(word)) addWord(word, code, add);
    }
  };
  each(words.classes, own);
  each(SUPPORT_WORDS, new Set());
  // WordNet lists some plurals as words of their own: "details".
  for (const [form, reading] of map)
    if (reading.many && reading.one && (reading.noun !== form || isThing(form.slice(0, -1)))) {
      delete reading.one;
      if (reading.noun === form) reading.noun = form.slice(0, -1);
    }
  for (const word of PLURAL_ONLY) {
    const { third, verb, base } = map.get(word) ?? {};
    map.set(word, {
      many: true,
      noun: word,
      mainNoun: true,
      ...(verb && { verb }),
      ...(third && { third }),
      ...(base && { base }),
    });
  }
  return map;
}

function addWord(word: string, code: string, add: (form: string, reading: Draft) => void): void {
  if (/n/i.test(code)) {
    const main: Draft = code.includes('N') ? { mainNoun: true } : {};
    add(word, { noun: word, ...main, one: true, ...(MASS.has(word) && { mass: true }) });
    const plural = pluralOf(word);
    if (!NOT_PLURAL.has(plural)) add(plural, { ...main, many: true, noun: word });
  }
  if (/v/i.test(code)) {
    const main: Draft = code.includes('V') ? { mainVerb: true } : {};
    add(word, { ...main, base: true, verb: word });
    add(thirdPerson(word), { ...main, third: true, verb: word });
    add(pastOf(word), { ...main, past: true, verb: word });
    add(participleOf(word), { ...main, participle: true, verb: word });
    add(gerundOf(word), { ...main, ing: true, verb: word });
    for (const form of american(word)) add(form, { ...main, ...formOf(form), verb: word });
  }
  if (/a/i.test(code)) {
    add(word, { adjective: true, ...(code.includes('A') && { mainAdjective: true }) });
  }
  if (/r/i.test(code)) add(word, { adverb: true });
}

/** "canceled" beside "cancelled". */
function american(verb: string): string[] {
  return /[aeiou]l$/.test(verb) ? [`${verb}ed`, `${verb}ing`, `${verb}led`, `${verb}ling`] : [];
}

function formOf(form: string): Draft {
  return form.endsWith('ing') ? { ing: true } : { past: true, participle: true };
}
