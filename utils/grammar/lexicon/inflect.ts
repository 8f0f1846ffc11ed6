import { IRREGULAR_PLURALS, IRREGULAR_VERBS } from './irregular';
import words from './words.json';

const DOUBLING = new Set(words.doubling.split(' '));
/** British spelling, since most verbs that a chat needs ("cancelled") are right in both. */
const endsInConsonantY = (word: string): boolean => /[^aeiou]y$/.test(word);

/** "sends", "tries", "goes". */
export function thirdPerson(base: string): string {
  if (base === 'have') return 'has';
  if (base === 'be') return 'is';
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^o]o)$/.test(base) ? `${base}es` : `${base}s`;
}

export function pastOf(base: string): string {
  return IRREGULAR_VERBS.get(base)?.[0] ?? regularPast(base);
}

export function participleOf(base: string): string {
  return IRREGULAR_VERBS.get(base)?.[1] ?? regularPast(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

/** "sending", "shipping", "lying". */
export function gerundOf(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

export function pluralOf(noun: string): string {
  const irregular = IRREGULAR_PLURALS.get(noun);
  if (irregular) return irregular;
  if (endsInConsonantY(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function doubled(base: string): string {
  const last = base.at(-1) ?? '';
  const doubles =
    DOUBLING.has(base) ||
    /^(?:get|put|set|let|sit|cut|run|win|hit|quit|begin|forget|shut|reset|input|spin|dig|swim|bet|rid|split|upset)$/.test(
      base,
    );
  return doubles ? `${base}${last}` : base;
}
