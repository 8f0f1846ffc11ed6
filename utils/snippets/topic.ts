import { wordsOf } from './words';

/** Words that say nothing of what a sentence is about, and verbs that stand for each other. */
const EMPTY = new Set(
  `a an the this that these those it its i we you he she they me us him her them my our your their
  his is are was were be been being am do does did done have has had can could will would shall
  should may might must not no and or but if then than so as at by for from in into of off on onto
  out over to up with within without about after before until till during per through there here
  when where which who what how why all any some each every both more most other such only just also
  very too please usually normally generally always up least m s t re ve ll d don isn aren won
  take takes took taken taking get gets got give gives gave given make makes made need needs send
  sends sent sending issue issues issued allow allows allowed accept accepts accepted possible
  second minute hour day week month year working business calendar euro dollar percent
  time period duration deadline amount
  nbsp amp br li`.split(/\s+/),
);

/** What a text is about: its words that carry meaning, by their stems, each once. */
export function topicOf(text: string): string[] {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word) && !EMPTY.has(word));
  const stems = words.map(stemOf).filter((stem) => !EMPTY.has(stem));
  return [...new Set(stems)];
}

/** "Refunds", "refunded", "refunding" and "refund" are one; coarse, as both sides go through it. */
function stemOf(word: string): string {
  if (word.length < 5) return word.replace(/(?<=[a-z]{2}[^s])s$/, '');
  const stem = word
    .replace(/ies$/, 'y')
    .replace(/(?<=.{3})(?:ing|ed|es|s)$/, '')
    .replace(/(?<=.{3})e$/, '');
  return stem;
}
