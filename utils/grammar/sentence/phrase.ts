import { COLLECTIVE, MASS, NOT_PLURAL, UNITS } from '@/utils/grammar/lexicon/support';
import { endsPhrase } from './look';
import type { Sentence, Token } from './token';

/**
 * The noun that a determiner at `index` belongs to: behind adjectives, and only where the phrase
 * ends with it, so that "two factor login" and "this settings page" are left alone.
 */
export function nounAfter({ at }: Sentence, index: number): Token | undefined {
  let noun = index + 1;
  while (isOnlyAdjective(at(noun)) && noun < index + 4) noun += 1;
  const head = at(noun);
  if (head.isName || !(head.one || head.many)) return undefined;
  const next = at(noun + 1);
  const isVerb = isVerbOnly(next) || (head.many === true && next.third === true);
  return endsPhrase(next) || isVerb ? head : undefined;
}

const isOnlyAdjective = ({ adjective, participle, one, many, isName, kind }: Token): boolean =>
  kind === 'word' && !isName && (adjective === true || participle === true) && !one && !many;

const isVerbOnly = ({ verb, one, many, ing }: Token): boolean =>
  verb !== undefined && !one && !many && !ing;

/** A noun that is counted one by one, and that is no verb or adjective here. */
export function isCounted({ noun = '', many, mass, adjective, mainNoun }: Token): boolean {
  return (
    !mass &&
    !MASS.has(noun) &&
    (many === true || !COLLECTIVE.has(noun)) &&
    !NOT_PLURAL.has(noun) &&
    !adjective &&
    mainNoun === true
  );
}

export const isUnit = ({ noun = '', lower }: Token): boolean => UNITS.has(noun) || UNITS.has(lower);
