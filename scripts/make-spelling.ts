import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { bytesOf, graphOf } from './spelling/graph';
import { formsOf } from './spelling/hunspell';

/**
 * Makes `public/spelling/LANG.gz` of Hunspell dictionaries: every form that they allow, as the smallest
 * graph that has them all.
 *
 *     npx tsx scripts/make-spelling.ts fr DIR-OF-DICTIONARY-FR
 *     npx tsx scripts/make-spelling.ts pt DIR-OF-DICTIONARY-PT DIR-OF-DICTIONARY-PT-PT
 */
const [lang, ...folders] = process.argv.slice(2);
if (!lang || !folders.length)
  throw new Error('Say a language and the folders of its dictionaries.');
const words = new Set<string>();
for (const folder of folders) {
  const [aff, dic] = ['index.aff', 'index.dic'].map((name) =>
    readFileSync(`${folder}/${name}`, 'utf8').normalize('NFC'),
  );
  for (const form of formsOf(aff!, dic!)) {
    if (form.length <= 32) words.add(form.replaceAll('ĳ', 'ij'));
  }
}
const { root, count } = graphOf(Array.from(words).sort());
const bytes = bytesOf(root);
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(`public/spelling/${lang}.gz`, packed);
console.log(`${lang}: ${count} words, ${bytes.length} bytes, ${packed.length} packed`);
