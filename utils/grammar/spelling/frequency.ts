import { ACTIONS } from '@/utils/grammar/lexicon/actions';
import {
  thirdPerson,
  gerundOf,
  participleOf,
  pastOf,
  pluralOf,
} from '@/utils/grammar/lexicon/inflect';
import { THINGS } from '@/utils/grammar/lexicon/things';
import byLevel from './frequent.json';

/** What the words of a support desk gain over their place in everyday talk. */
const DESK = 3;

const DESK_WORDS =
  'billing provider shipping shipment tracking availability department customer customers attachment replacement ' +
  'installation technical technician engineer instructions verification website address details settings online inconvenience ' +
  'apologies patience available payment payments purchase receipt voucher warehouse assistance further regarding confirmation ' +
  'click screen button settings menu signal engineer remember cheaper ' +
  'transaction balance statement insurance reservation appointment schedule maintenance additional required';

let levels: ReadonlyMap<string, number> | undefined;
let byLetter: ReadonlyMap<string, readonly string[]> | undefined;

/** How often a word is met in chats: the logarithm of a count (base 2), from 0 to about 15. */
export function frequencyOf(word: string): number {
  levels ??= readLevels();
  return levels.get(word) ?? 0;
}

/** The frequent words that begin with a letter. */
export function frequentWords(letter: string): readonly string[] {
  levels ??= readLevels();
  byLetter ??= inGroups([...levels.keys()]);
  return byLetter.get(letter) ?? [];
}

function inGroups(words: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    const group = groups.get(word.charAt(0)) ?? [];
    group.push(word);
    groups.set(word.charAt(0), group);
  }
  return groups;
}

function readLevels(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [level, words] of Object.entries(byLevel)) {
    for (const word of words.split(' ')) map.set(word, Number(level));
  }
  const desk = new Set([
    ...[...THINGS].flatMap((noun) => [noun, pluralOf(noun)]),
    ...[...ACTIONS].flatMap((verb) => [
      ...[verb, thirdPerson(verb), gerundOf(verb), pastOf(verb), participleOf(verb)],
    ]),
  ]);
  for (const word of DESK_WORDS.split(' ')) desk.add(word);
  for (const word of desk) map.set(word, (map.get(word) ?? 2) + DESK);
  return map;
}
