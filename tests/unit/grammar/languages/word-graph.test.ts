import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWordGraph, type WordGraph } from '@/utils/grammar/languages/word-graph';
import { nearWords } from '@/utils/grammar/languages/near';
import { bytesOf, graphOf } from '../../../../scripts/spelling/graph';
import { formsOf } from '../../../../scripts/spelling/hunspell';

const graphWith = (words: readonly string[]): WordGraph =>
  openWordGraph(bytesOf(graphOf([...new Set(words)].sort()).root));

test('a graph has exactly the words that it was made of', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcé'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (words, others) => {
      const graph = graphWith(words);
      for (const each of [...words, ...others, '', 'z']) {
        expect([each, graph.has(each)]).toEqual([each, words.includes(each)]);
      }
    }),
  );
});

const AFF = `FLAG long
NEEDAFFIX ()
FORBIDDENWORD {}
PFX L' Y 1
PFX L' 0 l' [aeé]
PFX Re Y 1
PFX Re 0 re .
SFX S. Y 2
SFX S. 0 0/L' [^sxz]
SFX S. 0 s/D' [^sxz]
SFX a0 Y 2
SFX a0 er e/S. er
SFX a0 cer çons cer`;

test('a dictionary’s affixes make its forms; articles, hyphens, names and forbidden words do not', () => {
  const dic = '9\nlivraison/S.\nplacer/a0Re\nbois/S.\nstem/()S.\nParis\nporte-clé/S.\nfaux/{}\n1er';
  expect([...new Set(formsOf(AFF, dic))].sort()).toEqual(
    [
      ...[
        'livraison',
        'livraisons',
        'placer',
        'place',
        'places',
        'plaçons',
        'bois',
        'stem',
        'stems',
      ],
      ...['replacer', 'replace', 'replaçons'],
    ].sort(),
  );
});

test('near are marks first, then swapped and doubled letters, then one letter more or less', () => {
  const graph = graphWith(['déjà', 'livraison', 'message', 'merci', 'codigo', 'código']);
  expect(nearWords('deja', graph)).toEqual(['déjà']);
  expect(nearWords('livraisson', graph)).toEqual(['livraison']);
  expect(nearWords('mesage', graph)).toEqual(['message']);
  expect(nearWords('mecri', graph)).toEqual(['merci']);
  expect(nearWords('zzzzz', graph)).toEqual([]);
});
