import {
  BE,
  DETERMINERS,
  HAVE,
  MODALS,
  NUMBERS,
  OBJECTS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECTS,
} from '@/utils/grammar/lexicon/closed';
import { ACTIONS } from '@/utils/grammar/lexicon/actions';
import { MASS } from '@/utils/grammar/lexicon/support';
import { isThing } from '@/utils/grammar/lexicon/things';
import { beginsObject, endsPhrase, isAdverb, isEnd } from '@/utils/grammar/sentence/look';
import type { Token } from '@/utils/grammar/sentence/token';

type Test = (token: Token) => boolean;

const isWord = ({ kind }: Token): boolean => kind === 'word';
const isNoun = ({ one, many, isName }: Token): boolean => (one ?? many) === true && !isName;
const isAdjective = ({ adjective, verb, isName }: Token): boolean =>
  adjective === true && !verb && !isName;

/** What a pattern asks of a word, by the name that it has there: `<det>`, `<thing>`. */
export const CLASSES: Readonly<Record<string, Test>> = {
  any: isWord,
  /** The sentence begins before this place, or a clause does behind a mark. */
  start: isEnd,
  edge: ({ kind }) => kind === 'edge',
  end: isEnd,
  stop: (token) => endsPhrase(token),
  det: (token) => isWord(token) && DETERMINERS.has(token.lower),
  the: ({ lower }) => /^(?:the|a|an|my|your|his|her|our|their|this|that|these|those)$/.test(lower),
  poss: ({ lower }) => POSSESSIVES.has(lower),
  obj: ({ lower }) => OBJECTS.has(lower),
  person: ({ lower }) => /^(?:me|us|you|him|them)$/.test(lower),
  subj: ({ lower }) => SUBJECTS.has(lower),
  modal: ({ lower }) => MODALS.has(lower) || lower.endsWith("'ll"),
  /** A verb in its bare form has to follow. */
  bare: ({ lower }) =>
    MODALS.has(lower) ||
    lower.endsWith("'ll") ||
    /^(?:to|please|kindly|don't|doesn't|didn't|let's)$/.test(lower),
  be: ({ lower }) => BE.has(lower) || /'(?:m|re|s)$/.test(lower),
  have: ({ lower }) => HAVE.has(lower) || lower.endsWith("'ve"),
  prep: ({ lower }) => PREPOSITIONS.has(lower),
  num: ({ kind, lower }) => kind === 'number' || NUMBERS.has(lower),
  name: ({ isName }) => isName,
  adverb: (token) => isWord(token) && isAdverb(token),
  noun: isNoun,
  one: ({ one, many, isName }) => one === true && !many && !isName,
  many: ({ many, one, isName }) => many === true && !one && !isName,
  mass: ({ noun = '', mass }) => mass === true || MASS.has(noun),
  /** A noun that is counted, in the singular. */
  thing: ({ lower, isName }) => isThing(lower) && !isName,
  adj: isAdjective,
  base: ({ base, isName }) => base === true && !isName,
  verb: ({ base, mainVerb, isName }) => base === true && mainVerb === true && !isName,
  /** A verb that is no noun and no adjective. */
  onlyverb: ({ base, one, many, adjective, isName }) =>
    base === true && !one && !many && !adjective && !isName,
  action: ({ base, verb = '', isName }) => base === true && ACTIONS.has(verb) && !isName,
  third: ({ third, isName }) => third === true && !isName,
  past: ({ past, isName }) => past === true && !isName,
  pp: ({ participle, isName }) => participle === true && !isName,
  ing: ({ ing, isName }) => ing === true && !isName,
  /** A past or a participle, and nothing else: "told". */
  pastform: ({ past, participle, base, adjective, one, many, isName }) =>
    (past ?? participle) === true && !base && !adjective && !one && !many && !isName,
  masked: ({ kind }) => kind === 'masked',
  object: (token) => beginsObject(token),
  upper: ({ text }) => /^\p{Lu}/u.test(text),
};
