import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { HARPER_WASM } from '@/scripts/findings/harper-wasm';
import { isForeign } from '@/utils/grammar/english';
import { openGrammar, type Grammar } from '@/utils/grammar/grammar';
import { maskedSpans } from '@/utils/grammar/mask';
import { chunksOf } from '@/utils/grammar/sentence/chunks';
import { flagged } from '../marked';

let grammar: Grammar;
beforeAll(async () => {
  grammar = await openGrammar(pathToFileURL(HARPER_WASM).href);
}, 60_000);

describe('the whole engine', () => {
  test('finds what stands in a later paragraph at its place in the draft', async () => {
    const text = 'Hi Ann,\n\nWe has it.\nIt look fine.';
    const found = await grammar.check(text);
    expect(flagged(text, found)).toEqual(['has', 'look']);
    expect(found.map(({ fixes }) => fixes[0])).toEqual([
      { span: { start: 12, end: 15 }, text: 'have' },
      { span: { start: 23, end: 27 }, text: 'looks' },
    ]);
  });

  test('of two lanes the more specific one speaks', async () => {
    const found = await grammar.check('I see you dont have it.');
    expect(found.map(({ rule }) => rule)).toEqual(['grammar/apostrophes']);
  });

  test('leaves the words of the customer and of the dictionary alone', async () => {
    const text = 'The blorfit is on its way with the snazwick.';
    const about = { context: 'Where is my blorfit?', known: ['Snazwick'] };
    expect(await grammar.check(text, about)).toEqual([]);
  });

  test('does not judge the word that is being typed', async () => {
    const text = 'We will send teh';
    expect(await grammar.check(text, { caret: text.length })).toEqual([]);
    expect(await grammar.check(`${text} `, { caret: text.length + 1 })).toHaveLength(1);
    expect(await grammar.check(text)).toHaveLength(1);
  });

  test.each([
    'The colour, the enrolment form and the cheque were organised at the centre.',
    'The lakh rupees were credited, do the needful.',
    'We canceled the enrollment in the gray program.',
  ])('takes every English: %s', async (text) => {
    expect(await grammar.check(text)).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    'Je vous remercie pour votre message.',
    'Vielen Dank für Ihre Geduld.',
    'Gracias por su paciencia.',
    'Obrigado pela mensagem.',
    'Dank je wel, ik kijk het even na.',
    'Grazie per la sua pazienza.',
  ])('%s is not English', (text) => expect(isForeign(text)).toBe(true));

  test.each(['ok', 'Thanks Xochitl!', 'Your Lumio Pro shipped.', 'pls send the SKU', 'Done ✅'])(
    '%s may be English',
    (text) => expect(isForeign(text)).toBe(false),
  );
});

test('what is quoted, code and paths of a menu are masked', () => {
  const text = 'Click "Ein Knopf", run `npm i`, open Settings > Billing.';
  const masked = maskedSpans(text).map(({ start, end }) => text.slice(start, end));
  expect(masked).toEqual(['`npm i`', '"Ein Knopf"', 'Settings > Billing']);
});

test.each([
  ['One. Two! Three', ['One. ', 'Two! ', 'Three']],
  ['v2.1 is out... really', ['v2.1 is out... ', 'really']],
  ['no end', ['no end']],
  ['', []],
])('“%s” is cut into its sentences', (text, sentences) => {
  expect(chunksOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
