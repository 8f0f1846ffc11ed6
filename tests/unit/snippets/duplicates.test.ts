import { expect, test } from 'vitest';
import { syntheticLibrary } from '@/tests/bench/library';
import { newSnippet } from '@/utils/snippets/change';
import { findDuplicates } from '@/utils/snippets/duplicates';
import { STARTER_SNIPPETS } from '@/utils/snippets/starter';

/** Groups as they are found: "near: 0 2". */
const found = (...bodies: readonly string[]): string[] =>
  findDuplicates(
    bodies.map((body, at) =>
      newSnippet(
        { shortcut: `s${at}`, title: 'T', body, tags: [], rich: body.startsWith('<') },
        `${at}`,
        at,
      ),
    ),
  ).map(({ kind, snippets }) => `${kind}: ${snippets.map(({ id }) => id).join(' ')}`);

const TEXT =
  'Your refund has left us, and your bank is processing it now. Banks differ in how long they take.';

test.each<[string, string[], string[]]>([
  ['the same', [TEXT, 'Something else', TEXT], ['exact: 0 2']],
  [
    'other capitals and punctuation',
    [TEXT, TEXT.toUpperCase().replaceAll('.', '!')],
    ['exact: 0 1'],
  ],
  ['another word', [TEXT, TEXT.replace('processing', 'handling')], ['near: 0 1']],
  ['a typing error', [TEXT, TEXT.replace('refund', 'refnud')], ['near: 0 1']],
  [
    'another placeholder',
    ['Hi {{me.name}}, one moment.', 'Hi {{customer.name}}, one moment.'],
    ['near: 0 1'],
  ],
  [
    'rich and plain',
    ['One moment, please, I check.', '<p>One moment, <b>please</b>, I check.</p>'],
    ['near: 0 1'],
  ],
  ['three, two of them exact', [TEXT, `${TEXT} Bye.`, TEXT], ['near: 0 2 1']],
  ['one word', ['Thanks!', 'thanks', 'Thank you'], ['exact: 0 1']],
  ['signs only', ['👍', '👍', '👎'], ['exact: 0 1']],
  ['Chinese', ['请稍等,我正在为您查看。', '请稍等,我正在帮您查看。'], ['near: 0 1']],
  [
    'half the same',
    [TEXT, 'Your refund has left us, and you will be told by mail once it is there.'],
    [],
  ],
  ['only fillings', ['{{ask A}}', '{{ask B}} {{ask C}}', '{{clipboard}}'], []],
])('%s', (_what, bodies, groups) => {
  expect(found(...bodies)).toEqual(groups);
});

test('the starter library says nothing twice', () => {
  const library = STARTER_SNIPPETS.map((draft, at) => newSnippet(draft, draft.shortcut, at));
  expect(findDuplicates(library)).toEqual([]);
});

test('each copy with some words changed is found among many', () => {
  const library = syntheticLibrary(400);
  const copies = library.slice(0, 60).map((each) => {
    const words = each.body.split(' ');
    for (const at of [9, 21, 38, 50]) words[at] = 'changed';
    return { ...each, id: `${each.id}-copy`, body: words.join(' ') };
  });
  const groups = findDuplicates([...library, ...copies]);
  const pairs = groups.map(({ snippets }) => snippets.map(({ id }) => id.replace('-copy', '')));
  expect(pairs.filter(([a, b]) => a === b)).toHaveLength(60);
  expect(groups).toHaveLength(60);
});
